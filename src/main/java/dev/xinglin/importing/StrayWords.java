package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Step 10: flags what a reader of scans may have got wrong. Nothing is changed. */
final class StrayWords {
  private static final Map<Flag.Kind, Pattern> SUSPECT = suspect();

  private StrayWords() {}

  private static Map<Flag.Kind, Pattern> suspect() {
    Map<Flag.Kind, Pattern> suspect = new EnumMap<>(Flag.Kind.class);
    suspect.put(
        Flag.Kind.STRAY_WORD,
        Pattern.compile(
            "(?<=\\p{IsHan}\\s?)(?:and|or|the|of|in|to|for|with|by|on|is|are|an|at|as)(?=\\s?\\p{IsHan})"));
    // 一个一个, 一间病房一间病房: what is doubled after 一 means each of them.
    suspect.put(Flag.Kind.DOUBLED_WORD, Pattern.compile("((?!一)\\p{IsHan}{2,4})\\1"));
    suspect.put(Flag.Kind.UNREADABLE_SIGN, Pattern.compile("[\uFFFD□▯\uE000-\uF8FF]|锟斤拷|烫烫"));
    suspect.put(
        Flag.Kind.MIXED_DIGITS, Pattern.compile("\\d[OolI]{1,3}\\d|(?<![A-Za-z])[OolI]\\d{2}"));
    return suspect;
  }

  static void flag(MappedText paragraph, PageReport report) {
    SUSPECT.forEach(
        (kind, pattern) -> {
          Matcher matcher = pattern.matcher(paragraph.text());
          while (matcher.find()) {
            report.flag(kind, paragraph, matcher.start(), matcher.end());
          }
        });
    if (Signs.open(paragraph.text()) != 0) {
      report.flag(Flag.Kind.UNPAIRED_MARKS, paragraph, 0, paragraph.length());
    }
  }
}
