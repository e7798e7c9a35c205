package dev.xinglin.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.model.Claim;
import dev.xinglin.model.DatePrecision;
import dev.xinglin.model.Details;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Level;
import dev.xinglin.model.Locator;
import dev.xinglin.model.Origin;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.When;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
  private static final Instant NOW = Instant.parse("2024-05-06T07:08:09.123Z");

  static List<Class<?>> detailsOfAllKinds() {
    return List.of(Details.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("detailsOfAllKinds")
  void a_full_fact_of_each_kind_reads_back_as_it_was_written(Class<?> type) throws Exception {
    // GIVEN a fact with every field filled
    Fact fact = fact((Details) filled(type));
    // WHEN it is written and read
    Fact read = Records.of(Documents.of(fact), Fact.class);
    // THEN nothing is lost
    assertThat(read).isEqualTo(fact);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void each_kind_has_details_of_its_name(Kind kind) {
    assertThat(detailsOfAllKinds())
        .filteredOn(it -> it.getSimpleName().equalsIgnoreCase(kind.name()))
        .hasSize(1);
  }

  @Test
  void texts_have_a_comparison_form_and_codes_and_keys_have_none() {
    Document document =
        Documents.of(fact(new Details.Indicator("OPEN_BEDS", 5.0, null, "㎡", null, null, null)));
    assertThat(document)
        .containsEntry("name_n", "b超")
        .containsEntry("unit_n", "m2")
        .containsEntry("metric", "OPEN_BEDS")
        .doesNotContainKeys("metric_n", "_id_n", "hospitalId_n", "level_n", "asWritten_n");
    assertThat(document.get("when", Document.class))
        .containsEntry("text_n", "2023年12月")
        .doesNotContainKey("periodCode_n");
    assertThat(document.getList("evidence", Document.class).get(0))
        .containsEntry("quote_n", "b超 一台")
        .doesNotContainKey("textId_n");
  }

  @Test
  void null_is_left_out_and_other_values_have_their_stored_types() {
    Document document = Documents.of(fact(new Details.Event()));
    assertThat(document)
        .doesNotContainKeys("status", "awardedBy", "awardedBy_n", "confidence")
        .containsEntry("_id", "a/k")
        .containsEntry("kind", "EVENT")
        .containsEntry("level", "NATIONAL")
        .containsEntry("createdAt", Date.from(NOW))
        .containsEntry("version", 1);
    assertThat(document.get("when", Document.class)).containsEntry("from", "2023-12-01");
  }

  private static Fact fact(Details details) {
    When when =
        new When(
            "２０２３年12月",
            null,
            LocalDate.of(2023, 12, 1),
            LocalDate.of(2023, 12, 31),
            DatePrecision.MONTH,
            2023,
            12,
            null,
            null);
    Claim claim =
        new Claim("Ｂ超", "注", "超声科", Level.NATIONAL, null, null, when, Prominence.MAJOR, details);
    Evidence evidence = new Evidence("a", "a/1", 3, 8, "Ｂ超 一台", false, new Locator("设备", 4));
    return new Fact(
        "a/k",
        "h",
        claim,
        ReviewStatus.VERIFIED,
        Origin.SEED,
        null,
        List.of(evidence),
        NOW,
        NOW,
        1);
  }

  private static Object filled(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    return constructor.newInstance(
        Arrays.stream(components).map(it -> value(it.getType())).toArray());
  }

  private static Object value(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == Integer.class) {
      return 7;
    } else if (type == Double.class) {
      return 7.5;
    }
    return type == Boolean.class ? (Object) true : "字";
  }
}
