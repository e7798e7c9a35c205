package dev.xinglin.importing;

import dev.xinglin.model.Range;
import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Step 1: cuts a page into lines, takes the white space off, sets apart the signs of Markdown,
 * characters that cannot be stored, and notes on where an article goes on.
 */
final class LineSplitter {
  private static final Pattern HEADING = Pattern.compile("^#{1,6}(?!#)\\s*+");
  private static final Pattern QUOTE = Pattern.compile("^>\\s?+");
  private static final Pattern BULLET = Pattern.compile("^[-*+•]\\s++(?=[\\p{IsHan}“《])");
  private static final Pattern RULE = Pattern.compile("^(?:[-=_*—─━·.]\\s?+){3,200}$");
  private static final Pattern IMAGE = Pattern.compile("^!\\[([^\\]]{0,300})\\]\\([^)]{0,500}\\)$");
  private static final Pattern STARS = Pattern.compile("\\*\\*|__");
  private static final Pattern NOTE =
      Pattern.compile(
          "[（(\\[【〔](?:紧接|上接|下接|下转|接|转)[^）)\\]】〕（(]{0,14}[版页面][^）)\\]】〕（(]{0,8}[）)\\]】〕]"
              + "|[（(\\[【〔](?:上接|下转)[^）)\\]】〕（(]{1,14}[）)\\]】〕]");
  private static final Pattern IMAGE_NAME =
      Pattern.compile(
          "^(?:image|img|图片|图像|照片|插图|picture|photo)?[\\s\\d._-]{0,12}(?:\\.\\w{3,4})?$");
  private static final int LONGEST_MARKED = 2000;

  private final MappedText page;
  private final PageReport report;
  private final List<Line> lines = new ArrayList<>();
  private int gap;
  private boolean tied;

  LineSplitter(MappedText page, PageReport report) {
    this.page = page;
    this.report = report;
  }

  List<Line> split() {
    String text = page.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || endsLine(text.charAt(i))) {
        add(page.slice(start, i));
        boolean pair =
            i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private void add(MappedText raw) {
    MappedText visible = visible(raw);
    MappedText text = visible.strip();
    if (text.length() == 0) {
      gap++;
      return;
    }
    Line line = marked(text, MappedText.isSpace(visible.text().charAt(0)));
    if (line.text().length() == 0) {
      tied |= line.tied();
      return;
    }
    lines.add(line);
    gap = 0;
    tied = false;
  }

  private Line marked(MappedText text, boolean indented) {
    if (text.length() > LONGEST_MARKED) {
      return new Line(text, gap, indented, 0, BlockKind.TEXT, false);
    }
    if (RULE.matcher(text.text()).matches()) {
      return new Line(text, gap, indented, 0, BlockKind.SEPARATOR, false);
    }
    Matcher image = IMAGE.matcher(text.text());
    if (image.matches()) {
      return image(text, image);
    }
    MappedText unquoted = cut(text, QUOTE);
    Matcher heading = HEADING.matcher(unquoted.text());
    int level = heading.find() ? heading.group().strip().length() : 0;
    MappedText words = cut(cut(cut(unquoted, HEADING), BULLET), STARS).strip();
    return noted(words, indented, level, level > 0 ? BlockKind.HEADING : BlockKind.TEXT);
  }

  private Line image(MappedText text, Matcher image) {
    boolean named = IMAGE_NAME.matcher(image.group(1).strip()).matches();
    if (named) {
      return new Line(text, gap, false, 0, BlockKind.FURNITURE, false);
    }
    report.apart(Apart.Kind.MARKUP, text, 0, image.start(1));
    report.apart(Apart.Kind.MARKUP, text, image.end(1), text.length());
    MappedText words = text.slice(image.start(1), image.end(1)).strip();
    return new Line(words, gap, false, 0, BlockKind.CAPTION, false);
  }

  private Line noted(MappedText text, boolean indented, int level, BlockKind kind) {
    Matcher note = NOTE.matcher(text.text());
    if (!note.find()) {
      return new Line(text, gap, indented, level, kind, tied);
    }
    boolean continues = tied || note.group().contains("接");
    report.apart(Apart.Kind.BREAK_MARK, text, note.start(), note.end());
    MappedText.Builder rest = new MappedText.Builder().append(text.slice(0, note.start()));
    MappedText words = rest.append(text.slice(note.end(), text.length())).build().strip();
    return new Line(words, gap, indented, level, kind, continues);
  }

  /** Without each match of the pattern, which is set apart as markup. */
  private MappedText cut(MappedText text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text.text());
    MappedText.Builder kept = new MappedText.Builder();
    int from = 0;
    while (matcher.find()) {
      report.apart(Apart.Kind.MARKUP, text, matcher.start(), matcher.end());
      kept.append(text.slice(from, matcher.start()));
      from = matcher.end();
    }
    return from == 0 ? text : kept.append(text.slice(from, text.length())).build();
  }

  /** Without control characters, characters of no width and halves of surrogate pairs. */
  private MappedText visible(MappedText raw) {
    MappedText.Builder kept = new MappedText.Builder();
    int from = 0;
    for (int i = 0; i < raw.length(); i++) {
      if (isUnseen(raw.text(), i)) {
        kept.append(raw.slice(from, i));
        report.control(raw.originOf(i));
        from = i + 1;
      }
    }
    return from == 0 ? raw : kept.append(raw.slice(from, raw.length())).build();
  }

  private static boolean isUnseen(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < ' ' && c != '\t'
        || c >= 0x7F && c < 0xA0
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0xAD
        || c == 0xFEFF
        || c >= 0xFFF9 && c <= 0xFFFB
        || c >= 0xFFFE;
  }

  /** The range of the original that a stretch covers, the first code unit to the last. */
  static Range span(MappedText text, int start, int end) {
    List<Range> runs = text.originals(start, end);
    return runs.isEmpty()
        ? new Range(0, 0)
        : new Range(runs.get(0).start(), runs.get(runs.size() - 1).end());
  }
}
