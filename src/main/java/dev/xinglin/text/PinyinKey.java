package dev.xinglin.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key that sorts Chinese text by its reading, syllable by syllable as dictionaries do: the pinyin
 * of whole words (重庆 is chong qing, 长春 is chang chun) without tones, then two blanks and the normal
 * form, so that equal readings still have one order. Latin letters and digits stay, other
 * characters count only in the normal form.
 *
 * <p>The dictionary is loaded with the first text that holds a Chinese character, which takes about
 * 0.1 s.
 */
public final class PinyinKey {
  /** The most UTF-16 code units that a key has. */
  public static final int MAX_LENGTH = 200;

  private static final int MAX_READING = 120;

  private static final Readings OURS = Readings.load();

  private static final Pattern BLANKS = Pattern.compile(" +");

  private PinyinKey() {}

  /**
   * The key of a text.
   *
   * @param text any text
   * @return its key, at most {@value #MAX_LENGTH} UTF-16 code units; texts that differ only after
   *     what fits may share one
   */
  public static String of(String text) {
    String normal = cut(NormalForm.of(text), MAX_READING);
    String reading = cut(reading(normal), MAX_READING);
    return reading + "  " + cut(normal, MAX_LENGTH - MAX_READING - 2);
  }

  /**
   * The reading alone.
   *
   * @param text any text
   * @return syllables and runs of Latin letters and digits, in lower case, a blank between them; 吕
   *     is lv
   */
  public static String reading(String text) {
    String normal = NormalForm.of(text);
    if (normal.chars().noneMatch(Character::isIdeographic)) {
      return plain(normal, List.of());
    }
    StringBuilder reading = new StringBuilder();
    List<Pinyin> pinyin = HanLP.convertToPinyinList(normal);
    Matcher ours = OURS.in(normal);
    int from = 0;
    while (ours.find()) {
      int to = ours.start();
      reading.append(plain(normal.substring(from, to), pinyin.subList(from, to)));
      reading.append(' ').append(OURS.of(ours.group())).append(' ');
      from = ours.end();
    }
    reading.append(plain(normal.substring(from), pinyin.subList(from, pinyin.size())));
    return joined(reading);
  }

  /** The library's reading, which has one syllable for each UTF-16 code unit. */
  private static String plain(String normal, List<Pinyin> pinyin) {
    StringBuilder reading = new StringBuilder();
    for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
      int letter = normal.codePointAt(i);
      if (i < pinyin.size() && pinyin.get(i) != Pinyin.none5) {
        reading.append(' ').append(pinyin.get(i).getPinyinWithoutTone()).append(' ');
      } else {
        reading.appendCodePoint(Character.isLetterOrDigit(letter) ? letter : ' ');
      }
    }
    return joined(reading);
  }

  private static String joined(CharSequence reading) {
    return BLANKS.matcher(reading).replaceAll(" ").strip();
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    // Half a surrogate pair could not be stored.
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}
