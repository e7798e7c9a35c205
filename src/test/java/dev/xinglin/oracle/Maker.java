package dev.xinglin.oracle;

import dev.xinglin.model.Article;
import dev.xinglin.model.DatePrecision;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import dev.xinglin.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes hospitals, articles, texts, institutions and times of all sorts. */
final class Maker {
  static final int HOSPITALS = 40;
  static final int ARTICLES = 30;
  static final int INSTITUTIONS = 14;

  private final Chance chance;

  Maker(Chance chance) {
    this.chance = chance;
  }

  List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      List<String> hospitals = new ArrayList<>();
      // The last hospitals have no article, the last articles no hospital.
      for (int n = i < ARTICLES - 3 ? chance.below(4) : 0; n > 0; n--) {
        String hospital = "h" + chance.below(HOSPITALS - 4);
        if (!hospitals.contains(hospital)) {
          hospitals.add(hospital);
        }
      }
      articles.add(
          new Article(
              "a" + i,
              "article-" + i,
              Pools.name(chance),
              Pools.nameOrNull(chance),
              Pools.nameOrNull(chance),
              names(),
              chance.percent(10) ? null : day(),
              Pools.nameOrNull(chance),
              hospitals,
              "a" + i + "/1",
              chance.of(Pools.INSTANTS),
              chance.of(Pools.INSTANTS)));
    }
    return articles;
  }

  List<Hospital> hospitals(List<Article> articles) {
    List<Hospital> hospitals = new ArrayList<>();
    for (int i = 0; i < HOSPITALS; i++) {
      String id = "h" + i;
      hospitals.add(
          new Hospital(
              id,
              "hospital-" + i,
              chance.of(Pools.PLACES) + "市第" + chance.of("一", "二", "１") + "医院",
              names(),
              names(),
              chance.orNull(Pools.REGIONS),
              articles.stream()
                  .filter(it -> it.hospitalIds().contains(id))
                  .map(Article::id)
                  .toList(),
              chance.orNull(Pools.GRADES),
              chance.percent(20),
              chance.percent(10) ? null : chance.between(1948, 1956),
              Pools.nameOrNull(chance),
              Pools.nameOrNull(chance),
              chance.of(Pools.INSTANTS),
              chance.of(Pools.INSTANTS)));
    }
    return hospitals;
  }

  List<Institution> institutions() {
    List<Institution> institutions = new ArrayList<>();
    for (int i = 0; i < INSTITUTIONS; i++) {
      institutions.add(
          new Institution("i" + i, Pools.name(chance), names(), chance.orNull(Pools.REGIONS)));
    }
    return institutions;
  }

  Text text(String article) {
    StringBuilder content = new StringBuilder();
    while (content.length() < 600) {
      content.append(Pools.name(chance)).append(chance.of("。", "，", "😀", "\n", "𠮷"));
    }
    return new Text(
        article + "/1",
        article,
        1,
        TextKind.DIGEST,
        content.toString(),
        List.of(),
        List.of(),
        List.of());
  }

  When when() {
    int year = chance.between(2019, 2026);
    return switch (chance.below(9)) {
      case 0 -> null;
      case 1 -> period("近3年", null, null, null);
      case 2 -> period("十四五", LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), "CN-14-5");
      case 3 -> period("今年以来", LocalDate.of(year, 1, 1), null, null);
      case 4 -> period("截至去年", null, LocalDate.of(year, 12, 31), chance.of("CN-13-5", null));
      case 5 -> yearOnly(year);
      case 6 -> month(YearMonth.of(year, chance.between(1, 12)));
      default -> day(day());
    };
  }

  private static When period(String text, LocalDate from, LocalDate to, String code) {
    DatePrecision precision = from == null && to == null ? null : DatePrecision.PERIOD;
    return new When(text, text, from, to, precision, null, null, null, code);
  }

  private When yearOnly(int year) {
    LocalDate from = LocalDate.of(year, 1, 1);
    LocalDate to = LocalDate.of(year, 12, 31);
    String text = year + chance.of("年", "年度");
    return new When(text, null, from, to, DatePrecision.YEAR, year, null, null, null);
  }

  private static When month(YearMonth month) {
    return new When(
        month.getYear() + "年" + month.getMonthValue() + "月",
        null,
        month.atDay(1),
        month.atEndOfMonth(),
        DatePrecision.MONTH,
        month.getYear(),
        month.getMonthValue(),
        null,
        null);
  }

  private static When day(LocalDate day) {
    return new When(
        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        null,
        day,
        day,
        DatePrecision.DAY,
        day.getYear(),
        day.getMonthValue(),
        day.getDayOfMonth(),
        null);
  }

  /** Few days, so that there are ties. */
  private LocalDate day() {
    return LocalDate.of(chance.between(2020, 2025), chance.of(1, 2, 12), chance.of(1, 28));
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int n = chance.below(3); n > 0; n--) {
      names.add(Pools.name(chance));
    }
    return names;
  }
}
