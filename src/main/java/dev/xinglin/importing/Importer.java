package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes clean articles of files as they come from a scan, a newspaper's page or a web page. Holds
 * no state and no resources; safe for use by several threads.
 */
public final class Importer {
  private final PageReader reader;

  /** An importer with the default limits. */
  public Importer() {
    this(Limits.DEFAULT);
  }

  /** An importer with limits of its own. */
  public Importer(Limits limits) {
    this.reader = new PageReader(limits);
  }

  /**
   * Reads a file of any format in {@link Format} and cleans it.
   *
   * @param bytes the file
   * @param name its name, for messages only; null where it has none
   * @throws UnreadablePageException where no page can be read from it
   */
  public CleanPage read(byte[] bytes, @Nullable String name) {
    Format format = Format.of(bytes);
    RawPage page = reader.read(format, bytes, name == null ? format.name() : name);
    return clean(format, page);
  }

  /**
   * Cleans a text that somebody pasted.
   *
   * @throws UnreadablePageException where it has no word or is longer than the limits allow
   */
  public CleanPage clean(String text) {
    RawPage page = new RawPage("UTF-16", text, List.of());
    return clean(Format.TEXT, reader.checked(page, Format.TEXT, "text"));
  }

  /** SHA-256 of a text without white space, as 64 lower-case hexadecimal digits. */
  public static String fingerprint(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!MappedText.isSpace(text.charAt(i))) {
        words.append(text.charAt(i));
      }
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(words.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static CleanPage clean(Format format, RawPage raw) {
    PageReport report = new PageReport();
    raw.flags().forEach(report::flag);
    List<Line> lines = new LineSplitter(MappedText.of(raw.text()), report).split();
    lines = RunningHeads.mark(HeadingFinder.closeUp(new LineClassifier(report).classify(lines)));
    List<Block> blocks = BylineCutter.cut(new Unwrapper(lines, report).unwrap());
    blocks = new SentenceMender(new CaptionFinder(blocks).find(), report).mend();
    List<CleanArticle> articles = new ArrayList<>();
    for (List<Block> article : new ArticleSplitter(blocks).split()) {
      List<Block> marked = RepeatFinder.mark(HeadingFinder.mark(article, report));
      articles.add(new ArticleAssembler(marked, blocks, report).assemble());
    }
    return new CleanPage(
        format,
        raw.encoding(),
        raw.text(),
        fingerprint(raw.text()),
        articles,
        report.apart(),
        report.flags());
  }
}
