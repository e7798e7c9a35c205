package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Completes a name that leans on that of the number before it: 省级3项 after 国家级课题1项 counts 省级课题. */
final class LeaningNames {
  /** In 三、四级手术2.87万台,占比76.3% the share is of what was counted before. */
  private static final Set<String> SHARES = Set.of("占比", "占");

  /** In 临床科室26个、医技9个 both are departments. */
  private static final Set<String> KINDS = Set.of("临床", "医技", "职能", "医辅", "行政", "行政后勤", "行政职能");

  /** In 住院患者满意度97%,门诊93% both are 满意度. */
  private static final Set<String> ASKED = Set.of("门诊", "住院", "急诊", "门诊患者", "住院患者", "职工", "员工");

  private static final String PART = "其中";
  private static final Pattern PASSED = Pattern.compile("(?:均|已|均已|已经)?(通过.{2,8}?(?:验收|认证|审核|评审))");
  private static final String[] SITES = {"院区", "本部", "分院"};
  private static final int SITE_REACH = 6;
  private static final int LONGEST_LEVEL = 4;

  private final Places places;

  LeaningNames(Places places) {
    this.places = places;
  }

  /**
   * The whole name; the name itself where it leans on nothing.
   *
   * @param last the name of the number before; empty where there is none
   */
  String completed(Figure figure, String name, String last) {
    if (name.equals(PART)) {
      return part(figure, last);
    } else if (name.isEmpty() || last.isEmpty()) {
      return name;
    } else if (SHARES.contains(name)) {
      return last + name;
    } else if (isLevelOnly(name)) {
      return name + last.substring(places.head(last).end());
    } else if (isSite(figure, name)) {
      return name + withoutSite(last);
    } else if (figure.unit().equals("%") && ASKED.contains(name) && last.endsWith("满意度")) {
      return name + "满意度";
    }
    return KINDS.contains(name) && last.endsWith("科室") ? name + "科室" : name;
  }

  /** 国家级1项,省级3项: the second counts what the first does. */
  private boolean isLevelOnly(String name) {
    return name.length() <= LONGEST_LEVEL && places.head(name).end() == name.length();
  }

  /** 开放床位2860张(其中城关院区2010张): what is counted at a site is what was counted before. */
  private static boolean isSite(Figure figure, String name) {
    int before = figure.index() - 1;
    return endsWithAny(name, SITES)
        && before >= 0
        && figure.all().get(before).unit().equals(figure.unit());
  }

  /** What passed of what was counted before: 通过国家验收的胸痛单元 of 其中7家已通过国家验收. */
  private static String part(Figure figure, String last) {
    Matcher passed = PASSED.matcher(figure.after());
    return passed.lookingAt() ? passed.group(1) + "的" + last : last;
  }

  private static String withoutSite(String name) {
    String site = site(name);
    return site == null ? name : name.substring(site.length());
  }

  /** 东院区 of 东院区床位: the site that a number belongs to; null where its name begins with none. */
  static @Nullable String site(String name) {
    for (String word : SITES) {
      int at = name.indexOf(word);
      int end = at + word.length();
      if (at >= 0 && at <= SITE_REACH && end < name.length()) {
        return name.substring(0, end);
      }
    }
    return null;
  }
}
