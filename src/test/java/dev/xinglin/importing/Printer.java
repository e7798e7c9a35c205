package dev.xinglin.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes articles by chance and prints them with the damage that pages have. */
final class Printer {
  private static final String[] TOWNS = {
    "昌邑市", "临海市", "义县", "鹤峰县", "沙县区", "都兰县", "建水县", "柳城县", "凤台县", "延吉市", "林芝市", "伊宁市", "乳山市", "荔波县"
  };
  private static final String[] KINDS = {"人民医院", "中医院", "中心医院", "妇幼保健院", "第三人民医院", "第一医院"};
  private static final String[] UNITS = {"急诊科", "骨科", "产科", "康复中心", "检验科", "药学部", "护理团队", "重症监护室"};
  private static final String[] ACTS = {
    "优化了接诊流程", "引进了新设备", "开展了夜间门诊", "完成了人员培训", "建立了随访制度", "组织了业务竞赛", "开通了线上咨询", "下乡服务群众"
  };
  private static final String[] ENDS = {
    "病人等待的时间明显缩短", "周边乡镇的居民也慕名而来", "家属送来了感谢的锦旗", "年轻医生的成长速度加快", "各项指标好于去年同期", "得到了上级专家的肯定"
  };
  private static final String[] OPENS = {
    "今年以来，", "过去三年里，", "在新的大楼里，", "经过反复论证，", "为了方便群众，", "", "", ""
  };
  private static final String[] HEADS = {"强学科", "惠民生", "守初心", "育英才", "抓质量", "促融合", "谋发展", "铸品牌"};
  private static final String[] CAPTIONS = {
    "护士为病人测量血压", "专家查房", "手术团队合影", "新落成的门诊楼。", "医务人员参加技能比武。", "义诊现场"
  };

  final String hospital;
  final String title;
  final List<String> headings = new ArrayList<>();
  final List<List<String>> sections = new ArrayList<>();
  final List<String> captions = new ArrayList<>();
  private final Random random;

  Printer(Random random) {
    this.random = random;
    hospital = pick(TOWNS) + pick(KINDS);
    boolean named = random.nextBoolean();
    title = named ? hospital + "：" + heading() : heading() + "的坚守与担当";
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String heading = heading();
      headings.add(headings.contains(heading) ? heading + "向前行" : heading);
      sections.add(paragraphs());
    }
    sections.get(0).set(0, hospital + "地处城区东部。" + sections.get(0).get(0));
  }

  List<String> paragraphs(int section) {
    return sections.get(section);
  }

  List<String> allParagraphs() {
    return sections.stream().flatMap(List::stream).toList();
  }

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      StringBuilder paragraph = new StringBuilder();
      int sentences = 2 + random.nextInt(3);
      for (int j = 0; j < sentences; j++) {
        paragraph.append(sentence());
      }
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private String sentence() {
    String number = random.nextInt(3) == 0 ? "，服务病人" + (100 + random.nextInt(9000)) + "余人次" : "";
    return pick(OPENS) + pick(UNITS) + pick(ACTS) + number + "，" + pick(ENDS) + "。";
  }

  private String heading() {
    return pick(HEADS) + pick(HEADS) + " " + pick(HEADS) + pick(HEADS);
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /** A paragraph a line, some broken by columns, pages or captions, some printed again. */
  String printedWithBreaks() {
    StringBuilder page = new StringBuilder("\n\n").append(title).append("\n\n");
    for (int i = 0; i < headings.size(); i++) {
      page.append(headings.get(i)).append("\n\n");
      for (String paragraph : sections.get(i)) {
        page.append(broken(paragraph)).append("\n\n");
        if (random.nextInt(8) == 0) {
          page.append(paragraph).append("\n\n");
        }
      }
    }
    return page.toString();
  }

  private String broken(String paragraph) {
    if (random.nextInt(3) > 0) {
      return paragraph;
    }
    int at = 6 + random.nextInt(paragraph.length() - 10);
    if ("。，".indexOf(paragraph.charAt(at)) >= 0 || "。".indexOf(paragraph.charAt(at - 1)) >= 0) {
      return paragraph;
    }
    return paragraph.substring(0, at) + between() + paragraph.substring(at);
  }

  private String between() {
    return switch (random.nextInt(4)) {
      case 0 -> "\n\n\n\n" + caption() + "\n\n";
      case 1 -> "\n\n— " + (1 + random.nextInt(8)) + " —\n\n";
      case 2 -> "\n\n\n\n" + caption() + "\n\n\n\n" + caption() + "\n\n";
      default -> "\n\n";
    };
  }

  private String caption() {
    String caption = pick(CAPTIONS);
    captions.add(caption);
    return caption;
  }

  /** Columns of a fixed width, parted by empty lines or by indents. */
  String printedInColumns(int width, boolean indents) {
    StringBuilder page = new StringBuilder(title).append("\n\n");
    for (int i = 0; i < headings.size(); i++) {
      page.append(headings.get(i)).append(indents ? "\n" : "\n\n");
      for (String paragraph : sections.get(i)) {
        page.append(wrapped((indents ? "　　" : "") + paragraph, width)).append(indents ? "" : "\n");
      }
    }
    return page.toString();
  }

  private static String wrapped(String paragraph, int width) {
    StringBuilder wrapped = new StringBuilder();
    int start = 0;
    while (start < paragraph.length()) {
      int end = Math.min(paragraph.length(), start + width);
      while (end < paragraph.length() && "，。".indexOf(paragraph.charAt(end)) >= 0) {
        end--;
      }
      wrapped.append(paragraph, start, end).append('\n');
      start = end;
    }
    return wrapped.toString();
  }
}
