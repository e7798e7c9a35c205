package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 3: makes paragraphs of lines. A line that is as long as its neighbours was broken by the
 * width of the column; what is shorter ended by itself. Headings of two or three lines are put
 * together; four and more short lines in a row are a list.
 */
final class Unwrapper {
  private static final int NARROWEST = 20;
  private static final int WIDEST = 150;
  private static final int NEAR = 4;
  private static final int RAGGED = 4;
  private static final int ALIKE = 3;

  /** With fewer lines that all have gaps between them, lines of one length are chance. */
  private static final int MANY = 15;

  private static final int LONGEST_RUN = 3;
  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_DASHED = 16;

  private static final MappedText SPACE = new MappedText.Builder().insert(" ").build();

  private final List<Line> lines;
  private final PageReport report;
  private final boolean indents;
  private final boolean columns;
  private final boolean dense;
  private @Nullable Boolean gapsTell;

  Unwrapper(List<Line> lines, PageReport report) {
    this.lines = headingRuns(lines);
    this.report = report;
    long text = lines.stream().filter(l -> l.kind() == BlockKind.TEXT).count();
    this.indents = lines.stream().filter(Line::indented).count() * 10 >= Math.max(text, 20);
    long close = lines.stream().skip(1).filter(l -> l.gap() == 0).count();
    this.columns = lines.size() >= MANY || close * 10 >= lines.size() * 3L;
    this.dense = lines.stream().filter(l -> l.gap() == 0).count() * 10 >= text * 7;
  }

  List<Block> unwrap() {
    List<Block> blocks = new ArrayList<>();
    List<MappedText> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean goesOn = i > 0 && continues(i);
      if (!goesOn && i > 0 && continuesHeading(i)) {
        pieces.add(SPACE);
        goesOn = true;
      }
      if (!goesOn) {
        close(blocks, pieces);
        blocks.add(Block.of(lines.get(i)));
      }
      pieces.add(lines.get(i).text());
    }
    close(blocks, pieces);
    return blocks;
  }

  private void close(List<Block> blocks, List<MappedText> pieces) {
    if (pieces.size() > 1) {
      Block last = blocks.get(blocks.size() - 1);
      blocks.set(blocks.size() - 1, last.with(Joiner.join(pieces, report)));
    }
    pieces.clear();
  }

  private boolean continues(int i) {
    Line left = lines.get(i - 1);
    Line right = lines.get(i);
    if (left.kind() != BlockKind.TEXT || right.kind() != BlockKind.TEXT || right.tied()) {
      return false;
    }
    if (Signs.opensItem(right.words()) || isOfLabelled(i) || isNoted(i - 1) && isNoted(i)) {
      return false;
    }
    String words = left.words();
    boolean full = isFull(i - 1);
    if (Signs.closes(words)) {
      return right.gap() == 0 && !endsShort(i) && goesOnAfterStop(i);
    }
    if (Signs.pauses(words)) {
      return isFilled(i - 1) && right.gap() == 0 && !right.indented();
    }
    if (full) {
      return right.gap() <= 2 && !standsAlone(i - 1);
    }
    return right.gap() == 0 && breaksOff(words, right.words()) && column(i - 1) > 0;
  }

  /** 肛肠科——…, one of several lines that begin with a label and a dash: an item of a list. */
  private boolean isOfLabelled(int i) {
    boolean beside = isLabelled(i - 1) || i + 1 < lines.size() && isLabelled(i + 1);
    return isLabelled(i) && beside;
  }

  /** 平凉市五一劳动奖状（2023）, one of several lines that end with their year: an item of a list. */
  private boolean isNoted(int i) {
    String words = lines.get(i).words();
    int open = words.lastIndexOf('（');
    return words.endsWith("）")
        && open > 2
        && words.chars().skip(open).filter(c -> Signs.isDigit((char) c)).count() >= 4;
  }

  private boolean isLabelled(int i) {
    String words = lines.get(i).words();
    int dash = words.indexOf("——");
    return dash >= 2
        && dash <= LONGEST_DASHED
        && words.chars().limit(dash).noneMatch(c -> "，。；：！？“”".indexOf(c) >= 0);
  }

  /** After a stop the page's own way of parting paragraphs decides, else the room in the line. */
  private boolean goesOnAfterStop(int i) {
    if (column(i - 1) == 0 || announces(lines.get(i - 1))) {
      return false;
    }
    return indents ? !lines.get(i).indented() : gapsTell() || isFilled(i - 1);
  }

  /** A sentence that numbers what follows (第三件大事：…。) stands on a line of its own. */
  private static boolean announces(Line line) {
    String words = line.words();
    int colon = words.indexOf('：');
    return words.startsWith("第")
        && colon > 1
        && colon < LONGEST_LABEL
        && !Signs.hasInnerStop(words);
  }

  /** Whether empty lines stand between paragraphs and hardly ever within them. */
  private boolean gapsTell() {
    if (gapsTell == null) {
      int gaps = 0;
      int within = 0;
      for (int i = 1; i < lines.size(); i++) {
        gaps += lines.get(i).gap() > 0 ? 1 : 0;
        within += lines.get(i).gap() > 0 && breaksWithin(i - 1) ? 1 : 0;
      }
      gapsTell = gaps > 0 && within * 10 <= gaps;
    }
    return gapsTell;
  }

  private boolean breaksWithin(int i) {
    String words = lines.get(i).words();
    return lines.get(i).kind() == BlockKind.TEXT
        && !Signs.closes(words)
        && !Signs.pauses(words)
        && isFull(i)
        && !standsAlone(i);
  }

  /** The last line of a paragraph that is not a heading has its stop. */
  private boolean endsShort(int i) {
    return Block.of(lines.get(i)).looksLikeHeading()
        && (!isFull(i) || i + 1 < lines.size() && standsAlone(i));
  }

  /** A heading that happens to be as long as a line: empty lines around, no comma, no half word. */
  private boolean standsAlone(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    boolean before = i == 0 || line.gap() > 0 || indents && closesBefore(i);
    boolean apart = before && (next.gap() > 0 || indents && next.indented());
    return apart
        && Block.of(line).looksLikeHeading()
        && line.words().indexOf('，') < 0
        && !WordSeam.spans(line.words(), next.words());
  }

  private boolean closesBefore(int i) {
    return Signs.closes(lines.get(i - 1).words());
  }

  private static boolean breaksOff(String left, String right) {
    return Signs.startsLate(right)
        || Signs.hangs(left)
        || Signs.open(left) > 0
        || WordSeam.spans(left, right)
        || left.length() > Block.LONGEST_HEADING
        || Signs.hasInnerStop(left);
  }

  /** Whether a line reaches to where the column ends, give or take a hanging comma or a number. */
  private boolean isFull(int i) {
    int column = column(i);
    return column > 0 && Signs.width(lines.get(i).words()) * 5 >= column * 4;
  }

  /** Whether there was no room for another character. */
  private boolean isFilled(int i) {
    int column = column(i);
    return column > 0 && Signs.width(lines.get(i).words()) + RAGGED > column;
  }

  /** The width of the column about a line: what at least three lines near it share; else 0. */
  private int column(int i) {
    if (lines.get(i).kind() != BlockKind.TEXT || Signs.width(lines.get(i).words()) > WIDEST) {
      return 0;
    }
    int column = 0;
    if (!columns) {
      return column;
    }
    for (int j = first(i, 2); j <= last(i, 2); j++) {
      int width = width(j);
      if (width > column && width >= NARROWEST && width <= WIDEST && alike(i, width) >= ALIKE) {
        column = width;
      }
    }
    return column;
  }

  private int alike(int i, int width) {
    int alike = 0;
    for (int j = first(i, NEAR); j <= last(i, NEAR); j++) {
      alike += Math.abs(width(j) - width) <= RAGGED ? 1 : 0;
    }
    return alike;
  }

  private int width(int i) {
    return lines.get(i).kind() == BlockKind.TEXT ? Signs.width(lines.get(i).words()) : 0;
  }

  private static int first(int i, int near) {
    return Math.max(0, i - near);
  }

  private int last(int i, int near) {
    return Math.min(lines.size() - 1, i + near);
  }

  private boolean continuesHeading(int i) {
    Line right = lines.get(i);
    return !dense
        && right.gap() == 0
        && isHeadingLine(lines.get(i - 1))
        && isHeadingLine(right)
        && !Signs.opensItem(right.words())
        && !Headline.isReport(right.words())
        && !isFull(i);
  }

  private static boolean isHeadingLine(Line line) {
    return line.kind() == BlockKind.TEXT && Block.of(line).looksLikeHeading();
  }

  /** Longer runs of short lines are lists or tables: rows, each by itself. */
  private static List<Line> headingRuns(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines);
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean goesOn =
          i < lines.size()
              && lines.get(i).gap() == 0
              && isListLine(lines.get(i))
              && isListLine(lines.get(start));
      if (goesOn) {
        continue;
      }
      if (i - start > LONGEST_RUN) {
        for (int j = start; j < i; j++) {
          marked.set(j, lines.get(j).as(BlockKind.ROW));
        }
      }
      start = i;
    }
    return marked;
  }

  private static boolean isListLine(Line line) {
    return isHeadingLine(line) && Signs.width(line.words()) < NARROWEST;
  }
}
