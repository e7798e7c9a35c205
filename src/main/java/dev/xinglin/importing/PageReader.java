package dev.xinglin.importing;

import dev.xinglin.importing.UnreadablePageException.Reason;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads the words of a file. The parsers of documents are loaded when the first one comes. */
final class PageReader {
  private static final double MOST_NULS = 0.01;

  private final Limits limits;

  PageReader(Limits limits) {
    this.limits = limits;
  }

  RawPage read(Format format, byte[] bytes, String where) {
    if (bytes.length == 0) {
      throw new UnreadablePageException(
          Reason.EMPTY, where, "The file has no byte.", "Give a file with an article.");
    }
    if (bytes.length > limits.bytes()) {
      throw tooLarge(where, bytes.length + " bytes", limits.bytes() + " bytes");
    }
    ForeignFormat.refuse(bytes, where);
    RawPage page = format == Format.TEXT ? text(bytes, where) : document(format, bytes, where);
    return checked(page, format, where);
  }

  private static RawPage text(byte[] bytes, String where) {
    RawPage page = ChineseDecoder.decode(bytes, where);
    long nuls = page.text().chars().filter(c -> c == 0).count();
    if (nuls > page.text().length() * MOST_NULS + 8) {
      throw new UnreadablePageException(
          Reason.BINARY, where, "It holds " + nuls + " NUL bytes.", "Give a text, not a program.");
    }
    return page;
  }

  private RawPage document(Format format, byte[] bytes, String where) {
    return switch (format) {
      case HTML -> timed(where, () -> HtmlReader.read(bytes, limits, where));
      case PDF ->
          timed(
              where, () -> new RawPage("UTF-16", PdfReader.read(bytes, limits, where), List.of()));
      default ->
          timed(
              where, () -> new RawPage("UTF-16", DocxReader.read(bytes, limits, where), List.of()));
    };
  }

  RawPage checked(RawPage page, Format format, String where) {
    if (page.text().length() > limits.characters()) {
      throw tooLarge(
          where, page.text().length() + " characters", limits.characters() + " characters");
    }
    if (page.text().isBlank()) {
      boolean document = format == Format.PDF || format == Format.DOCX;
      throw new UnreadablePageException(
          document ? Reason.NO_TEXT : Reason.EMPTY,
          where,
          "There is no word in it.",
          document ? "Run a scan through text recognition first." : "Give a file with an article.");
    }
    return page;
  }

  static UnreadablePageException tooLarge(String where, String size, String limit) {
    return new UnreadablePageException(
        Reason.TOO_LARGE, where, "It has " + size + ".", "At most " + limit + " are read.");
  }

  /** Runs a parser on a thread of its own, because none of them can be told to hurry. */
  private <T> T timed(String where, Callable<T> parser) {
    FutureTask<T> task = new FutureTask<>(parser);
    Thread thread = new Thread(task, "page-reader");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new UnreadablePageException(
          Reason.TOO_SLOW,
          where,
          "Its parser took more than " + limits.seconds() + " s.",
          "Give the article alone, or as plain text.");
    } catch (ExecutionException e) {
      throw translated(where, e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading " + where, e);
    }
  }

  private static RuntimeException translated(String where, @Nullable Throwable cause) {
    return cause instanceof UnreadablePageException known
        ? known
        : new UnreadablePageException(
            Reason.DAMAGED,
            where,
            "It cannot be opened: "
                + (cause == null ? "unknown" : cause.getClass().getSimpleName())
                + ".",
            "Open it where it was made and save it again.");
  }
}
