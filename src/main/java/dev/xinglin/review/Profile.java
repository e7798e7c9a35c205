package dev.xinglin.review;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Details.Attribute;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.text.NormalForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a hospital's verified attributes say of it as a whole. Where they disagree, nothing.
 *
 * @param grade the one current grade named
 * @param gradeInConflict whether several are named
 * @param foundedYear the one year of its founding named
 * @param ownership the one ownership named
 * @param motto the one motto named
 */
record Profile(
    @Nullable String grade,
    boolean gradeInConflict,
    @Nullable Integer foundedYear,
    @Nullable String ownership,
    @Nullable String motto) {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

  /** The profile that attributes give; one of a site or a department says nothing of the whole. */
  static Profile of(List<Fact> attributes) {
    List<Fact> own = attributes.stream().filter(it -> it.claim().subject() == null).toList();
    List<String> grades =
        values(own, AttributeName.GRADE, it -> Stream.ofNullable(details(it).grade()));
    return new Profile(
        only(grades),
        grades.size() > 1,
        only(values(own, AttributeName.FOUNDED, it -> Stream.ofNullable(year(it)))),
        onlyText(own, AttributeName.OWNERSHIP),
        onlyText(own, AttributeName.MOTTO));
  }

  /** A hospital as named anew, with what was derived of the stored one. */
  static Hospital kept(Hospital named, @Nullable Hospital stored) {
    return stored == null
        ? named
        : new Profile(
                stored.grade(),
                stored.gradeInConflict(),
                stored.foundedYear(),
                stored.ownership(),
                stored.motto())
            .on(named, stored.articleIds(), named.updatedAt());
  }

  /** A hospital that answers to more names, with what was derived of it. */
  static Hospital named(Hospital it, List<String> aliases, List<String> formerNames) {
    List<String> names = new ArrayList<>(it.aliases());
    aliases.stream()
        .filter(name -> !names.contains(name) && !name.equals(it.name()))
        .filter(name -> !formerNames.contains(name))
        .forEach(names::add);
    return new Hospital(
        it.id(),
        it.slug(),
        it.name(),
        names,
        formerNames,
        it.region(),
        it.articleIds(),
        it.grade(),
        it.gradeInConflict(),
        it.foundedYear(),
        it.ownership(),
        it.motto(),
        it.createdAt(),
        it.updatedAt());
  }

  /** The hospital with this profile. */
  Hospital on(Hospital it, List<String> articleIds, Instant now) {
    return new Hospital(
        it.id(),
        it.slug(),
        it.name(),
        it.aliases(),
        it.formerNames(),
        it.region(),
        articleIds,
        grade,
        gradeInConflict,
        foundedYear,
        ownership,
        motto,
        it.createdAt(),
        now);
  }

  private static @Nullable Integer year(Fact fact) {
    if (fact.claim().when() != null && fact.claim().when().year() != null) {
      return fact.claim().when().year();
    }
    String value = details(fact).valueText();
    Matcher matcher = YEAR.matcher(value == null ? "" : NormalForm.of(value));
    return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
  }

  private static @Nullable String onlyText(List<Fact> attributes, AttributeName name) {
    List<String> values =
        values(attributes, name, it -> Stream.ofNullable(details(it).valueText()));
    long different = values.stream().map(NormalForm::of).distinct().count();
    return different == 1 ? values.get(0) : null;
  }

  private static <T> List<T> values(
      List<Fact> attributes, AttributeName name, Function<Fact, Stream<T>> value) {
    return attributes.stream()
        .filter(it -> details(it).attribute() == name)
        .flatMap(value)
        .distinct()
        .toList();
  }

  private static <T> @Nullable T only(List<T> values) {
    return values.size() == 1 ? values.get(0) : null;
  }

  private static Attribute details(Fact fact) {
    return (Attribute) fact.claim().details();
  }
}
