package dev.xinglin.importing;

import dev.xinglin.importing.UnreadablePageException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The body of a DOCX file: headings as Markdown, a paragraph a line, cells parted by tabs. */
final class DocxReader {
  private static final int BUFFER = 64 * 1024;

  private DocxReader() {}

  static String read(byte[] bytes, Limits limits, String where) throws IOException {
    weigh(bytes, limits, where);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      StringBuilder page = new StringBuilder();
      for (IBodyElement element : document.getBodyElements()) {
        append(element, page);
      }
      return page.toString();
    }
  }

  /** Unpacks into nothing and counts, so that no parser ever sees a bomb. */
  private static void weigh(byte[] bytes, Limits limits, String where) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long inflated = 0;
    boolean word = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        word |= entry.getName().equals("word/document.xml");
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          inflated += n;
          if (inflated > limits.inflatedBytes()) {
            throw new UnreadablePageException(
                Reason.BOMB,
                where,
                "It unpacks to more than " + limits.inflatedBytes() + " bytes.",
                "Give the article alone, without pictures.");
          }
        }
      }
    }
    if (!word) {
      throw new UnreadablePageException(
          Reason.BINARY, where, "It is a zip, but no Word document.", "Give a DOCX file.");
    }
  }

  private static void append(IBodyElement element, StringBuilder page) {
    if (element instanceof XWPFParagraph paragraph) {
      page.append(heading(paragraph)).append(paragraph.getText()).append("\n\n");
    } else if (element instanceof XWPFTable table) {
      for (XWPFTableRow row : table.getRows()) {
        page.append(
                row.getTableCells().stream()
                    .map(XWPFTableCell::getText)
                    .collect(Collectors.joining("\t")))
            .append('\n');
      }
      page.append('\n');
    }
  }

  /** Word's built-in styles are called heading 1 to 9 and Title, their ids 1 to 9 or Heading1. */
  private static String heading(XWPFParagraph paragraph) {
    String style = paragraph.getStyle();
    if (style == null || paragraph.getText().isBlank()) {
      return "";
    }
    String id = style.toLowerCase(Locale.ROOT).replace("heading", "").strip();
    if (id.equals("title")) {
      return "# ";
    }
    return id.matches("[1-6]") ? "#".repeat(Integer.parseInt(id)) + " " : "";
  }
}
