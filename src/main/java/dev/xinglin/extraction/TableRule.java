package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.model.Qualifier;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in a table: 门诊量(万人次)|42.6|48.9 under a row of years, 开放床位|1500张 without one. */
final class TableRule implements Rule {
  private static final String NAME = "table";

  /** A cell and where it begins. */
  private record Cell(int start, String text) {}

  private final Lexicon lexicon;
  private final MetricClassifier metrics;

  TableRule(Lexicon lexicon, MetricClassifier metrics) {
    this.lexicon = lexicon;
    this.metrics = metrics;
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    List<Cell> cells = sentence.isTableRow() ? cells(sentence.text) : List.of();
    boolean rule = cells.stream().allMatch(cell -> cell.text().replace("-", "").isBlank());
    if (cells.size() < 2 || rule || sentence.section.ahead()) {
      return;
    }
    List<Cell> header = header(passage, sentence);
    StatedTime rowTime = time(cells.get(0).text());
    if (rowTime != null && header.size() == cells.size()) {
      readColumns(passage, sentence, header, cells, rowTime);
    } else if (!isOnlyNumber(cells.get(0).text())) {
      readRow(passage, sentence, header, cells);
    }
  }

  /** 门诊量|42.6|48.9 */
  private void readRow(Passage passage, Sentence sentence, List<Cell> header, List<Cell> cells) {
    boolean numbers = cells.stream().skip(1).anyMatch(cell -> isNumber(cell.text()));
    if (!numbers || cells.stream().skip(1).anyMatch(cell -> time(cell.text()) != null)) {
      passage.tableHeader = sentence;
      return;
    }
    int earlier = earlier(header, cells);
    for (int i = 1; i < cells.size(); i++) {
      String column = i < header.size() ? header.get(i).text() : "";
      if (i != earlier) {
        Double baseline = earlier > 0 && time(column) != null ? value(cells.get(earlier)) : null;
        StatedTime time = isGrowth(column) ? latest(header) : time(column);
        Cell label = cells.get(0);
        String change = isGrowth(column) ? change(column, cells.get(i).text()) : "";
        String name = name(label.text()) + change;
        propose(passage, sentence, label, name, cells.get(i), time, baseline);
      }
    }
  }

  /** Under 年份|门诊量|手术量 a row such as 2023年|42.6|1.1 has its time before it. */
  private void readColumns(
      Passage passage, Sentence sentence, List<Cell> header, List<Cell> cells, StatedTime time) {
    for (int i = 1; i < cells.size(); i++) {
      Cell label = header.get(i);
      if (time(label.text()) == null) {
        propose(passage, sentence, label, name(label.text()), cells.get(i), time, null);
      }
    }
  }

  /** Of two columns of years the earlier, whose number is the other's baseline; or -1. */
  private static int earlier(List<Cell> header, List<Cell> cells) {
    List<Integer> years = new ArrayList<>();
    for (int i = 1; i < Math.min(header.size(), cells.size()); i++) {
      StatedTime time = time(header.get(i).text());
      if (time != null && time.year() != null) {
        years.add(i);
      }
    }
    if (years.size() != 2) {
      return -1;
    }
    StatedTime first = time(header.get(years.get(0)).text());
    StatedTime second = time(header.get(years.get(1)).text());
    boolean ascending =
        first != null && second != null && intOf(first.year()) < intOf(second.year());
    int earlier = years.get(ascending ? 0 : 1);
    return isNumber(cells.get(years.get(ascending ? 1 : 0)).text()) ? earlier : -1;
  }

  private static int intOf(@Nullable Integer year) {
    return year == null ? 0 : year;
  }

  private static boolean isGrowth(String column) {
    return Words.startsWithAny(column, "同比", "增长", "增幅", "增减", "变化");
  }

  /** Under 增减 the sign says which. */
  private static String change(String column, String cell) {
    boolean either = Words.startsWithAny(column, "增减", "变化");
    return !either ? column : cell.startsWith("-") || cell.startsWith("下降") ? "下降" : "增长";
  }

  private static @Nullable StatedTime latest(List<Cell> header) {
    StatedTime latest = null;
    for (Cell cell : header) {
      StatedTime time = time(cell.text());
      boolean later = time != null && (latest == null || intOf(time.year()) > intOf(latest.year()));
      latest = later ? time : latest;
    }
    return latest;
  }

  /** The cells of the row of years or names above, where there is one. */
  private static List<Cell> header(Passage passage, Sentence sentence) {
    Sentence header = passage.tableHeader;
    boolean near = header != null && sentence.paragraph - header.paragraph <= 40;
    return near && header != null ? cells(header.text) : List.of();
  }

  private static @Nullable StatedTime time(String cell) {
    List<StatedTime> times = ChineseTimes.find(cell);
    return times.isEmpty() ? null : times.get(0);
  }

  private static boolean isNumber(String cell) {
    return ChineseNumbers.read(cell, sign(cell)) != null;
  }

  private static boolean isOnlyNumber(String cell) {
    ChineseNumber number = ChineseNumbers.read(cell, 0);
    return number != null && (!number.spelled() || number.end() == cell.length());
  }

  private static int sign(String cell) {
    return cell.startsWith("+") || cell.startsWith("-") ? 1 : 0;
  }

  private static @Nullable Double value(Cell cell) {
    ChineseNumber number = ChineseNumbers.read(cell.text(), 0);
    return number == null ? null : Double.valueOf(number.value());
  }

  /** The cells between bars, or where there are none, between gaps. */
  private static List<Cell> cells(String text) {
    char joint = text.indexOf('|') >= 0 ? '|' : ' ';
    List<Cell> cells = new ArrayList<>();
    int start = text.startsWith("|") ? 1 : 0;
    while (start < text.length()) {
      int bar = text.indexOf(joint, start);
      int end = bar < 0 ? text.length() : bar;
      cells.add(new Cell(start, text.substring(start, end).strip()));
      start = end + 1;
    }
    return cells;
  }

  private void propose(
      Passage passage,
      Sentence sentence,
      Cell label,
      String name,
      Cell cell,
      @Nullable StatedTime time,
      @Nullable Double baseline) {
    ChineseNumber number = ChineseNumbers.read(cell.text(), sign(cell.text()));
    boolean growth = number != null && sign(cell.text()) > 0;
    if (number == null || number.spelled() && !number.percent() || growth && !number.percent()) {
      return;
    }
    String rest = cell.text().substring(number.end());
    String unit = number.percent() ? "%" : rest.isEmpty() ? unit(label.text()) : rest;
    boolean tenThousand = rest.isEmpty() && unit.startsWith("万");
    unit = tenThousand ? unit.substring(1) : unit;
    boolean known =
        unit.isEmpty() || lexicon.units.at(unit, 0, unit.length()) != null || unit.equals("%");
    unit = unit.isEmpty() && name.endsWith("人次") ? "人次" : unit;
    if (!known || name.length() < 2 || name.length() > 30) {
      return;
    }
    double value = tenThousand ? Math.round(number.value() * 1_000_000) / 100.0 : number.value();
    Details.Indicator details =
        new Details.Indicator(
            metrics.classify(name, "", unit),
            value,
            null,
            unit,
            Qualifier.EXACT,
            baseline == null || !tenThousand
                ? baseline
                : Double.valueOf(Math.round(baseline * 1_000_000) / 100.0),
            cell.text());
    int end = sentence.text.indexOf(cell.text(), cell.start()) + cell.text().length();
    int start = Math.min(label.start(), cell.start());
    passage.add(new Draft(sentence, start, end, NAME, name, details).time(time).confidence(0.85));
  }

  private static String unit(String label) {
    int open = label.indexOf('(');
    int close = label.indexOf(')', open + 1);
    return open > 0 && close > open ? label.substring(open + 1, close) : "";
  }

  private static String name(String label) {
    int open = label.indexOf('(');
    return open > 1 ? label.substring(0, open) : label;
  }
}
