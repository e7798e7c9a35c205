package dev.xinglin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Newspaper pages about invented hospitals, as many as are wanted, the same for the same number.
 * Several pages tell of one hospital; they agree on its figures but for one in fifty.
 */
public final class GeneratedPages {
  private static final String FIRST = "云青石安柳松白临望明清长东南北";
  private static final String SECOND = "川杉桥澜泉岭塔溪江水山河湖海原";
  private static final List<String> TYPES =
      List.of("市第一人民医院", "市第三人民医院", "市中心医院", "县人民医院", "市中医院", "市妇幼保健院");
  private static final List<String> DEPARTMENTS =
      List.of("心血管内科", "神经外科", "骨科", "泌尿外科", "儿科", "呼吸与危重症医学科", "肾内科", "眼科");
  private static final List<String> CENTERS = List.of("胸痛中心", "卒中中心", "创伤中心", "房颤中心");

  private static final int YEARS = 5;
  private static final int ONE_IN = 50;

  private final Random random;

  private GeneratedPages(long seed) {
    this.random = new Random(seed);
  }

  /** A page of about 1,300 characters with some thirty facts. */
  public static String page(int number) {
    return new GeneratedPages(number).write(number);
  }

  /** Writes so many pages into a folder, one a file. */
  public static void write(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path sub = Files.createDirectories(folder.resolve("part-" + i / 100));
      Files.writeString(sub.resolve("page-%04d.txt".formatted(i)), page(i));
    }
  }

  private String write(int number) {
    String hospital = "" + one(FIRST) + one(SECOND) + one(TYPES);
    StringBuilder page = new StringBuilder();
    page.append(hospital).append("高质量发展纪实之").append(number).append("\n\n");
    page.append("本报记者 林一 周二\n\n");
    line(page, hospital + "始建于" + (1930 + Math.floorMod(hospital.hashCode(), 50)) + "年，是一所公立医院。");
    int half = random.nextInt(2);
    for (int section = 0; section < YEARS; section++) {
      page.append("\n第").append("一二三四五".charAt(section)).append("篇 稳步前行\n\n");
      year(page, hospital, 2015 + YEARS * half + section);
    }
    return page.toString();
  }

  /** What a year brought: figures of that year, two titles and much that is no fact. */
  private void year(StringBuilder page, String hospital, int year) {
    Random known = new Random((hospital + year).hashCode());
    line(
        page,
        "截至%d年底，医院开放床位%d张，职工%d人。"
            .formatted(year, 300 + figure(known, 1500), 400 + figure(known, 2000)));
    line(page, "要让乡亲们少跑路，先得让好医生留下来。班子成员一间病房一间病房地走，把听来的难处记在本子上，回去逐条商量。");
    line(
        page,
        "%d年，医院门诊量%d万人次，手术量%d台次；%s通过国家认证，%s获评省级临床重点专科。"
            .formatted(
                year,
                10 + figure(known, 100),
                3000 + figure(known, 20000),
                CENTERS.get(known.nextInt(CENTERS.size())),
                DEPARTMENTS.get(known.nextInt(DEPARTMENTS.size()))));
    line(page, "夜里值班的护士说，最怕电话响，也最盼电话响：响了，就是有人等着帮忙；不响，就是大家都平安。走廊尽头的灯一直亮着。");
    line(page, "从清晨的交班到傍晚的查房，年轻人跟在老师身后，学的是手上的本事，也是说话的分寸。");
  }

  /** A figure that all pages agree on, or now and then one that only this page has. */
  private int figure(Random known, int bound) {
    int figure = known.nextInt(bound);
    return random.nextInt(ONE_IN) == 0 ? random.nextInt(bound) : figure;
  }

  private static void line(StringBuilder page, String sentence) {
    page.append("　　").append(sentence).append('\n');
  }

  private char one(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
