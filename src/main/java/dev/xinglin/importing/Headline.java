package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Step 8: the headline of an article. It stands above the body; where nothing does, it stands
 * below.
 *
 * @param title the headline; null where there is none
 * @param subtitle the line that begins with a dash, or the second line over the body
 * @param lines which blocks of the article the two are
 */
record Headline(@Nullable MappedText title, @Nullable MappedText subtitle, Set<Integer> lines) {
  private static final int LONGEST_NAME = 24;

  /** How a subtitle ends that says what kind of report follows. */
  private static final Pattern REPORT = Pattern.compile("(?:纪实|侧记|掠影|回眸|综述|巡礼|见闻|扫描|纪略|纪事|之路|剪影)$");

  /** Whether a line says what kind of report follows, as subtitles do. */
  static boolean isReport(String line) {
    return REPORT.matcher(line).find();
  }

  static Headline of(List<Block> article) {
    int body = firstBody(article);
    List<Integer> above = headLines(article, 0, body);
    if (!above.isEmpty()) {
      return from(article, above);
    }
    List<Integer> below = headLines(article, lastBody(article) + 1, article.size());
    return below.isEmpty()
        ? new Headline(null, null, Set.of())
        : from(article, fromTitle(article, below));
  }

  private static int firstBody(List<Block> article) {
    for (int i = 0; i < article.size(); i++) {
      if (article.get(i).isBody() || article.get(i).is(BlockKind.ROW)) {
        return i;
      }
    }
    return article.size();
  }

  private static int lastBody(List<Block> article) {
    for (int i = article.size() - 1; i >= 0; i--) {
      if (article.get(i).isBody() || article.get(i).is(BlockKind.ROW)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Integer> headLines(List<Block> article, int from, int to) {
    List<Integer> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block block = article.get(i);
      if (block.is(BlockKind.SUBTITLE) || block.is(BlockKind.HEADING) || block.looksLikeHeading()) {
        lines.add(i);
      }
    }
    return lines;
  }

  /** Below the body only the lines around a subtitle are a headline; the others are captions. */
  private static List<Integer> fromTitle(List<Block> article, List<Integer> below) {
    for (int k = 1; k < below.size(); k++) {
      if (article.get(below.get(k)).is(BlockKind.SUBTITLE)) {
        return below.subList(k - 1, k + 1);
      }
    }
    return below.subList(below.size() - 1, below.size());
  }

  private static Headline from(List<Block> article, List<Integer> lines) {
    Set<Integer> used = new TreeSet<>();
    int k = 0;
    while (k + 1 < lines.size() && article.get(lines.get(k)).is(BlockKind.SUBTITLE)) {
      k++;
    }
    MappedText.Builder title = new MappedText.Builder();
    Block first = article.get(lines.get(k));
    append(title, first, false, used, lines.get(k));
    while (k + 1 < lines.size()
        && isName(article.get(lines.get(k)))
        && !article.get(lines.get(k + 1)).is(BlockKind.SUBTITLE)) {
      k++;
      Block name = article.get(lines.get(k - 1));
      append(title, article.get(lines.get(k)), Signs.pauses(name.words()), used, lines.get(k));
    }
    MappedText subtitle = subtitle(article, lines, k, used);
    return new Headline(title.build(), subtitle, used);
  }

  /** A hospital by itself, often with a colon: the headline goes on in the next line. */
  private static boolean isName(Block block) {
    String words = block.words();
    return words.endsWith("：")
        || words.endsWith(":")
        || words.length() <= LONGEST_NAME && HospitalNames.count(words).containsKey(words);
  }

  private static void append(
      MappedText.Builder title, Block line, boolean afterColon, Set<Integer> used, int index) {
    if (!used.isEmpty() && !afterColon) {
      title.insert(" ");
    }
    title.append(line.text());
    used.add(index);
  }

  private static @Nullable MappedText subtitle(
      List<Block> article, List<Integer> lines, int k, Set<Integer> used) {
    for (int index : lines) {
      if (article.get(index).is(BlockKind.SUBTITLE) && !used.contains(index)) {
        used.add(index);
        return article.get(index).text();
      }
    }
    if (k + 1 < lines.size() && isSecondLine(article, lines, k)) {
      used.add(lines.get(k + 1));
      return article.get(lines.get(k + 1)).text();
    }
    return null;
  }

  /** Of two lines over the body the second is a subtitle, unless a byline stands between. */
  private static boolean isSecondLine(List<Block> article, List<Integer> lines, int k) {
    Block title = article.get(lines.get(k));
    Block next = article.get(lines.get(k + 1));
    boolean last = k + 2 == lines.size();
    boolean parted =
        article.subList(lines.get(k), lines.get(k + 1)).stream()
            .anyMatch(b -> b.is(BlockKind.BYLINE));
    boolean sectionsLikeIt =
        article.stream()
                .filter(b -> b != next && b.is(BlockKind.HEADING) && b.level() == next.level())
                .count()
            > (title.level() == next.level() ? 1 : 0);
    return !parted && (isReport(next.words()) || !last || !sectionsLikeIt);
  }
}
