package dev.xinglin.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody imports.
 *
 * @param name its name, for reports
 * @param bytes its content
 * @param given what is known of it besides
 */
public record Upload(String name, byte[] bytes, Given given) {
  private static final int LONGEST_NAME = 100;

  /** A name without what a line of a report cannot show, such as a line feed. */
  static String shown(String name) {
    return name.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
  }

  /** The name without its folders, for readers. */
  String fileName() {
    String shown = shown(name);
    String file = shown.substring(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
    return file.length() <= LONGEST_NAME ? file : file.substring(0, LONGEST_NAME);
  }

  /**
   * What whoever imports a page knows of it. It goes before what the page says.
   *
   * @param title the headline
   * @param publisher the newspaper
   * @param publishedOn the day it was published
   * @param hospital the full name of the hospital that it is about
   */
  public record Given(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate publishedOn,
      @Nullable String hospital) {
    /** Nothing. */
    public static final Given NOTHING = new Given(null, null, null, null);
  }
}
