package dev.xinglin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Newspaper pages about invented hospitals, as many as are wanted, the same for the same number.
 */
public final class GeneratedPages {
  private static final String FIRST = "云青石安柳松白临望明清长东南北";
  private static final String SECOND = "川杉桥澜泉岭塔溪江水山河湖海原";
  private static final List<String> TYPES =
      List.of("市第一人民医院", "市第三人民医院", "市中心医院", "县人民医院", "市中医院", "市妇幼保健院");
  private static final List<String> DEPARTMENTS =
      List.of("心血管内科", "神经外科", "骨科", "泌尿外科", "儿科", "呼吸与危重症医学科", "肾内科", "眼科");
  private static final List<String> CENTERS = List.of("胸痛中心", "卒中中心", "创伤中心", "房颤中心");

  private final Random random;

  private GeneratedPages(long seed) {
    this.random = new Random(seed);
  }

  /** A page of about 1,500 characters. */
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
    line(page, hospital + "始建于" + (1930 + random.nextInt(50)) + "年，是一所集医疗、教学、科研于一体的公立医院。");
    line(
        page,
        "医院现有开放床位%d张，职工%d人，年门诊量%d万人次，年手术量%d台次。"
            .formatted(
                300 + random.nextInt(1500),
                400 + random.nextInt(2000),
                10 + random.nextInt(100),
                3000 + random.nextInt(20000)));
    for (int section = 0; section < 5; section++) {
      page.append("\n第").append("一二三四五".charAt(section)).append("篇 学科建设\n\n");
      for (int i = 0; i < 3; i++) {
        int year = 2015 + random.nextInt(10);
        line(
            page,
            "%d年，医院%s通过国家认证；%s获评省级临床重点专科，%s被列为市级重点学科。"
                .formatted(year, one(CENTERS), one(DEPARTMENTS), one(DEPARTMENTS)));
        line(
            page,
            "这一年，%s完成手术%d台，引进设备%d台，门诊接诊%d人次，患者说，家门口就能看上好医生，少跑了许多路。"
                .formatted(
                    one(DEPARTMENTS),
                    100 + random.nextInt(900),
                    1 + random.nextInt(9),
                    1000 + random.nextInt(9000)));
      }
    }
    return page.toString();
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
