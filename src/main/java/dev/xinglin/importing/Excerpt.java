package dev.xinglin.importing;

/** The first words of something, for a report. */
final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  static String of(String words) {
    return words.length() <= LONGEST ? words.strip() : words.substring(0, LONGEST).strip();
  }
}
