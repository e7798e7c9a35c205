package dev.xinglin.model;

import org.jspecify.annotations.Nullable;

/**
 * What a fact says, apart from whose it is, who says so and what became of it in review. A seed
 * row, a candidate of the extraction and an editor's entry are claims alike.
 *
 * @param name the shortest name of the fact in the article's words
 * @param note whatever else a reader needs, in our own words
 * @param subject the department, centre, site or project that it belongs to, where it is not the
 *     whole hospital
 * @param level the level, only where the article says it
 * @param status how far it has come, only where the article says it
 * @param awardedBy who gave, approved or assessed it
 * @param when when it was
 * @param prominence how much a reader would miss it
 * @param details what only its kind has
 */
public record Claim(
    String name,
    @Nullable String note,
    @Nullable String subject,
    @Nullable Level level,
    @Nullable Status status,
    @Nullable String awardedBy,
    @Nullable When when,
    Prominence prominence,
    Details details) {

  /**
   * The kind of the fact.
   *
   * @return the kind that its details belong to
   */
  public Kind kind() {
    return details.kind();
  }

  /**
   * The same claim with other details.
   *
   * @param other the details
   * @return a new claim
   */
  public Claim with(Details other) {
    return new Claim(name, note, subject, level, status, awardedBy, when, prominence, other);
  }
}
