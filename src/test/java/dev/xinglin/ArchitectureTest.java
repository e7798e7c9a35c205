package dev.xinglin;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and the arrows between them; the README shows the same picture. */
class ArchitectureTest {
  /** Which rooms a room may use. Arrows point down only. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry(
              "api",
              Set.of(
                  "query",
                  "review",
                  "importing",
                  "guard",
                  "article",
                  "vocabulary",
                  "text",
                  "model")),
          Map.entry("guard", Set.of("model")),
          Map.entry(
              "seed",
              Set.of("review", "article", "hospital", "mongo", "vocabulary", "text", "model")),
          Map.entry(
              "review",
              Set.of("fact", "hospital", "article", "mongo", "vocabulary", "text", "model")),
          Map.entry("importing", Set.of("article", "extraction", "vocabulary", "text", "model")),
          Map.entry("extraction", Set.of("vocabulary", "text", "model")),
          Map.entry("query", Set.of("mongo", "vocabulary", "text", "model")),
          Map.entry("hospital", Set.of("mongo", "vocabulary", "text", "model")),
          Map.entry("fact", Set.of("mongo", "text", "model")),
          Map.entry("article", Set.of("mongo", "text", "model")),
          Map.entry("mongo", Set.of("text", "model")),
          Map.entry("vocabulary", Set.of("text", "model")),
          Map.entry("text", Set.of("model")),
          Map.entry("model", Set.of()));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.xinglin");

  static Set<String> rooms() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      String room = room(type);
      if (!room.isEmpty()) {
        rooms.add(room);
      }
    }
    return rooms;
  }

  @Test
  void every_room_of_the_house_stands_in_the_picture() {
    assertThat(ARROWS.keySet()).containsAll(rooms());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_the_rooms_that_its_arrows_point_to(String room) {
    Map<String, Set<String>> others = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      if (room(type).equals(room)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(it -> it.getTargetClass().getBaseComponentType())
            .filter(it -> !room(it).isEmpty() && !room(it).equals(room))
            .filter(it -> !ARROWS.getOrDefault(room, Set.of()).contains(room(it)))
            .forEach(
                it -> others.computeIfAbsent(room(it), x -> new TreeSet<>()).add(type.getName()));
      }
    }

    assertThat(others).as("rooms that %s may not use, and who uses them", room).isEmpty();
  }

  @Test
  void rooms_do_not_lead_back_to_where_one_came_from() {
    slices().matching("dev.xinglin.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void the_model_needs_nothing_but_java() {
    noClasses()
        .that(resideInAPackage("dev.xinglin.model.."))
        .should()
        .dependOnClassesThat(
            not(resideInAnyPackage("java..", "dev.xinglin.model..", "org.jspecify..")))
        .because("what Xinglin knows must outlive every framework")
        .check(CLASSES);
  }

  @Test
  void extraction_can_be_used_without_spring_and_without_a_store() {
    noClasses()
        .that(resideInAnyPackage("dev.xinglin.extraction..", "dev.xinglin.text.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson.."))
        .because("it runs from the command line in a moment, and in anybody's tests")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void no_class_has_a_name_that_says_nothing() {
    noClasses()
        .that(alwaysTrue())
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
        .because("a thing is named by a noun, a worker by its one job")
        .check(CLASSES);
  }

  @Test
  void every_package_is_null_marked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }

    assertThat(unmarked).isEmpty();
  }

  private static String room(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    boolean ours = names.length > 2 && names[0].equals("dev") && names[1].equals("xinglin");
    return ours ? names[2] : "";
  }
}
