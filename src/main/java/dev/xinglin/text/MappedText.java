package dev.xinglin.text;

import dev.xinglin.model.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text made from pieces of an original, in which every UTF-16 code unit knows where it stood
 * there. Code units that were put in between (a line end, a space) stand nowhere. Immutable.
 */
public final class MappedText {
  /** Where an inserted code unit stands in the original. */
  public static final int NOWHERE = -1;

  private final String text;
  private final int[] origins;

  private MappedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** The whole of an original: each code unit stands where it stands. */
  public static MappedText of(String original) {
    int[] origins = new int[original.length()];
    Arrays.setAll(origins, i -> i);
    return new MappedText(original, origins);
  }

  /** The words themselves. */
  public String text() {
    return text;
  }

  /** How many UTF-16 code units it has. */
  public int length() {
    return text.length();
  }

  /**
   * Where a code unit stood.
   *
   * @param offset from 0 to {@code length() - 1}
   * @return its offset in the original, or {@link #NOWHERE} where it was inserted
   */
  public int originOf(int offset) {
    return origins[offset];
  }

  /** The stretch from start (inclusive) to end (exclusive), still tied to the same original. */
  public MappedText slice(int start, int end) {
    return new MappedText(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
  }

  /** Without the white space (full-width and no-break spaces too) at either end. */
  public MappedText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  /**
   * Where a stretch stood, as the unbroken runs of the original in the order of this text.
   *
   * @param start the first code unit of this text, from 0
   * @param end the code unit after the last
   * @return the runs; empty where all of it was inserted
   */
  public List<Range> originals(int start, int end) {
    List<Range> runs = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int origin = origins[i];
      if (origin == NOWHERE) {
        continue;
      }
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).end() == origin) {
        runs.set(last, new Range(runs.get(last).start(), origin + 1));
      } else {
        runs.add(new Range(origin, origin + 1));
      }
    }
    return runs;
  }

  /** White space of any script, the full-width and the no-break space among it. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts pieces of one original together. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];

    /** Adds a piece with its places. */
    public Builder append(MappedText piece) {
      reserve(piece.length());
      System.arraycopy(piece.origins, 0, origins, text.length(), piece.length());
      text.append(piece.text);
      return this;
    }

    /** Adds code units that stand nowhere in the original. */
    public Builder insert(String added) {
      reserve(added.length());
      Arrays.fill(origins, text.length(), text.length() + added.length(), NOWHERE);
      text.append(added);
      return this;
    }

    /** How many code units it has so far. */
    public int length() {
      return text.length();
    }

    /** What was put together. */
    public MappedText build() {
      return new MappedText(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    private void reserve(int more) {
      int needed = text.length() + more;
      if (needed > origins.length) {
        origins = Arrays.copyOf(origins, Math.max(needed, origins.length * 2));
      }
    }
  }
}
