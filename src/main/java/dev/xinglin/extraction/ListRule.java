package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import dev.xinglin.text.StatedTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Machines and techniques: members of a list after 引进 or 开展 whose last word tells what they are.
 */
final class ListRule implements Rule {
  private final String name;
  private final String[] verbs;
  private final WordTrie<String> ends;
  private static final int LONGEST = 26;

  private final String[] closers;
  private final String[] headings;
  private final Supplier<Details> details;
  private final PhraseReader phrases;
  private final Places places;

  private ListRule(
      Lexicon lexicon,
      String name,
      String[] verbs,
      WordTrie<String> ends,
      Supplier<Details> details) {
    this.name = name;
    this.verbs = verbs;
    this.ends = ends;
    this.details = details;
    boolean machines = name.equals("equipment");
    this.closers =
        machines ? new String[] {"设备", "仪器"} : new String[] {"技术", "疗法", "手术", "制剂", "新项目", "术式"};
    this.headings =
        machines
            ? new String[] {"设备"}
            : name.equals("technology")
                ? new String[] {"特色技术", "新技术", "特色疗法", "技术特色", "医疗技术"}
                : new String[] {"便民", "惠民"};
    this.phrases = new PhraseReader(lexicon);
    this.places = lexicon.places;
  }

  static ListRule ofEquipment(Lexicon lexicon) {
    return new ListRule(
        lexicon,
        "equipment",
        new String[] {
          "拥有", "购置", "购入", "配有", "安装", "投用", "投入", "增设", "建有", "更新", "购进", "引进", "配备", "装备", "配置",
          "引入", "添置", "设备", "入驻"
        },
        lexicon.machines,
        Details.Equipment::new);
  }

  static ListRule ofServices(Lexicon lexicon) {
    return new ListRule(
        lexicon,
        "service",
        new String[] {
          "推出", "推行", "开设", "增设", "开通", "实行", "上线", "设立", "建成", "提供", "实施", "建立", "落实", "执行"
        },
        lexicon.services,
        Details.Service::new);
  }

  static ListRule ofTechnology(Lexicon lexicon) {
    return new ListRule(
        lexicon,
        "technology",
        new String[] {
          "开展", "完成", "掌握", "熟练", "常规", "施行", "独立", "首例", "应用", "引进", "率先", "实施", "填补", "擅长", "见长"
        },
        lexicon.techniques,
        Details.Technology::new);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    int start = 0;
    String text = sentence.text;
    for (int i = 0; i <= text.length(); i++) {
      boolean cut =
          i == text.length() || sentence.isOpen(i) && ",;、。和及与等|".indexOf(text.charAt(i)) >= 0;
      if (cut) {
        readMember(passage, sentence, start, i);
        start = i + 1;
      }
    }
  }

  private void readMember(Passage passage, Sentence sentence, int from, int to) {
    boolean known = to - from >= 2 && endsWithAny(sentence.text, from, to);
    if (!known && !isInList(sentence, from, to) || !isGoverned(sentence, from)) {
      return;
    }
    int start = afterVerb(sentence.text, from, to);
    Phrase phrase = phrases.read(passage, sentence, start, to);
    if (phrase == null || phrase.name().length() < 2 || phrase.name().length() > 30) {
      return;
    }
    if (!Names.isProse(phrase.name()) && !isGeneral(phrase.name()) && !isCount(phrase.name())) {
      passage.add(
          new Draft(sentence, phrase.start(), to, name, phrase.name(), details.get())
              .level(name.equals("technology") ? level(sentence, to) : null)
              .status(name.equals("service") ? status(sentence, from) : null)
              .time(near(sentence, from))
              .confidence(0.6));
    }
  }

  /** 大型设备80余台, 8个特色门诊 and 总值超21亿元 are numbers. */
  private static boolean isCount(String name) {
    for (ChineseNumber number : ChineseNumbers.find(name)) {
      boolean counts =
          number.end() < name.length() && "台套件种项个名例万亿元间".indexOf(name.charAt(number.end())) >= 0;
      if (counts
          && !number.spelled()
          && (number.start() == 0 || number.end() + 3 >= name.length())) {
        return true;
      }
    }
    return false;
  }

  /** What says where a technique is new or leading: 填补全市空白, 达到国内先进水平. */
  private @Nullable Level level(Sentence sentence, int from) {
    String whole = sentence.text;
    int stop = whole.indexOf(';', from);
    int among = whole.indexOf("其中", from);
    stop = among >= 0 && (stop < 0 || among < stop) ? among : stop;
    String text = whole.substring(0, stop < 0 ? whole.length() : stop);
    int gap = text.indexOf("填补", from);
    if (gap >= 0) {
      String place = text.substring(gap + 2);
      if (place.contains("或")) {
        return null;
      }
      place = place.startsWith("了") ? place.substring(1) : place;
      return places.levelOf(
          place.contains("乃至") ? place.substring(place.indexOf("乃至") + 2) : place);
    }
    for (String rank : new String[] {"先进水平", "领先水平", "领先", "先进行列"}) {
      int at = text.indexOf(rank, from);
      for (int i = Math.max(from, at - 4); i < at; i++) {
        Places.Reading scope = places.head(text.substring(i, at));
        if (scope.end() == at - i) {
          return scope.level();
        }
      }
    }
    return null;
  }

  /** 开设 and the like say that a service has been set up; 推行 says that it is done. */
  private static @Nullable Status status(Sentence sentence, int from) {
    String clause = sentence.text.substring(sentence.clauseStart(from), sentence.clauseEnd(from));
    for (String word : new String[] {"开设", "增设", "设立", "新增", "开通", "建成", "开辟"}) {
      if (clause.contains(word)) {
        return Status.ESTABLISHED;
      }
    }
    return null;
  }

  /** The time of the clause or alone at the head of the sentence. */
  private static @Nullable StatedTime near(Sentence sentence, int at) {
    StatedTime time = sentence.timeAt(at);
    boolean same = time != null && time.start() >= sentence.clauseStart(at);
    boolean heads =
        time != null && time.start() <= 1 && sentence.clauseEnd(time.end()) == time.end();
    return same || heads ? time : null;
  }

  private static boolean isGeneral(String name) {
    return switch (name) {
      case "现代技术",
          "大型医疗设备",
          "大型设备",
          "先进设备",
          "特色门诊",
          "专家门诊",
          "便民服务",
          "志愿服务",
          "服务中心",
          "高难度技术",
          "高难度",
          "门诊",
          "服务",
          "平台",
          "医疗服务",
          "优质服务",
          "预约",
          "咨询",
          "品牌",
          "制度",
          "手术",
          "技术",
          "医疗技术",
          "新技术",
          "高难度手术",
          "先进技术",
          "医术",
          "微创手术",
          "四级手术",
          "介入手术",
          "技术创新",
          "设备",
          "各类手术" ->
          true;
      default -> name.contains("量") || name.startsWith("医疗技") || name.contains("级手术");
    };
  }

  /** A member of a list that 等新技术 or a heading such as 主要设备 closes. */
  private boolean isInList(Sentence sentence, int from, int to) {
    if (to - from < 2 || to - from > LONGEST || name.equals("service")) {
      return false;
    }
    String member = sentence.text.substring(from, to);
    if (member.chars().anyMatch(c -> "的了是在为与和及将使让把被并".indexOf(c) >= 0)) {
      return false;
    }
    int deng = sentence.text.indexOf('等', to);
    if (deng < 0 || deng >= sentence.clauseEnd(to) || Names.isProse(member)) {
      return isUnderHeading(sentence) && !member.endsWith("。");
    }
    String closed = sentence.text.substring(deng + 1, Math.min(sentence.text.length(), deng + 16));
    for (String closer : closers) {
      int at = closed.indexOf(closer);
      if (at >= 0 && closed.indexOf(',') < 0 | closed.indexOf(',') > at) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnderHeading(Sentence sentence) {
    return sentence.opensParagraph
        && sentence.section.isAbout(headings)
        && count(sentence.text, '、') + count(sentence.text, '|') >= 3;
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(it -> it == c).count();
  }

  private boolean isGoverned(Sentence sentence, int from) {
    if (isUnderHeading(sentence)) {
      return true;
    }
    int clause = sentence.clauseStart(from);
    String around = sentence.text.substring(clause, sentence.clauseEnd(from));
    return hasAny(around, verbs);
  }

  private int afterVerb(String text, int from, int to) {
    int start = from;
    for (String verb : verbs) {
      int at = Words.lastIndexOf(text, verb, from, to);
      if (at >= 0 && at + verb.length() < to) {
        start = Math.max(start, at + verb.length());
      }
    }
    return start;
  }

  private boolean endsWithAny(String text, int from, int to) {
    int end = to > from && text.charAt(to - 1) == ')' ? text.lastIndexOf('(', to) : to;
    return ends.endingAt(text, end < from ? to : end, from) != null
        || ends.endingAt(text, to, from) != null;
  }
}
