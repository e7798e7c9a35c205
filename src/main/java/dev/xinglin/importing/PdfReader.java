package dev.xinglin.importing;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF, a form feed between its pages. */
final class PdfReader {
  private PdfReader() {}

  static String read(byte[] bytes, Limits limits, String where) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\f\n");
      stripper.setParagraphStart("\n");
      stripper.setAddMoreFormatting(false);
      StringWriter words = new BoundedWriter(limits.characters(), where);
      stripper.writeText(document, words);
      return words.toString();
    } catch (InvalidPasswordException e) {
      throw new UnreadablePageException(
          UnreadablePageException.Reason.LOCKED,
          where,
          "It is a PDF locked by a password.",
          "Save it without the password.");
    }
  }

  private static final class BoundedWriter extends StringWriter {
    private final int most;
    private final String where;

    BoundedWriter(int most, String where) {
      this.most = most;
      this.where = where;
    }

    @Override
    public void write(String words) {
      super.write(words);
      if (getBuffer().length() > most) {
        throw PageReader.tooLarge(where, "more characters than that", most + " characters");
      }
    }
  }
}
