package dev.xinglin.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A code with what it means.
 *
 * @param code the code, unique in its vocabulary
 * @param zh its label in Chinese
 * @param en its label in English
 * @param aliases other Chinese words for it; empty where there are none
 * @param definition what counts as it, and what does not
 * @param unit the unit of a metric
 * @param nationalFive whether a kind of centre is one of the national five; on center-kinds only
 * @param tier the tier 1 to 3; on hospital-grades only
 * @param tierClass the class within the tier (SPECIAL, A, B, C); on hospital-grades only, null
 *     where the class is not stated
 * @param parent the code of the region that it lies in; on regions only, null for a province
 */
public record Term(
    String code,
    String zh,
    String en,
    List<String> aliases,
    @Nullable String definition,
    @Nullable String unit,
    @Nullable Boolean nationalFive,
    @Nullable Integer tier,
    @JsonProperty("class") @Nullable String tierClass,
    @Nullable String parent) {

  /** Takes a missing list of aliases for an empty one. */
  @SuppressWarnings("ConstantValue") // a JSON file may lack the list
  public Term {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  /** The label and the aliases. */
  Stream<String> words() {
    return Stream.concat(Stream.of(zh), aliases.stream());
  }
}
