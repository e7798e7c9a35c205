package dev.xinglin.seed;

import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.vocabulary.Vocabularies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks all files of the seed before anything of it is loaded. */
final class SeedReader {
  private final Codes codes;
  private final Instant now;
  private final List<Faults> faults = new ArrayList<>();

  /**
   * A reader for one seed.
   *
   * @param vocabularies what codes there are
   * @param now when hospitals are created that are new
   */
  SeedReader(Vocabularies vocabularies, Instant now) {
    this.codes = new Codes(vocabularies);
    this.now = now;
  }

  /**
   * Reads the seed.
   *
   * @param files its files
   * @return the seed
   * @throws SeedFaultsException with all faults of all files, if there is one
   */
  Seed read(List<SeedFile> files) {
    Map<String, SeedFile> byName =
        files.stream().collect(Collectors.toMap(SeedFile::name, it -> it));
    ListsReader lists = new ListsReader(codes, now);
    List<Hospital> hospitals = list(byName, SeedFile.HOSPITALS, lists::hospitals);
    List<Institution> institutions = list(byName, SeedFile.INSTITUTIONS, lists::institutions);
    Names partners = names("institution", SeedFile.INSTITUTIONS, institutions, Institution::id);
    ClaimReader claims = new ClaimReader(codes, new DetailsReader(codes, partners));
    Names slugs = names("hospital", SeedFile.HOSPITALS, hospitals, Hospital::slug);
    List<SeedArticle> articles =
        files.stream()
            .filter(it -> it.name().startsWith(SeedFile.ARTICLES))
            .map(it -> read(it, (file, root) -> new ArticleReader(file, claims, slugs).read(root)))
            .filter(Objects::nonNull)
            .toList();
    new ConflictChecker(articles).check();
    List<SeedFault> found = faults.stream().flatMap(it -> it.found().stream()).toList();
    if (!found.isEmpty()) {
      throw new SeedFaultsException(found);
    }
    return new Seed(hospitals, institutions, articles);
  }

  private <T> List<T> list(
      Map<String, SeedFile> files, String name, Function<Fields, List<T>> reader) {
    SeedFile file = files.get(name);
    if (file == null) {
      Faults missing = new Faults(name);
      missing.add(1, "", "The file is missing.", "Add it, or correct xinglin.seed.location.");
      faults.add(missing);
      return List.of();
    }
    List<T> list = read(file, (it, root) -> reader.apply(root));
    return list == null ? List.of() : list;
  }

  private <T> @Nullable T read(SeedFile file, BiFunction<SeedFile, Fields, T> reader) {
    Faults found = new Faults(file.name());
    faults.add(found);
    Fields root = Yaml.read(file, found);
    return root == null ? null : reader.apply(file, root);
  }

  private static <T> Names names(
      String what, String file, List<T> entries, Function<T, String> key) {
    return new Names(what, file, entries.stream().map(key).collect(Collectors.toSet()));
  }
}
