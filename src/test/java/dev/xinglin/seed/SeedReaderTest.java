package dev.xinglin.seed;

import static dev.xinglin.seed.SampleSeed.TEN_YEARS;
import static dev.xinglin.seed.SampleSeed.TWO_HOSPITALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedReaderTest {
  private static final String HOSPITALS = "hospitals.yaml";

  private final SampleSeed seed = SampleSeed.read();

  @ParameterizedTest
  @MethodSource("dev.xinglin.seed.SeedFaultTable#rows")
  void a_fault_names_file_line_field_and_what_would_be_right(
      String file, String place, String replacement, int line, String fault) {
    assertThat(faults(seed.with(file, place, replacement)))
        .filteredOn(it -> it.file().equals(file) && it.line() == line)
        .extracting(SeedFault::toString)
        .anySatisfy(it -> assertThat(it).endsWith(fault));
  }

  @Test
  void all_faults_of_all_files_are_told_at_once_in_their_order() {
    List<SeedFault> found =
        faults(
            seed.with(TWO_HOSPITALS, "TIER2_A", "TIER2_X")
                .with(TEN_YEARS, "metric: OPEN_BEDS", "metric: BEDS")
                .with(TEN_YEARS, "centerKind: STROKE", "centerKind: STROK"));
    assertThat(found)
        .extracting(it -> it.file() + ":" + it.line())
        .containsExactly(TEN_YEARS + ":26", TEN_YEARS + ":33", TWO_HOSPITALS + ":12");
  }

  @Test
  void the_sample_is_without_fault() {
    Seed read = new SeedReader(SeedWorld.VOCABULARIES, SeedWorld.FIRST).read(seed.files());
    assertThat(read.articles()).hasSize(2);
  }

  @Test
  void a_missing_list_is_a_fault() {
    assertThat(faults(seed.without(HOSPITALS)).stream().map(SeedFault::toString))
        .contains(
            "hospitals.yaml:1: The file is missing. Add it, or correct xinglin.seed.location.");
  }

  @Test
  void a_file_that_is_no_utf_8_is_told_with_its_line() {
    byte[] bytes = "slug: a\ntitle: ?\n".getBytes(StandardCharsets.UTF_8);
    bytes[15] = (byte) 0xFF;
    assertThat(faults(seed.with(TWO_HOSPITALS, bytes)).get(0))
        .hasToString("articles/two-hospitals.yaml:2: The file is not UTF-8. Save it as UTF-8.");
  }

  @Test
  void an_empty_file_is_a_fault() {
    assertThat(faults(seed.with(TWO_HOSPITALS, new byte[0])).get(0).problem())
        .isEqualTo("The file is empty.");
  }

  @Test
  void a_file_that_would_grow_by_aliases_is_refused() {
    String bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n";
    assertThat(faults(seed.with(TWO_HOSPITALS, bomb.getBytes(StandardCharsets.UTF_8))))
        .singleElement()
        .extracting(SeedFault::problem)
        .asString()
        .startsWith("This is no YAML: Number of aliases for non-scalar nodes exceeds");
  }

  @Test
  void a_file_that_nests_too_deep_is_refused() {
    byte[] deep = ("a: " + "[".repeat(1000)).getBytes(StandardCharsets.UTF_8);
    assertThat(faults(seed.with(TWO_HOSPITALS, deep))).hasSize(1);
  }

  private static List<SeedFault> faults(SampleSeed seed) {
    SeedFaultsException thrown =
        catchThrowableOfType(
            SeedFaultsException.class,
            () -> new SeedReader(SeedWorld.VOCABULARIES, SeedWorld.FIRST).read(seed.files()));
    assertThat(thrown).as("the seed is refused").isNotNull();
    return thrown.faults();
  }
}
