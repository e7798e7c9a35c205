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
