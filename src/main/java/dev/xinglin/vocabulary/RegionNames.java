package dev.xinglin.vocabulary;

import dev.xinglin.text.NormalForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the region that the name of an institution states. Official names count wherever they are
 * unambiguous; short names (通辽 for 通辽市) where nothing else can be meant: those of provinces and
 * prefectures at the head of a name, those of counties after the name of what they lie in.
 */
class RegionNames {
  /** Short names of prefectures that at the head of a name may mean something else as well. */
  private static final Set<String> OPEN_AT_HEAD =
      Set.of("朝阳", "大同", "兴安", "资阳", "广安", "泰安", "吉安", "延安", "阿里", "来宾", "海西", "海北");

  /** Short names that are ordinary words or names of honour, so never certain. */
  private static final Set<String> WORDS =
      Set.of(
          "和平", "新华", "友好", "友谊", "爱民", "平安", "同心", "公安", "建华", "红旗", "东风", "前进", "光明", "向阳", "工农",
          "中山", "安康", "复兴", "永安", "长安", "康平", "康乐", "惠民", "新民", "民乐", "普安", "安宁", "太和", "东方", "解放",
          "中原", "城中", "城东", "城西", "城北", "城关", "新城", "武功", "长江");

  private static final Pattern BEFORE_PEOPLES =
      Pattern.compile(
          "(.{2,}?)(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西"
              + "|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|保安|裕固|独龙|普米|各)族?)+");

  private static final Pattern GENERIC =
      Pattern.compile("(.{2,}?)(自治区|特别行政区|自治州|自治县|自治旗|地区|林区|特区|新区|省|市|盟|县|区|旗)");

  /** A short name followed by one of these is part of another name. */
  private static final Pattern GOES_ON = Pattern.compile("(?:[省市县旗州盟]|区(?!域)|都市圈|城市群|经济区)");

  private static final Pattern ACADEMY = Pattern.compile("中国.{0,4}科学院");

  private static final int SHORTEST = 2;

  private final Map<String, List<Region>> official = new HashMap<>();
  private final Map<String, List<Region>> shortened = new HashMap<>();
  private int longest;

  RegionNames(Collection<Region> regions) {
    regions.stream().filter(region -> !region.retired()).forEach(this::add);
    regions.stream()
        .filter(region -> region.retired() && !official.containsKey(region.zh()))
        .forEach(region -> put(official, region.zh(), region));
  }

  /** The most exact region that a name states, at its head or after 附属. */
  Optional<Region> stated(String institution) {
    String name = NormalForm.of(institution);
    int affiliated = name.lastIndexOf("附属");
    Optional<Region> own = affiliated < 0 ? Optional.empty() : at(name, affiliated + 2);
    return own.or(() -> at(name, 0)).or(() -> afterAcademy(name));
  }

  private Optional<Region> afterAcademy(String name) {
    Matcher academy = ACADEMY.matcher(name);
    return academy.lookingAt() ? at(name, academy.end()) : Optional.empty();
  }

  /** Follows the regions that stand one after the other from a place in the name. */
  private Optional<Region> at(String name, int start) {
    @Nullable Region region = null;
    int from = start;
    Optional<Match> next = next(name, from, null);
    while (next.isPresent()) {
      region = next.get().region();
      from += next.get().length();
      next = next(name, from, region);
    }
    return Optional.ofNullable(region);
  }

  private Optional<Match> next(String name, int from, @Nullable Region within) {
    for (int length = Math.min(longest, name.length() - from); length >= SHORTEST; length--) {
      String form = name.substring(from, from + length);
      List<Region> full = in(within, official.get(form));
      if (!full.isEmpty()) {
        return match(full, length);
      }
      List<Region> brief = in(within, shortened.get(form));
      String rest = name.substring(from + length);
      if (!brief.isEmpty() && !GOES_ON.matcher(rest).lookingAt()) {
        return match(within == null ? certain(form, brief) : brief, length);
      }
    }
    return Optional.empty();
  }

  private static List<Region> in(@Nullable Region within, @Nullable List<Region> regions) {
    if (regions == null || within == null) {
      return regions == null ? List.of() : regions;
    }
    return regions.stream().filter(within::contains).toList();
  }

  /** Of those with one short name, those that it can mean with nothing before it. */
  private static List<Region> certain(String form, List<Region> regions) {
    List<Region> provinces = regions.stream().filter(Region::isProvince).toList();
    if (!provinces.isEmpty()) {
      return provinces;
    }
    List<Region> prefectures = regions.stream().filter(region -> !region.isCounty()).toList();
    if (!prefectures.isEmpty()) {
      return OPEN_AT_HEAD.contains(form) ? List.of() : prefectures;
    }
    return form.length() > SHORTEST && !form.endsWith("区") ? regions : List.of();
  }

  /** The one region, or the one of them that all others lie in. */
  private static Optional<Match> match(List<Region> regions, int length) {
    return regions.stream()
        .filter(
            region -> regions.stream().allMatch(other -> other == region || region.contains(other)))
        .findFirst()
        .map(region -> new Match(region, length));
  }

  private void add(Region region) {
    // 东区 and 矿区 alone may be a part of any town.
    put(region.zh().matches(".区|老城区") ? shortened : official, region.zh(), region);
    region.aliases().forEach(alias -> put(official, alias, region));
    Matcher generic = GENERIC.matcher(region.zh());
    if (generic.matches()) {
      addShort(generic.group(1), generic.group(2), region);
    }
  }

  private void addShort(String stem, String generic, Region region) {
    boolean autonomous = generic.startsWith("自治");
    Matcher peoples = BEFORE_PEOPLES.matcher(stem);
    String name = autonomous && peoples.matches() ? peoples.group(1) : stem;
    if (autonomous && !region.isProvince()) {
      put(official, name + generic.substring(2), region); // 恩施州, 前郭县
    }
    if (!WORDS.contains(name)) {
      put(shortened, name, region);
    }
  }

  private void put(Map<String, List<Region>> forms, String form, Region region) {
    longest = Math.max(longest, form.length());
    forms.computeIfAbsent(form, key -> new ArrayList<>(1)).add(region);
  }

  private record Match(Region region, int length) {}
}
