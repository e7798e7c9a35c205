package dev.xinglin.seed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The small seed of the tests, about invented hospitals, and changed versions of it. */
final class SampleSeed {
  static final String TEN_YEARS = "articles/green-fir-ten-years.yaml";
  static final String TWO_HOSPITALS = "articles/two-hospitals.yaml";

  private final List<SeedFile> files;

  private SampleSeed(List<SeedFile> files) {
    this.files = files;
  }

  /** The seed as it lies in the test resources. */
  static SampleSeed read() {
    return new SampleSeed(new SeedSource("classpath:sample-seed/").files());
  }

  List<SeedFile> files() {
    return files;
  }

  /** The seed with one place of a file written anew. */
  SampleSeed with(String file, String place, String replacement) {
    String text = text(file);
    if (text.split(Pattern.quote(place), -1).length != 2) {
      throw new IllegalArgumentException("Not exactly once in " + file + ": " + place);
    }
    return with(file, text.replace(place, replacement).getBytes(StandardCharsets.UTF_8));
  }

  /** The seed with another content of a file. */
  SampleSeed with(String file, byte[] content) {
    SampleSeed copy = without(file);
    copy.files.add(new SeedFile(file, content));
    return copy;
  }

  /** The seed without the lines of a file that hold a text. */
  SampleSeed withoutLines(String file, String part) {
    List<String> lines = text(file).lines().filter(it -> !it.contains(part)).toList();
    return with(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The seed without a file. */
  SampleSeed without(String file) {
    return new SampleSeed(
        new ArrayList<>(files.stream().filter(it -> !it.name().equals(file)).toList()));
  }

  String text(String file) {
    return files.stream()
        .filter(it -> it.name().equals(file))
        .map(it -> new String(it.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
