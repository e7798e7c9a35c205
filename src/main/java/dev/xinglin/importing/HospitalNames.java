package dev.xinglin.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds full names of hospitals: a place or a university, at most twenty more characters, and a
 * word for a hospital. Short forms (市二院, 我院) are no names.
 */
final class HospitalNames {
  private static final int LONGEST = 30;
  private static final int LEAD = 400;
  private static final Pattern ENDING =
      Pattern.compile(
          "医院|卫生院|保健院|保健计划生育服务中心|卫生服务中心|防治院|疗养院|医疗集团|急救中心|精神卫生中心|妇幼保健中心|公共卫生临床中心|公共卫生医疗中心|职业病防治所|皮肤病防治所|结核病防治所");
  private static final Pattern GENERIC =
      Pattern.compile(
          "[一两三几多这那某每][所家座个]|大学医院$|公立|各级|基层|上级|顶尖|知名|受援|试点|示范|标杆|国内|省级|市级|县级|互联网|智慧|平安|民营|定点|数字|多家|家医院|所医院|其他|全国|成员"
              + "|合作|联盟|等|该院|综合医院$|教学医院|支援|大型|三甲|三级|二级|中国医院|患者|对口|乡镇卫生院$|第.{1,3}届|非直管|非直属");
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "落户|落地|揭牌|签约|挂牌|走进|来到|来自|访|记|前往|联合|携手|位于|作为|记者|加入|入选|成为|获评|牵手|赴|与|由|到|把|让|被|在(?!线)|对|从(?!江)|向|为|以及|及|是|的|了|称|将(?!乐)|使|[、，。：；]|如今|今天|近日|日前|今年|年来|其中|依托|推动|看看|说起|选择|纪实|发展|(?<!生产)建设|提起|帮扶|支援|援助|托管|助力|协助|扶持|援建");

  /**
   * A hospital that a text begins with and introduces, with a place or without one (同心医院是…); a note
   * in brackets may stand behind its name.
   */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(\\p{IsHan}{2,26}(?:医院|卫生院|保健院|防治院|疗养院))(?:[(（][^)）]{1,40}[)）])?(?:是|始建|创建|建于|建院|创办|成立|位于|坐落|地处|前身|现有|现为|占地)");

  /** What makes a name the name of something that the hospital only leads: …医院妇产专科联盟. */
  private static final Pattern PART =
      Pattern.compile("(?:(?!共建|组建|成立|牵头|加入|携手|签)\\p{IsHan}){0,8}?(?:联盟|医联体|医共体|分中心|协作网|协作中心|分院)");

  private static final int SHORTEST_OF_TOWN = 5;

  private static final String NOT_OF_TOWNS = "全本各该一两三几多这那某每外省市县我";

  private HospitalNames() {}

  /** The names in a text with how often each is in it, in the order of the first. */
  static Map<String, Integer> count(String text) {
    Map<String, Integer> names = new LinkedHashMap<>();
    find(text).forEach(it -> names.merge(it.text(), 1, Integer::sum));
    return names;
  }

  /** The names in a text in their order. */
  static List<Name> find(String text) {
    List<Name> names = new ArrayList<>();
    Matcher ending = ENDING.matcher(text);
    int from = 0;
    while (ending.find()) {
      String name = nameUpTo(text, Math.max(from, ending.end() - LONGEST), ending.end());
      if (!name.isEmpty()) {
        names.add(new Name(name, ending.end() - name.length(), ending.end()));
      }
      from = ending.end();
    }
    return names;
  }

  /**
   * The hospitals that an article is about: those of its headline, else the one that its body
   * begins with (…医院是, …医院始建于), else the one that it names most often, provided that its beginning
   * or a credit names it or it is named three times.
   */
  static List<String> subjects(String headline, String body, String credits) {
    Map<String, Integer> everywhere = mentions(headline + "\n" + body + "\n" + credits);
    String lead = body.substring(0, Math.min(LEAD, body.length())).strip();
    Map<String, Integer> inLead = mentions(lead);
    String introduced = introduced(lead);
    Set<String> named = inHeadline(headline, inLead.keySet());
    if (!introduced.isEmpty() && named.stream().noneMatch(body::contains)) {
      return List.of(introduced);
    }
    if (!named.isEmpty()) {
      return withoutShorter(named, everywhere);
    }
    Map<String, Integer> inCredits = mentions(credits);
    return everywhere.entrySet().stream()
        .filter(
            e ->
                e.getValue() >= 3
                    || inLead.containsKey(e.getKey())
                    || inCredits.containsKey(e.getKey()))
        .max(
            Comparator.comparingInt(
                e ->
                    e.getValue() * 2
                        + (inLead.containsKey(e.getKey()) ? 1 : 0)
                        + 3 * inCredits.getOrDefault(e.getKey(), 0)))
        .map(e -> List.of(whole(e.getKey(), inLead.keySet())))
        .orElse(List.of());
  }

  /**
   * The names as {@link #count} gives them, without those that an alliance or a branch is named by.
   */
  private static Map<String, Integer> mentions(String text) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Name name : find(text)) {
      if (!PART.matcher(text).region(name.end(), text.length()).lookingAt()) {
        names.merge(name.text(), 1, Integer::sum);
      }
    }
    return names;
  }

  /** The hospital that a text begins with and introduces; empty where it begins otherwise. */
  private static String introduced(String lead) {
    Matcher introduced = INTRODUCED.matcher(lead);
    boolean named = introduced.lookingAt() && !GENERIC.matcher(introduced.group(1)).find();
    return named ? introduced.group(1) : "";
  }

  /**
   * The hospitals of a headline: those that it names in full, and those that the beginning names in
   * full and the headline without their place (市妇幼保健院).
   */
  private static Set<String> inHeadline(String headline, Set<String> inLead) {
    Set<String> named = new LinkedHashSet<>(mentions(headline).keySet());
    for (String name : inLead) {
      for (int i = 2; i < name.length() - 3; i++) {
        boolean town = isUnit(name.charAt(i)) && name.length() - i >= SHORTEST_OF_TOWN;
        int at = town ? headline.indexOf(name.substring(i)) : -1;
        boolean whole = at == 0 || at > 0 && !headline.startsWith(name.substring(0, i), at - i);
        if (at >= 0 && whole) {
          named.add(name);
        }
      }
    }
    return named;
  }

  /** The full name that a name is the end of, where a text's beginning gives it: 某大学附属…医院. */
  private static String whole(String name, Set<String> inLead) {
    return inLead.stream()
        .filter(it -> it.endsWith(name))
        .max(Comparator.comparingInt(String::length))
        .orElse(name);
  }

  /** Where one name ends with another, it is the same hospital: the longer one is kept. */
  private static List<String> withoutShorter(Set<String> names, Map<String, Integer> everywhere) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      boolean shorter = names.stream().anyMatch(o -> !o.equals(name) && o.endsWith(name));
      if (!shorter) {
        kept.add(name);
      }
    }
    if (kept.size() > 1) {
      kept.removeIf(name -> everywhere.getOrDefault(name, 0) < 2);
    }
    return kept.isEmpty() ? List.copyOf(names) : kept;
  }

  /**
   * A name in a text.
   *
   * @param text the name
   * @param start its first code unit
   * @param end the code unit after its last one
   */
  record Name(String text, int start, int end) {}

  private static String nameUpTo(String text, int least, int end) {
    int start = end;
    while (start > least && isNameSign(text.charAt(start - 1))) {
      start--;
    }
    String run = text.substring(start, end);
    String name = fromPlace(run);
    return name.length() < 4 || GENERIC.matcher(name).find() ? "" : name;
  }

  private static boolean isNameSign(char c) {
    return Signs.isHan(c) || Signs.isDigit(c) || c == '○' || c == '·';
  }

  /** The run from the first place after the last word that cannot be part of a name. */
  private static String fromPlace(String run) {
    int start = 0;
    Matcher boundary = BOUNDARY.matcher(run);
    while (boundary.find()) {
      start = isInPlace(run, boundary.start(), boundary.end()) ? start : boundary.end();
    }
    for (int i = start; i < run.length() - 2; i++) {
      if (PlaceNames.isSchoolAt(run, i)) {
        return run.substring(start);
      }
      int length = PlaceNames.lengthAt(run, i);
      if (length > 0) {
        // One character left over before a county is part of a name that the dictionary lacks.
        boolean rest = i == start + 1 && length > 1 && isUnit(run.charAt(i + length - 1));
        return run.substring(rest && isTown(run, start) ? start : i);
      }
    }
    return isTown(run, start) ? run.substring(start) : "";
  }

  /** 和, 为, 在 … are syllables of places too. */
  private static boolean isInPlace(String run, int start, int end) {
    for (int i = Math.max(0, start - 8); i <= start; i++) {
      if (i + PlaceNames.lengthAt(run, i) >= end) {
        return true;
      }
    }
    return false;
  }

  /**
   * A place that the dictionary lacks, by its last character: the first two to five of the run, or
   * more where it is of a people (…族自治县).
   */
  private static boolean isTown(String run, int start) {
    int own = run.indexOf("族自治", start + 2);
    if (own > 0 && own + 3 < run.length() - 2 && isUnit(run.charAt(own + 3))) {
      return true;
    }
    for (int i = start + 2; i < Math.min(start + 5, run.length() - 2); i++) {
      if (isUnit(run.charAt(i))) {
        return NOT_OF_TOWNS.indexOf(run.charAt(start)) < 0;
      }
    }
    return false;
  }

  private static boolean isUnit(char c) {
    return "市县旗州盟区".indexOf(c) >= 0;
  }
}
