package dev.xinglin.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts: the words before it (床位1500张) or after it (1500张床位). */
final class IndicatorNames {
  private final FollowingNames following;
  private final PrecedingNames preceding;

  IndicatorNames(Lexicon lexicon) {
    this.following = new FollowingNames(lexicon);
    this.preceding = new PrecedingNames(lexicon);
  }

  /**
   * The name of a number, or null where it has none.
   *
   * @param told the names of the numbers before it in its sentence
   */
  @Nullable IndicatorName read(Passage passage, Figure figure, List<String> told) {
    IndicatorName name = Growths.ofRank(figure);
    name = name == null ? FullScores.of(figure) : name;
    name = name == null ? RespectiveNames.find(figure) : name;
    name = name == null ? Growths.respective(figure, told) : name;
    if (name != null) {
      return name;
    }
    Surroundings around = Surroundings.of(figure);
    name = following.find(figure, around);
    String last = told.isEmpty() ? "" : told.get(told.size() - 1);
    return name == null ? preceding.find(passage, figure, around, last) : name;
  }
}
