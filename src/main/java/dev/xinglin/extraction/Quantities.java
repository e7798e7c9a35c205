package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Qualifier;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import dev.xinglin.text.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence that count or measure something: no dates, ordinals, model
 * numbers or 五大.
 */
final class Quantities {
  private static final String[] NEARLY = {"将近", "接近", "近"};
  private static final String[] APPROX = {"大约", "约为", "约"};
  private static final String[] OVER = {
    "不少于", "不低于", "超过了", "超过", "突破", "超出", "高出", "多于", "大于", "逾", "超", ">", "≥"
  };
  private static final String[] UNDER = {"不足", "不到", "少于", "低于", "小于", "控制在", "<", "≤"};
  private static final String[] PASSING = {
    "达到了", "达到", "高达", "多达", "达", "为", "至", "到", "共", "有", ":"
  };
  private static final String[] NOT_COUNTED = {
    "方面", "阶段", "层面", "维度", "环节", "转变", "坚持", "意识", "重点", "字", "小时服务", "目标", "问题", "原则", "步骤", "关键",
    "创新", "角度", "机制", "优势", "特点", "代表", "月", "确立", "自信", "维护", "五年规划", "年规划", "行动", "字方针", "文明",
    "全面", "体系", "管理体系", "医疗", "规定", "收入", "队伍", "计划", "级联动", "点", "性", "体", "核心", "一体", "路径", "战略",
    "理念"
  };

  private static final String[] MEASURED = {"CMI值", "CMI", "指数", "人次", "人次数", "难度值"};

  private static final Pattern RISE =
      Pattern.compile(
          "(人次|人数|量)[由从][0-9.]+[万亿]余?(?:增至|增长到|增长至|增加到|增加至|上升到|上升至|提升到|提升至|降至|下降至|跃升至|扩大到|攀升至)[0-9.]+[万亿]余?");

  /** How far from a number of a rise the other one and what they count may stand. */
  private static final int RISE_REACH = 40;

  private static final int MANY = 1000;

  private final Lexicon lexicon;

  Quantities(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Quantity> find(Sentence sentence) {
    List<Quantity> found = new ArrayList<>();
    for (ChineseNumber number : ChineseNumbers.find(sentence.text)) {
      Quantity quantity = isCounted(sentence, number) ? read(sentence, number) : null;
      if (quantity != null) {
        found.add(quantity);
      }
    }
    return found;
  }

  private static boolean isCounted(Sentence sentence, ChineseNumber number) {
    String text = sentence.text;
    int start = number.start();
    boolean session = text.startsWith("届", number.end()) && number.value() > 1900;
    if (session || isSchemeName(text.substring(start, number.end()))) {
      return false;
    }
    if (sentence.isQuoted(start) || isInTime(sentence, number)) {
      return false;
    }
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean latin =
        before < 0x80
            && (Character.isLetterOrDigit(before) || ".-_/+".indexOf(before) >= 0)
            && !isCountOfMachines(sentence.text, number);
    boolean clock = before == '点' && text.startsWith("分", number.end()); // 凌晨1点40分
    boolean ordinal = clock || before == '第' || before == '前' && !text.startsWith("目前", start - 2);
    boolean ratio = before == ':' && start > 1 && Character.isDigit(text.charAt(start - 2));
    return !ratio
        && !latin
        && !ordinal
        && before != '半'
        && !(number.spelled() && (before == '几' || before == '数'));
  }

  /** 百千万人才工程, 十百千: steps of a scheme and no number. */
  private static boolean isSchemeName(String number) {
    return number.length() >= 3 && number.chars().allMatch(c -> "十百千万".indexOf(c) >= 0);
  }

  /** DSA5台, PET-CT2台: letters before a count of machines are their name. */
  private static boolean isCountOfMachines(String text, ChineseNumber number) {
    char before = text.charAt(number.start() - 1);
    boolean letter = before >= 'A' && before <= 'Z';
    return letter && (text.startsWith("台", number.end()) || text.startsWith("套", number.end()));
  }

  private static boolean isInTime(Sentence sentence, ChineseNumber number) {
    for (StatedTime time : sentence.times) {
      if (number.start() < time.end() && number.end() > time.start()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Quantity read(Sentence sentence, ChineseNumber number) {
    String text = sentence.text;
    WordTrie.Match<String> unit = lexicon.units.at(text, number.end(), text.length());
    String ofRise = unit == null && !number.percent() ? unitOfRise(text, number) : null;
    if (ofRise != null) {
      return qualified(text, number, ofRise, number.end());
    }
    String printed =
        number.percent() ? "%" : unit == null ? unitBefore(text, number) : unit.value();
    int end = number.percent() || unit == null ? number.end() : unit.end();
    boolean lasting =
        text.startsWith("连续", number.start() - 2) && (isAge(printed) || printed.equals("届"));
    if (lasting) {
      return null;
    }
    if (unit == null && !number.percent()
        ? !isTableCell(text, number)
        : !isUnitHere(text, number, printed, end)) {
      return null;
    }
    return qualified(text, number, printed, end);
  }

  /** In 从2.1万增加到3.25万人次 the first number has the unit of the second; null elsewhere. */
  private @Nullable String unitOfRise(String text, ChineseNumber number) {
    int rise = Baselines.riseEnd(text, number.end());
    ChineseNumber next = rise < 0 ? null : ChineseNumbers.read(text, rise);
    WordTrie.Match<String> unit =
        next == null ? null : lexicon.units.at(text, next.end(), text.length());
    return unit == null ? null : unit.value();
  }

  /** In 总诊疗人次达96.8万 the unit stands before its number. */
  private static String unitBefore(String text, ChineseNumber number) {
    if ("人次".equals(inRise(text, number))) {
      return "人次";
    }
    String before = text.substring(Math.max(0, number.start() - 8), number.start());
    return before.contains("人次") && before.lastIndexOf(',') < before.lastIndexOf("人次") ? "人次" : "";
  }

  /** A bare number counts where it is all that stands in a table's cell or after a colon. */
  private boolean isTableCell(String text, ChineseNumber number) {
    int before = number.start() - 1;
    boolean opened =
        before > 1
            && (":|".indexOf(text.charAt(before)) >= 0
                    && !Character.isDigit(text.charAt(before - 1))
                || text.startsWith("人次", before - 1));
    boolean closed =
        number.end() == text.length() || "|;,。".indexOf(text.charAt(number.end())) >= 0;
    if (inRise(text, number) != null) {
      return true;
    }
    return (opened || isMeasured(text, number)) && closed && !number.spelled();
  }

  /** 门急诊人次由86.3万增至118.5万: what is measured stands before both numbers; or null. */
  private static @Nullable String inRise(String text, ChineseNumber number) {
    int from = Math.max(0, number.start() - RISE_REACH);
    int to = Math.min(text.length(), number.end() + RISE_REACH);
    Matcher rise = RISE.matcher(text).region(from, to);
    while (rise.find()) {
      if (rise.start() < number.start() && number.end() <= rise.end()) {
        return rise.group(1);
      }
    }
    return null;
  }

  /** CMI值为1.12, 门急诊人次达96.8万: what is measured says the unit, or has none. */
  private boolean isMeasured(String text, ChineseNumber number) {
    int at = number.start();
    for (int i = 0; i < 2; i++) {
      at -= lengthBefore(text, at, PASSING);
      at -= lengthBefore(text, at, OVER) + lengthBefore(text, at, NEARLY);
    }
    String before = text.substring(Math.max(0, at - 12), at);
    char last = text.charAt(number.end() - 1);
    boolean large = last == '万' || last == '亿';
    WordTrie.Match<String> known = lexicon.metrics.endingAt(before, before.length(), 0);
    boolean metric = large && known != null && known.end() - known.start() >= 3;
    return at > 3 && (metric || endsWithAny(before, MEASURED));
  }

  private static boolean isUnitHere(String text, ChineseNumber number, String unit, int end) {
    String rest = text.substring(end, Math.min(text.length(), end + 4));
    if (unit.equals("个") && rest.startsWith("多亿")) {
      return false; // 8个多亿
    }
    if (unit.equals("元") && rest.startsWith("以上")) {
      return false; // 百万元以上设备: what each costs
    }
    if (number.spelled() && !number.percent()) {
      boolean prize = unit.equals("项") && text.startsWith("奖", number.start() - 1);
      boolean single = number.value() == 1 && !number.more() && !prize;
      boolean large = number.more() || number.value() >= 100_000;
      return !single
              && !(unit.equals("元") && !large)
              && !startsWithAny(rest, NOT_COUNTED)
              && "年天日月层类种分岁步单期座".indexOf(unit) < 0
          || isAge(unit);
    }
    return switch (unit) {
      case "年", "载", "周年", "秩" -> true;
      case "小时", "天", "日" -> number.value() != 24 && number.value() != 365 && number.value() != 7;
      case "层" -> !isOfScanner(text, end);
      case "分" ->
          !rest.matches("[0-9]+秒?.*")
              && !rest.startsWith("之")
              && !rest.startsWith("类")
              && !rest.startsWith("期")
              && !rest.startsWith("院");
      case "元" -> !rest.startsWith("收入");
      case "岁", "步", "字", "片", "对", "月" -> false;
      case "个" -> !startsWithAny(rest, NOT_COUNTED);
      default -> true;
    };
  }

  /** 256排512层量子CT: the slices of a scanner are its name. */
  private static boolean isOfScanner(String text, int end) {
    String rest = text.substring(end, Math.min(text.length(), end + 8));
    return rest.startsWith("螺旋") || rest.contains("CT");
  }

  /** Whether a number of things such as 6个 or 3所 begins at a place. */
  static boolean isCount(String text, int at) {
    ChineseNumber number = ChineseNumbers.read(text, at);
    return number != null
        && number.value() < MANY
        && number.end() < text.length()
        && "个所家项支".indexOf(text.charAt(number.end())) >= 0;
  }

  private static boolean isAge(String unit) {
    return unit.equals("载") || unit.equals("年") || unit.equals("秩") || unit.equals("周年");
  }

  private static Quantity qualified(String text, ChineseNumber number, String unit, int unitEnd) {
    int from = number.start();
    for (int i = 0; i < 2; i++) {
      from -= lengthBefore(text, from, PASSING);
    }
    int nearly = lengthBefore(text, from, NEARLY);
    int approx = lengthBefore(text, from, APPROX);
    int over = lengthBefore(text, from, OVER);
    int under = lengthBefore(text, from, UNDER);
    from -= Math.max(Math.max(nearly, approx), Math.max(over, under));
    String rest = text.substring(unitEnd, Math.min(text.length(), unitEnd + 2));
    boolean long2 = "年天小时个月倍".contains(unit) && !unit.equals("个");
    boolean above =
        rest.startsWith("以上") || long2 && (rest.startsWith("余") || rest.startsWith("多"));
    boolean more = over > 0 || number.more() || above;
    Qualifier qualifier =
        number.valueTo() != null
            ? Qualifier.RANGE
            : nearly > 0
                ? (number.more() ? null : Qualifier.NEARLY)
                : more
                    ? Qualifier.OVER
                    : under > 0 || rest.startsWith("以内") || rest.startsWith("以下")
                        ? Qualifier.UNDER
                        : approx > 0 || rest.startsWith("左右") ? Qualifier.APPROX : Qualifier.EXACT;
    int end =
        startsWithAny(rest, "以上", "以内", "以下", "左右") ? unitEnd + 2 : above ? unitEnd + 1 : unitEnd;
    return new Quantity(
        from,
        number.start(),
        end,
        number.value(),
        number.valueTo(),
        unit,
        qualifier,
        number.spelled());
  }

  private static int lengthBefore(String text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at - word.length())) {
        return word.length();
      }
    }
    return 0;
  }
}
