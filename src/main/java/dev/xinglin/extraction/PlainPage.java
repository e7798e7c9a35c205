package dev.xinglin.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of plain text as it comes: joins lines that a column or a page broke within a
 * sentence, sets captions apart that stand in the middle of one, leaves repeated paragraphs out,
 * and splits a page whose headings name several hospitals.
 */
final class PlainPage {
  private static final String TERMINAL = "。！？!?：:；;”》）)…";
  private static final int SHORT = 45;
  private static final int LONG = 60;

  private final List<String> lines = new ArrayList<>();
  private final List<Boolean> gaps = new ArrayList<>();
  private final int width;

  private PlainPage(String page) {
    boolean gap = false;
    for (String line : page.split("\\R", -1)) {
      String text = line.replace('\u3000', ' ').strip();
      if (text.isEmpty()) {
        gap = true;
      } else {
        lines.add(text);
        gaps.add(gap);
        gap = false;
      }
    }
    this.width = width();
  }

  /** The articles of a page. */
  static List<ArticleText> articles(String page) {
    PlainPage read = new PlainPage(page);
    return split(unrepeated(read.paragraphs()));
  }

  /** The usual length of a full line: the median of those over ten characters. */
  private int width() {
    int[] lengths = lines.stream().mapToInt(String::length).filter(n -> n > 10).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
  }

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    boolean wrapped = width > 0 && width <= 50 && isWrapped();
    int at = 0;
    while (at < lines.size()) {
      StringBuilder text = new StringBuilder(lines.get(at));
      List<String> apart = new ArrayList<>();
      int last = at;
      int next = goesOn(last, text, wrapped);
      while (next > last) {
        for (int i = last + 1; i < next; i++) {
          apart.add(lines.get(i));
        }
        text.append(lines.get(next));
        last = next;
        next = goesOn(last, text, wrapped);
      }
      paragraphs.add(text.toString());
      paragraphs.addAll(apart);
      at = last + 1;
    }
    return paragraphs;
  }

  /** Hard-wrapped text has most of its longer lines at one length, and many of them unfinished. */
  private boolean isWrapped() {
    long longer = lines.stream().filter(line -> line.length() > 10).count();
    long full = lines.stream().filter(line -> Math.abs(line.length() - width) <= 2).count();
    long open =
        lines.stream()
            .filter(line -> Math.abs(line.length() - width) <= 2 && isUnfinished(line))
            .count();
    return full * 2 >= longer && open * 5 >= full * 2;
  }

  /** The line that goes on after a line, or a number that is not after it. */
  private int goesOn(int last, StringBuilder text, boolean wrapped) {
    String line = lines.get(last);
    if (last + 1 >= lines.size() || !isUnfinished(line) || isMarked(line)) {
      return -1;
    }
    boolean full = wrapped ? line.length() >= width * 0.8 : text.length() >= LONG;
    boolean prose = line.indexOf('，') >= 0 && line.length() >= 12 && goesOnAsProse(last + 1);
    boolean open = prose || line.endsWith("，") || line.endsWith("、") || line.endsWith(",");
    if (!full && !open) {
      return -1;
    }
    int next = last + 1;
    while (next < lines.size() && next - last <= 8 && isCaption(next, wrapped)) {
      next++;
    }
    return next < lines.size() && !isMarked(lines.get(next)) ? next : -1;
  }

  /** Whether the next line with a stop or comma in it looks like the rest of a broken sentence. */
  private boolean goesOnAsProse(int at) {
    String next = lines.get(at);
    return next.indexOf('，') >= 0 || next.indexOf('。') >= 0;
  }

  /** A short line between gaps in the middle of a sentence is a caption. */
  private boolean isCaption(int at, boolean wrapped) {
    String line = lines.get(at);
    boolean gapAfter = at + 1 >= lines.size() || gaps.get(at + 1);
    int limit = wrapped ? Math.max(4, width / 2) : SHORT;
    return gaps.get(at) && gapAfter && line.length() <= limit && at + 1 < lines.size();
  }

  private static boolean isUnfinished(String line) {
    return TERMINAL.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** A heading, a list's member, a label or a row of a table stands alone. */
  private static boolean isMarked(String line) {
    int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
    boolean label = colon > 0 && colon <= 10 && line.indexOf('，') < 0;
    char first = line.charAt(0);
    boolean numbered =
        line.length() > 2
            && (Character.isDigit(first) || "一二三四五六七八九十（(".indexOf(first) >= 0)
            && (line.charAt(1) == '.' || line.charAt(1) == '、' || line.charAt(1) == '．')
            && !Character.isDigit(line.charAt(2));
    return label || numbered || "#|>-*·•●■◆▲★○◎".indexOf(first) >= 0;
  }

  private static List<String> unrepeated(List<String> paragraphs) {
    Set<String> seen = new HashSet<>();
    List<String> kept = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (paragraph.length() < 30 || seen.add(paragraph)) {
        kept.add(paragraph);
      }
    }
    return kept;
  }

  /** Splits at headings such as X医院：…, where they name more than one hospital. */
  private static List<ArticleText> split(List<String> paragraphs) {
    List<Integer> starts = new ArrayList<>();
    List<String> hospitals = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String hospital = headed(paragraphs.get(i));
      boolean fresh =
          hospital != null
              && (hospitals.isEmpty() || !hospitals.get(hospitals.size() - 1).equals(hospital));
      if (fresh && hospital != null) {
        starts.add(i);
        hospitals.add(hospital);
      }
    }
    if (new HashSet<>(hospitals).size() < 2) {
      return List.of(new ArticleText(null, String.join("\n", paragraphs)));
    }
    List<ArticleText> articles = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : paragraphs.size();
      articles.add(
          new ArticleText(hospitals.get(i), String.join("\n", paragraphs.subList(from, to))));
    }
    return articles;
  }

  /** The hospital of a heading such as X医院：… or # X医院, or null. */
  private static @Nullable String headed(String paragraph) {
    String line = paragraph.replace("#", "").strip();
    int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
    String name = colon > 0 ? line.substring(0, colon) : paragraph.startsWith("#") ? line : "";
    boolean short2 = line.length() <= 50 && name.length() >= 5 && name.length() <= 26;
    boolean hospital = name.endsWith("医院") || name.endsWith("保健院");
    boolean plain = Arrays.stream(new String[] {"，", "、", "。", "的"}).noneMatch(name::contains);
    return short2 && hospital && plain ? name : null;
  }
}
