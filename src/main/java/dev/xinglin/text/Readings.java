package dev.xinglin.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of places and medicine that the pinyin library reads wrong or lacks. */
class Readings {
  private static final String PATH = "/text/readings.tsv";

  private final Map<String, String> readings;
  private final Pattern words;

  private Readings(Map<String, String> readings) {
    this.readings = readings;
    this.words =
        Pattern.compile(
            readings.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
  }

  static Readings load() {
    try (InputStream in = Objects.requireNonNull(Readings.class.getResourceAsStream(PATH), PATH);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Readings(
          lines
              .lines()
              .map(line -> line.split("\t"))
              .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(PATH, e);
    }
  }

  /** Finds the words in a text, the longest first. */
  Matcher in(String text) {
    return words.matcher(text);
  }

  /** The reading of a word that was found. */
  String of(String word) {
    return readings.getOrDefault(word, "");
  }
}
