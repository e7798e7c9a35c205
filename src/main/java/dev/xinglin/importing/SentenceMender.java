package dev.xinglin.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Step 6: puts the halves of a sentence together where a column, a page or a caption broke it. What
 * stood between them is a caption. A half that finds no other is flagged.
 */
final class SentenceMender {
  private static final int FARTHEST = 12;
  private static final int MOST_PIECES = 40;
  private static final int LONGEST_CAPTION = 80;
  private static final String GOVERNING = "的和与及为以在对将把被从向让使于并而且或其该等是由至";
  private static final Pattern SENTENCE_OPENING =
      Pattern.compile(
          "^(?:近年来|目前|如今|此外|同时|当前|截至|随着|通过|为了|其中|另外|今年|去年|现在|一直以来|步入|进入|走进|面对|20\\d\\d年|在).{0,20}[，,].*");
  private static final Pattern TELLING =
      Pattern.compile("[，,].*[了着]|[了着].*[，,]|[了着]$|\\d[\\d.]*(?:余|多)?(?:人次|万|亿|例|台|张|名|人|%)?[，,]");
  private static final Pattern PARAGRAPH_OPENING =
      Pattern.compile("^(?:近年来|目前|如今|此外|与此同时|当前|截至|另外|[一二三四五六七八九十]是|第[一二三四五六七八九十])");

  private final List<Block> blocks;
  private final PageReport report;
  private final boolean anyTied;

  SentenceMender(List<Block> blocks, PageReport report) {
    this.blocks = new ArrayList<>(blocks);
    this.report = report;
    this.anyTied = blocks.stream().anyMatch(Block::tied);
  }

  List<Block> mend() {
    for (int i = 0; i < blocks.size(); i++) {
      int pieces = 1;
      while (pieces < MOST_PIECES && blocks.get(i).is(BlockKind.TEXT) && mendAt(i)) {
        pieces++;
      }
    }
    return blocks;
  }

  private boolean mendAt(int i) {
    String half = blocks.get(i).words();
    if (Signs.closes(half)) {
      return false;
    }
    boolean certain = isBroken(half);
    int other = certain ? farHalf(i) : nearHalf(i);
    if (other > 0) {
      join(i, other);
      return true;
    }
    if (certain && blocks.get(i).text().length() > Block.LONGEST_HEADING) {
      report.flag(
          Flag.Kind.UNFINISHED,
          blocks.get(i).text(),
          Math.max(0, half.length() - 20),
          half.length());
    }
    return false;
  }

  /** Whether the words by themselves show that more must come. */
  private static boolean isBroken(String half) {
    if (Signs.pauses(half)) {
      return false;
    }
    return Signs.open(half) > 0
        || Signs.hangs(half)
        || half.length() > Block.LONGEST_HEADING
        || Signs.hasInnerStop(half)
        || half.length() > 1 && GOVERNING.indexOf(half.charAt(half.length() - 1)) >= 0;
  }

  /** The other half of what is certainly broken: beyond captions, furniture and short lines. */
  private int farHalf(int i) {
    int first = -1;
    for (int j = i + 1; j < Math.min(blocks.size(), i + FARTHEST); j++) {
      Block block = blocks.get(j);
      if (Signs.opensItem(block.words())) {
        break;
      }
      if (block.is(BlockKind.TEXT)) {
        if (fits(i, j)) {
          return j;
        }
        first = first < 0 && mayGoOn(block) ? j : first;
        if (block.text().length() > LONGEST_CAPTION) {
          break;
        }
      } else if (!block.kind().interrupts()) {
        break;
      }
    }
    int tied = tiedAfter(i);
    return tied > 0 ? tied : first;
  }

  /** Not a heading, and not the words with which a new paragraph begins. */
  private static boolean mayGoOn(Block block) {
    return !block.looksLikeHeading() && !PARAGRAPH_OPENING.matcher(block.words()).find();
  }

  /** What a note says to continue something, however far away. */
  private int tiedAfter(int i) {
    for (int j = i + 1; anyTied && j < blocks.size(); j++) {
      if (blocks.get(j).tied() && blocks.get(j).is(BlockKind.TEXT)) {
        return j;
      }
    }
    return -1;
  }

  /** The other half of what may as well be a heading: the next text only, and only if it fits. */
  private int nearHalf(int i) {
    int j = i + 1;
    while (j < blocks.size() && blocks.get(j).kind().interrupts()) {
      j++;
    }
    if (j == blocks.size()
        || !blocks.get(j).is(BlockKind.TEXT)
        || Signs.opensItem(blocks.get(j).words())) {
      return -1;
    }
    String half = blocks.get(i).words();
    boolean prose = isProse(half) && !isCouplet(half) && !blocks.get(j).looksLikeHeading();
    boolean headline = half.indexOf(' ') > 0 && isCouplet(half);
    return prose || fits(i, j) && !headline ? j : -1;
  }

  /** Words of a sentence rather than of a heading: how it opens, how it tells what was done. */
  private static boolean isProse(String half) {
    return SENTENCE_OPENING.matcher(half).matches()
        || TELLING.matcher(half).find()
        || WordSeam.endsOpen(half);
  }

  private boolean fits(int i, int j) {
    String left = blocks.get(i).words();
    String right = blocks.get(j).words();
    return blocks.get(j).tied()
        || Signs.startsLate(right)
        || Signs.open(left) > 0 && Signs.open(right) < 0
        || Signs.open(left) >= 0 && WordSeam.spans(left, right);
  }

  /** Two or three parts of one length: the shape of Chinese headlines. */
  private static boolean isCouplet(String words) {
    if (words.indexOf('了') >= 0 || words.chars().anyMatch(c -> Signs.isDigit((char) c))) {
      return false;
    }
    String[] parts = words.split("[\\s，,、——]+");
    if (parts.length < 2 || parts[0].length() < 3) {
      return false;
    }
    for (String part : parts) {
      if (Math.abs(part.length() - parts[0].length()) > 1 || part.length() < 3) {
        return false;
      }
    }
    return true;
  }

  private void join(int i, int other) {
    blocks.set(
        i,
        blocks
            .get(i)
            .with(Joiner.join(List.of(blocks.get(i).text(), blocks.get(other).text()), report)));
    blocks.remove(other);
    for (int j = i + 1; j < other; j++) {
      if (blocks.get(j).is(BlockKind.TEXT)) {
        blocks.set(j, blocks.get(j).as(BlockKind.CAPTION));
      }
    }
  }
}
