package dev.xinglin.extraction;

import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The note in brackets at the end of a name: (2015年,国家卫生计生委), (急诊科), (2020). */
final class Notes {
  private static final Pattern BARE_YEAR =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9年])");

  private Notes() {}

  /** The note at the end of a name, without its brackets; empty where there is none. */
  static String of(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    return open > 2 ? name.substring(open + 1, name.length() - 1) : "";
  }

  /** A name without the note at its end. */
  static String without(String name) {
    String note = of(name);
    return note.isEmpty() ? name : name.substring(0, name.length() - note.length() - 2);
  }

  /** The time that a note states, as (2020), (标准版,2018) or (2022年11月通过认证), else another. */
  static @Nullable StatedTime time(String note, @Nullable StatedTime otherwise) {
    return ChineseTimes.find(BARE_YEAR.matcher(note).replaceAll("$1年")).stream()
        .filter(time -> time.year() != null)
        .findFirst()
        .orElse(otherwise);
  }
}
