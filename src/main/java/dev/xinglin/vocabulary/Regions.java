package dev.xinglin.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The regions of GB/T 2260: provinces, prefectures and counties, those in use and those given up in
 * recent years. Safe for any number of threads.
 */
public final class Regions {
  /** The name of the vocabulary that they make. */
  static final String NAME = "regions";

  private final Map<String, Region> byCode;
  // Both are made when first asked for: the start of the application needs neither.
  private @Nullable Vocabulary vocabulary;
  private @Nullable RegionNames names;

  Regions(Map<String, Region> byCode) {
    this.byCode = Collections.unmodifiableMap(byCode);
  }

  private static Term term(Region region) {
    return new Term(
        region.code(),
        region.zh(),
        region.en(),
        region.aliases(),
        null,
        null,
        null,
        null,
        null,
        region.parent());
  }

  /** The regions as a vocabulary. */
  synchronized Vocabulary vocabulary() {
    if (vocabulary == null) {
      vocabulary = Vocabulary.ofRegions(all().stream().map(Regions::term).toList());
    }
    return vocabulary;
  }

  private synchronized RegionNames names() {
    if (names == null) {
      names = new RegionNames(all());
    }
    return names;
  }

  /**
   * All regions.
   *
   * @return the regions in the order of their codes
   */
  public Collection<Region> all() {
    return byCode.values();
  }

  /**
   * The region of a code.
   *
   * @param code six digits
   * @return the region; empty where the code is unknown
   */
  public Optional<Region> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The region of a code that has to be known.
   *
   * @param code six digits
   * @return the region
   * @throws UnknownCodeException if the code is unknown; it names the nearest
   */
  public Region get(String code) {
    return find(code).orElseThrow(() -> vocabulary().unknown(code));
  }

  /**
   * The codes of a region and of all that lie in it: 150000 gives 150000 up to 160000, 150500 gives
   * 150500 up to 150600, a county gives itself.
   *
   * @param code six digits
   * @return the range of codes
   * @throws UnknownCodeException if the code is unknown; it names the nearest
   */
  public Codes within(String code) {
    return Codes.below(get(code).code());
  }

  /**
   * The official name with those of the regions that it lies in, such as 内蒙古自治区通辽市.
   *
   * @param code six digits
   * @return the names from the province down, with nothing between them
   * @throws UnknownCodeException if the code is unknown; it names the nearest
   */
  public String fullName(String code) {
    Region region = get(code);
    String parent = region.parent();
    return parent == null ? region.zh() : fullName(parent) + region.zh();
  }

  /**
   * The most exact region that the name of a hospital or other institution states: 通辽市第二人民医院 stands
   * in 150500. What a name leaves open stays open: 朝阳医院 may stand in Beijing or in Liaoning.
   *
   * @param institution the name of an institution
   * @return the region; empty where the name states none for certain
   */
  public Optional<Region> fromName(String institution) {
    return names().stated(institution);
  }

  /**
   * The provinces.
   *
   * @return the regions of the first rank in the order of their codes
   */
  public List<Region> provinces() {
    return all().stream().filter(Region::isProvince).toList();
  }
}
