package dev.xinglin.extraction;

import dev.xinglin.model.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the level that a designation states: by a place or a level word at its head, or by 国家级 and
 * the like within.
 */
final class Places {
  /** A level and where the words that state it end. */
  record Reading(@Nullable Level level, int end) {}

  private static final Reading NONE = new Reading(null, 0);
  private static final int LONGEST_STEM = 7;
  private static final String SHORT_NAMES = "冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘";
  private static final String NOT_IN_STEM = "的了及与和在为全我各本该城级、,“”()省市县区旗州盟国院科中";
  private static final String[] INSTITUTIONS = {
    "大学", "医学院", "科学院", "人民医院", "附属", "中心医院", "第一医院", "第二医院", "第三医院", "协和", "总医院", "中医院", "联谊医院",
    "肿瘤医院", "儿童医院", "妇幼保健院", "公司"
  };

  /** Before a word for an institution: 四川省重点中医院建设单位 is what some hospital is, and none by name. */
  private static final Set<String> TITLED = Set.of("重点", "示范", "特色", "优秀", "标杆", "文明");

  private static final String[] EXPLICIT = {
    "国家级", "国家标准版", "全国", "全省", "省级", "自治区级", "地市级", "市级", "州级", "盟级", "县级", "区级", "院级", "国际级"
  };
  private static final String[] SEVERAL = {
    "省市", "省、市", "国家、省", "国家省", "国家、军", "省级、市级", "省级和市级", "国家级、省级", "国家级和省级", "市、县", "省、部", "国家及省",
    "国家和省", "各级", "国家各级", "国家级、", "国家级及", "国家和"
  };
  private final WordTrie<Level> words = new WordTrie<>();

  void add(String[] cells) {
    words.put(cells[0], Level.valueOf(cells[1]));
  }

  /** A region of GB/T 2260; a prefecture by its short name too, as in 大同护理学会. */
  void add(String code, String name) {
    boolean province = code.endsWith("0000");
    boolean prefecture = !province && code.endsWith("00");
    Level level = province ? Level.PROVINCIAL : prefecture ? Level.MUNICIPAL : Level.COUNTY;
    put(name, level);
    if (prefecture && name.endsWith("市") && name.length() > 2) {
      put(name.substring(0, name.length() - 1), level);
    }
  }

  private void put(String name, Level level) {
    WordTrie.Match<Level> known = words.at(name, 0, name.length());
    if (known == null || known.end() < name.length()) {
      words.put(name, level);
    }
  }

  /**
   * The level of a whole phrase: what its head states, else what a word such as 市级 within it
   * states.
   */
  @Nullable Level levelOf(String phrase) {
    if (isOfSeveral(phrase)) {
      return null;
    }
    Reading head = head(phrase);
    return head.level() != null || head.end() > 0 ? head.level() : explicit(phrase);
  }

  /** The level of the last place that words name: that of 全国 in 全省第二、全国第四十; or null. */
  @Nullable Level lastIn(String phrase) {
    for (int i = phrase.length() - 2; i >= 0; i--) {
      Reading reading = head(phrase.substring(i));
      if (reading.level() != null && reading.end() >= 2) {
        return reading.level();
      }
    }
    return null;
  }

  /** The level that a label states for what stands behind it, as in 自治区级:临床重点专科6个; or null. */
  @Nullable Level labelled(Sentence sentence, int at) {
    int colon = sentence.text.lastIndexOf(':', at);
    if (colon < 2 || sentence.text.substring(colon, at).indexOf(';') >= 0) {
      return null;
    }
    String label = sentence.text.substring(sentence.clauseStart(colon), colon);
    Reading head = head(label);
    return label.length() <= 6 && head.end() == label.length() ? head.level() : null;
  }

  /** 省市级, 国家、省、市: of several levels, so of none. */
  static boolean isOfSeveral(String phrase) {
    for (String word : SEVERAL) {
      if (phrase.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The level words and places at the head of a phrase; none where they belong to an institution.
   */
  Reading head(String phrase) {
    Reading first = one(phrase, 0);
    boolean general =
        phrase.startsWith("自治区") || phrase.startsWith("省医学") || phrase.startsWith("国家");
    if (first.end() == 0 || !general && isInstitution(phrase, first.end())) {
      return NONE;
    }
    Reading last = first;
    for (int i = 0; i < 3; i++) {
      Reading next = one(phrase, last.end());
      if (next.end() <= last.end() || phrase.startsWith("市共建", last.end())) {
        break; // 江西省市共建
      }
      last = new Reading(finer(last, next, phrase), next.end());
    }
    return phrase.startsWith("以上", last.end()) || phrase.startsWith("及以上", last.end())
        ? new Reading(null, last.end())
        : last;
  }

  /** A province's city is a city; a county word after 全国 says nothing of the level. */
  private static @Nullable Level finer(Reading last, Reading next, String phrase) {
    boolean named = "市县区旗州盟省".indexOf(phrase.charAt(next.end() - 1)) >= 0;
    boolean narrower = last.level() == Level.PROVINCIAL || last.level() == Level.MUNICIPAL;
    return last.level() == null || named && narrower ? next.level() : last.level();
  }

  /** Where a part of provinces such as 湘中, 桂西北 or 川渝滇黔 that starts here ends, or 0. */
  private static int partOfProvinces(String phrase, int at) {
    int end = at;
    while (end < phrase.length() && SHORT_NAMES.indexOf(phrase.charAt(end)) >= 0) {
      end++;
    }
    int names = end - at;
    while (end < phrase.length()
        && end - at - names < 2
        && "东南西北中".indexOf(phrase.charAt(end)) >= 0) {
      end++;
    }
    boolean part = names == 1 && end > at + 1 || names >= 3;
    boolean word = part && end < phrase.length() && "医药大省市县州区".indexOf(phrase.charAt(end)) < 0;
    return word ? end : 0;
  }

  private Reading one(String phrase, int at) {
    WordTrie.Match<Level> word = words.at(phrase, at, phrase.length());
    int part = word == null ? partOfProvinces(phrase, at) : 0;
    if (part > 0) {
      boolean across = SHORT_NAMES.indexOf(phrase.charAt(at + 1)) >= 0;
      return new Reading(across ? Level.REGIONAL : null, part); // 鄂南 is within one province
    }
    int named = namedPlace(phrase, at);
    if (named > 0 && (word == null || named > word.end())) {
      return new Reading(levelOfLast(phrase.charAt(named - 1)), named);
    }
    return word == null ? new Reading(null, at) : new Reading(word.value(), word.end());
  }

  private static Level levelOfLast(char c) {
    return c == '省'
        ? Level.PROVINCIAL
        : c == '市' || c == '州' || c == '盟' ? Level.MUNICIPAL : Level.COUNTY;
  }

  /** Where a place such as 南阳市 or 林西县 that starts here ends, or 0. */
  private static int namedPlace(String phrase, int at) {
    for (int i = at; i < phrase.length() && i <= at + LONGEST_STEM; i++) {
      char c = phrase.charAt(i);
      if (i >= at + 2 && isPlaceEnd(phrase, i)) {
        return i + 1;
      }
      if (NOT_IN_STEM.indexOf(c) >= 0 || c < 0x4E00) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isPlaceEnd(String phrase, int at) {
    char c = phrase.charAt(at);
    char before = phrase.charAt(at - 1);
    char after = at + 1 < phrase.length() ? phrase.charAt(at + 1) : ' ';
    return switch (c) {
      case '市' -> "场级域民".indexOf(after) < 0 && before != '城' && before != '地';
      case '省' -> "级内部外域直属卫".indexOf(after) < 0 && "二三四五六七八九两数多各".indexOf(before) < 0;
      case '县' -> "级域".indexOf(after) < 0;
      case '旗' -> after != '帜' && before != '红' && before != '锦';
      case '州', '盟' -> before != '联' && before != '加' && after != '市' && after != '单';
      case '区' -> "院社地病景校片灾疫牧山域治小诊东西南北新".indexOf(before) < 0 && after != '域' && after != '级';
      default -> false;
    };
  }

  private static boolean isInstitution(String phrase, int at) {
    int to = Math.min(phrase.length(), at + 14);
    for (String word : INSTITUTIONS) {
      int found = phrase.indexOf(word, at);
      boolean title = found >= 2 && TITLED.contains(phrase.substring(found - 2, found));
      if (found >= 0 && found + word.length() <= to && !title) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Level explicit(String phrase) {
    for (String word : EXPLICIT) {
      int at = phrase.indexOf(word);
      boolean above = at >= 0 && phrase.startsWith("以上", at + word.length());
      if (at >= 0 && !above) {
        WordTrie.Match<Level> match = words.at(phrase, at, phrase.length());
        return match == null ? null : match.value();
      }
    }
    return null;
  }
}
