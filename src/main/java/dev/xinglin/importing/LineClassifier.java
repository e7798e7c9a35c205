package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Step 2: tells by its own words what a line is, where they tell: furniture, a byline, the label of
 * a column, a subtitle, a caption with its mark, a row of a table. All else stays text.
 */
final class LineClassifier {
  private static final int SHORT = 90;
  private static final Pattern LABEL = Pattern.compile("^【[^【】]{2,14}】");
  private static final Pattern SUBTITLE =
      Pattern.compile("^(?:——|－－|--|—|──)\\s?[^—\\d\\s-].{3,60}$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:[▲▼△▽↑↓←→◀▶◄►]|图为|上图|下图|左图|右图|图\\s?[\\d一二三四五六七八九十①-⑳]{1,2}[:：、.\\s]|[（(]?资料图).*"
              + "|.*(?:[（(][^（）()]{0,16}(?:摄|供图|资料图|资料图片|配图)[）)]|[▲▼↑↓]|[\\s。！，]\\p{IsHan}{1,4}\\s?(?:摄|/摄))$");
  private static final Pattern ROW =
      Pattern.compile(
          "^[^。]{0,80}(?:[|｜\\t][^|｜\\t]{0,60}){2,20}$|^[^。\\t]{1,60}\\t[^。\\t]{1,60}$");

  private final PageReport report;

  LineClassifier(PageReport report) {
    this.report = report;
  }

  List<Line> classify(List<Line> lines) {
    List<Line> classified = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean open = line.kind() == BlockKind.TEXT || line.kind() == BlockKind.HEADING;
      if (open && line.text().length() <= SHORT) {
        addShort(line, i + 1 < lines.size() ? lines.get(i + 1) : line, classified);
      } else {
        classified.add(line);
      }
    }
    return classified;
  }

  private void addShort(Line line, Line next, List<Line> classified) {
    String words = line.words();
    Byline byline = Byline.whole(words);
    if (Furniture.is(words) && !isCell(line, next)) {
      classified.add(line.as(BlockKind.FURNITURE));
    } else if (byline != null) {
      addByline(line, byline, next, classified);
    } else if (SUBTITLE.matcher(words).matches() && !Signs.closes(words)) {
      classified.add(line.as(BlockKind.SUBTITLE));
    } else if (CAPTION.matcher(words).matches()) {
      classified.add(line.as(BlockKind.CAPTION));
    } else if (ROW.matcher(words).matches()) {
      classified.add(line.as(BlockKind.ROW));
    } else {
      addLabelled(line, classified);
    }
  }

  /** A number between short lines is a cell of a table; alone it is the page's. */
  private static boolean isCell(Line line, Line next) {
    return line.gap() == 0 && next.gap() == 0 && line.words().matches("[\\d.%]{1,8}");
  }

  private void addByline(Line line, Byline byline, Line next, List<Line> classified) {
    MappedText text = line.text();
    // Headings come in lines of one length: a third character may belong to the name.
    boolean longer = byline.glued() && text.length() - byline.end() - 1 == next.text().length();
    int end = byline.end() + (longer ? 1 : 0);
    classified.add(
        new Line(text.slice(0, end).strip(), line.gap(), false, 0, BlockKind.BYLINE, false));
    if (byline.glued()) {
      report.flag(Flag.Kind.GLUED_BYLINE, text, 0, text.length());
      MappedText rest = text.slice(end, text.length()).strip();
      classified.add(new Line(rest, 1, false, 0, BlockKind.TEXT, false));
    }
  }

  private static void addLabelled(Line line, List<Line> classified) {
    Matcher label = LABEL.matcher(line.words());
    if (!label.find()) {
      classified.add(line);
      return;
    }
    MappedText text = line.text();
    classified.add(
        new Line(text.slice(0, label.end()), line.gap(), false, 0, BlockKind.LABEL, false));
    MappedText rest = text.slice(label.end(), text.length()).strip();
    if (rest.length() > 0) {
      classified.add(new Line(rest, 1, false, line.level(), line.kind(), false));
    }
  }
}
