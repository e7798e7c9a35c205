package dev.xinglin.vocabulary;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.CenterRole;
import dev.xinglin.model.DatePrecision;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Origin;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.PartnershipKind;
import dev.xinglin.model.PlanArea;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Qualifier;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Status;
import dev.xinglin.model.TextKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All vocabularies: those that the state extends, and the labels of the enums. Immutable. */
public final class Vocabularies {
  private static final List<String> OPEN =
      List.of("metrics", "center-kinds", "hospital-grades", "performance-grades");

  private static final Map<String, Class<? extends Enum<?>>> ENUMS =
      Map.ofEntries(
          Map.entry("attribute-names", AttributeName.class),
          Map.entry("center-roles", CenterRole.class),
          Map.entry("date-precisions", DatePrecision.class),
          Map.entry("honor-categories", HonorCategory.class),
          Map.entry("import-outcomes", Outcome.Verdict.class),
          Map.entry("kinds", Kind.class),
          Map.entry("levels", Level.class),
          Map.entry("origins", Origin.class),
          Map.entry("partnership-kinds", PartnershipKind.class),
          Map.entry("plan-areas", PlanArea.class),
          Map.entry("prominences", Prominence.class),
          Map.entry("qualifiers", Qualifier.class),
          Map.entry("review-statuses", ReviewStatus.class),
          Map.entry("statuses", Status.class),
          Map.entry("text-kinds", TextKind.class));

  private final Map<String, Vocabulary> byName = new TreeMap<>();
  private final Regions regions = new RegionReader().read();

  private Vocabularies() {
    VocabularyReader reader = new VocabularyReader();
    OPEN.forEach(name -> byName.put(name, reader.read(name)));
    ENUMS.forEach((name, type) -> byName.put(name, reader.read(name, type)));
  }

  /**
   * Loads and checks all vocabularies.
   *
   * @return the vocabularies
   * @throws IllegalStateException if a file is missing or at fault; the message names it
   */
  public static Vocabularies load() {
    return new Vocabularies();
  }

  /**
   * The vocabulary of a name.
   *
   * @param name such as {@code metrics}
   * @return the vocabulary
   * @throws IllegalArgumentException if there is none of that name; the message lists the names
   */
  public Vocabulary get(String name) {
    Vocabulary vocabulary = name.equals(Regions.NAME) ? regions.vocabulary() : byName.get(name);
    if (vocabulary == null) {
      throw new IllegalArgumentException(
          "There is no such vocabulary; there are: " + String.join(", ", names()) + ".");
    }
    return vocabulary;
  }

  /**
   * The vocabulary that labels an enum.
   *
   * @param type an enum of the model, such as {@code Level.class}
   * @return the vocabulary
   * @throws IllegalArgumentException if the enum has none
   */
  public Vocabulary of(Class<? extends Enum<?>> type) {
    return ENUMS.entrySet().stream()
        .filter(entry -> entry.getValue() == type)
        .findFirst()
        .map(entry -> get(entry.getKey()))
        .orElseThrow(() -> new IllegalArgumentException("No vocabulary labels " + type + "."));
  }

  /**
   * The regions, with more than their labels.
   *
   * @return the regions
   */
  public Regions regions() {
    return regions;
  }

  /**
   * The names of all vocabularies.
   *
   * @return the names in alphabetical order
   */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(byName.keySet());
    names.add(Regions.NAME);
    return Collections.unmodifiableSet(names);
  }
}
