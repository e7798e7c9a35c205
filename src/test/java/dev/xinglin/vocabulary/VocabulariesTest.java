package dev.xinglin.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.xinglin.model.Coded;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VocabulariesTest {
  private final Vocabularies vocabularies = Vocabularies.load();

  @Test
  void should_give_every_term_labels_in_both_languages() {
    assertThat(vocabularies.names())
        .contains("metrics", "center-kinds", "hospital-grades", "levels", "kinds")
        .allSatisfy(
            name ->
                assertThat(vocabularies.get(name).terms())
                    .isNotEmpty()
                    .allSatisfy(term -> assertThat(term.zh() + term.en()).isNotBlank()));
  }

  @Test
  void should_label_an_enum_by_its_constants() {
    assertThat(vocabularies.of(Level.class).get(Level.PROVINCIAL.name()).zh()).isEqualTo("省级");
    assertThat(vocabularies.of(Status.class).rank("PLANNED")).isEqualTo(5);
  }

  @Test
  void should_find_a_code_by_its_label_and_by_its_aliases_in_any_width() {
    assertThat(vocabularies.get("hospital-grades").byLabel("三甲").orElseThrow().code())
        .isEqualTo("TIER3_A");
    assertThat(vocabularies.get("performance-grades").byLabel("Ｂ＋＋等次").orElseThrow().code())
        .isEqualTo("B++");
    assertThat(vocabularies.get("metrics").byLabel("三甲")).isEmpty();
  }

  @Test
  void should_carry_what_only_some_vocabularies_have() {
    assertThat(vocabularies.get("metrics").get("OPEN_BEDS").unit()).isEqualTo("张");
    assertThat(vocabularies.get("center-kinds").get("STROKE").nationalFive()).isTrue();
    Term grade = vocabularies.get("hospital-grades").get("TIER3_B");
    assertThat(grade.tier()).isEqualTo(3);
    assertThat(grade.tierClass()).isEqualTo("B");
  }

  @Test
  void should_name_the_nearest_where_a_code_is_unknown() {
    Vocabulary metrics = vocabularies.get("metrics");
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> metrics.get("OPEN_BED"))
        .withMessageStartingWith("The vocabulary metrics has no code \"OPEN_BED\"")
        .satisfies(unknown -> assertThat(unknown.nearest()).hasSize(3).startsWith("OPEN_BEDS"));
    assertThat(vocabularies.get("center-kinds").nearest("脑卒中", 1)).containsExactly("STROKE");
    assertThat(vocabularies.get("center-kinds").nearest("strok", 1)).containsExactly("STROKE");
  }

  @Test
  void should_stay_quick_and_short_where_a_code_is_hostile() {
    String hostile = "X".repeat(1_000_000);
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> vocabularies.get("metrics").rank(hostile))
        .satisfies(unknown -> assertThat(unknown.getMessage()).hasSizeLessThan(400));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vocabularies.get(hostile))
        .satisfies(unknown -> assertThat(unknown.getMessage()).hasSizeLessThan(600));
  }

  @Test
  void should_list_the_names_where_a_vocabulary_is_unknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vocabularies.get("metric"))
        .withMessageContaining("metrics")
        .withMessageContaining("center-kinds");
  }

  @Test
  void should_refuse_a_word_that_stands_for_two_codes() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Vocabulary("beds", List.of(term("OPEN", "床位"), term("PLANNED", " 床位"))))
        .withMessageContaining("stands for OPEN and for PLANNED");
  }

  @Test
  void should_refuse_a_code_that_stands_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Vocabulary("beds", List.of(term("OPEN", "开放"), term("OPEN", "规划"))))
        .withMessageContaining("stands twice");
  }

  @Test
  void should_refuse_a_file_that_differs_from_its_enum() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new VocabularyReader().read("levels", Status.class))
        .withMessageContaining("The vocabulary levels defines [INTERNATIONAL,")
        .withMessageContaining("Status has [LEADING,");
  }

  @Test
  void should_name_a_file_that_is_missing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new VocabularyReader().read("ranks"))
        .withMessageContaining("/vocabulary/ranks.json is missing");
  }

  @Test
  void should_label_every_enum_and_define_every_code_that_a_record_carries() {
    JavaClasses model = new ClassFileImporter().importPackages("dev.xinglin.model");
    List<RecordComponent> components =
        model.stream()
            .filter(JavaClass::isRecord)
            .flatMap(type -> Arrays.stream(type.reflect().getRecordComponents()))
            .toList();
    assertThat(components.stream().map(RecordComponent::getType).filter(Class::isEnum))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(vocabularies.of(asEnum(type)).terms()).isNotEmpty());
    assertThat(
            components.stream()
                .map(component -> component.getAnnotation(Coded.class))
                .filter(Objects::nonNull)
                .map(Coded::value))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(vocabularies.names()).contains(name));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Enum<?>> asEnum(Class<?> type) {
    return (Class<? extends Enum<?>>) type;
  }

  private static Term term(String code, String zh) {
    return new Term(code, zh, "Beds", List.of(), null, null, null, null, null, null);
  }
}
