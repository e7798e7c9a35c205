package dev.xinglin.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region of the People's Republic of China after GB/T 2260: a province, prefecture or county, or
 * what has the same rank.
 *
 * @param code its six digits, such as 150500
 * @param zh its official name, such as 通辽市
 * @param en its name in English, such as Tongliao
 * @param aliases short forms in use that no rule gives, such as 科左中旗
 * @param parent the code of the region that it lies in; null for a province
 * @param retired whether the code is no longer in use
 */
public record Region(
    String code,
    String zh,
    String en,
    List<String> aliases,
    @Nullable String parent,
    boolean retired) {

  /** Whether it is a province or what has that rank. */
  boolean isProvince() {
    return code.endsWith("0000");
  }

  /** Whether it is a county or what has that rank. */
  boolean isCounty() {
    return !code.endsWith("00");
  }

  /** Whether another region lies in it. A region does not lie in itself. */
  boolean contains(Region other) {
    return !code.equals(other.code) && Codes.below(code).contains(other.code);
  }
}
