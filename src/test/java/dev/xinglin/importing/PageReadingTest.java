package dev.xinglin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.xinglin.importing.UnreadablePageException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadingTest {
  private static final String PAGE = "古镇上的新医院\n\n乌镇人民医院新楼启用，床位三百张，停车位二百个。\n\n乌镇人民医院欢迎各地专家前来交流。\n";

  private final Importer importer = new Importer();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void a_text_in_a_usual_encoding_is_read(String encoding) {
    CleanPage page = importer.read(PAGE.getBytes(Charset.forName(encoding)), "a.txt");

    assertThat(page.original()).isEqualTo(PAGE);
    assertThat(page.articles().get(0).title()).isEqualTo("古镇上的新医院");
  }

  @Test
  void a_text_in_traditional_characters_is_read_as_big5() {
    byte[] bytes = "醫院開幕典禮\n\n臺北市立聯合醫院舉行開幕典禮，來賓數百人參加，場面熱鬧。".getBytes(Charset.forName("Big5"));

    assertThat(importer.read(bytes, null).encoding()).isEqualTo("Big5");
  }

  @Test
  void the_fingerprint_does_not_depend_on_encoding_or_white_space() {
    CleanPage plain = importer.read(PAGE.getBytes(StandardCharsets.UTF_8), null);
    CleanPage other =
        importer.read(PAGE.replace("\n", " \r\n　").getBytes(Charset.forName("GB18030")), null);

    assertThat(other.fingerprint()).isEqualTo(plain.fingerprint()).hasSize(64);
  }

  @Test
  void lines_in_another_encoding_are_read_and_flagged() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(PAGE.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("这一行来自另一份文件，编码不同。".getBytes(Charset.forName("GB18030")));

    CleanPage page = importer.read(bytes.toByteArray(), "mixed.txt");

    assertThat(page.original()).contains("这一行来自另一份文件");
    assertThat(page.flags()).extracting(Flag::kind).contains(Flag.Kind.MIXED_ENCODINGS);
  }

  @Test
  void a_docx_is_read_with_its_headings_and_tables() throws IOException {
    CleanPage page = importer.read(docx(), "a.docx");

    CleanArticle article = page.articles().get(0);
    assertThat(page.format()).isEqualTo(Format.DOCX);
    assertThat(article.title()).isEqualTo("乌镇人民医院十年路");
    assertThat(article.sections()).extracting(s -> s.heading()).containsExactly("数字里的变化");
    assertThat(article.content()).contains("床位\t三百张");
    Conservation.check(page);
  }

  @Test
  void the_text_layer_of_a_pdf_is_read() throws IOException {
    CleanPage page = importer.read(pdf("Wuzhen Hospital opened its new building."), "a.pdf");

    assertThat(page.format()).isEqualTo(Format.PDF);
    assertThat(page.original()).contains("Wuzhen Hospital opened");
  }

  @Test
  void html_is_told_by_its_first_tag() {
    byte[] html = "<p>乌镇人民医院新楼启用，欢迎前来就诊。</p>".getBytes(StandardCharsets.UTF_8);

    assertThat(importer.read(html, null).format()).isEqualTo(Format.HTML);
  }

  @Test
  void nothing_is_refused_as_empty() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason(" \n　\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void bytes_by_chance_are_refused_as_binary() {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);

    assertThat(reason(bytes)).isEqualTo(Reason.BINARY);
  }

  @Test
  void a_text_full_of_nul_bytes_is_refused_and_one_with_a_few_is_read() {
    assertThat(reason("院\0\0\0\0".repeat(100).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.BINARY);

    CleanPage page = importer.read((PAGE + "\0 \0").getBytes(StandardCharsets.UTF_8), null);
    assertThat(page.articles().get(0).content()).doesNotContain("\0");
    assertThat(page.flags()).extracting(Flag::kind).contains(Flag.Kind.CONTROL_CHARACTERS);
  }

  @Test
  void halves_of_characters_are_set_apart() {
    CleanPage page = importer.clean("乌镇人民医院\uD83D新楼启用，床位三百张\uDE00，停车方便\uD83D\uDE00。");

    assertThat(page.articles().get(0).content()).isEqualTo("乌镇人民医院新楼启用，床位三百张，停车方便\uD83D\uDE00。");
    Conservation.check(page);
  }

  @Test
  void fifty_megabytes_are_refused_before_they_are_read() {
    UnreadablePageException refusal = refusal(new byte[50_000_000], importer);

    assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refusal)
        .hasMessageContaining("50000000 bytes")
        .hasMessageContaining("20000000 bytes");
  }

  @Test
  void a_text_over_the_limit_of_characters_is_refused() {
    Importer small = new Importer(new Limits(1_000, 1_000, 20, 5, 10));

    assertThat(refusal(PAGE.getBytes(StandardCharsets.UTF_8), small).reason())
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void a_zip_bomb_in_a_docx_is_refused_in_a_moment() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }

    assertThat(reason(bytes.toByteArray())).isEqualTo(Reason.BOMB);
  }

  @Test
  void a_zip_that_is_no_word_document_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(65);
    }

    assertThat(reason(bytes.toByteArray())).isEqualTo(Reason.BINARY);
  }

  @Test
  void a_damaged_document_is_refused_with_what_to_do() {
    UnreadablePageException refusal =
        refusal("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), importer);

    assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(refusal.where()).isEqualTo("page");
    assertThat(refusal.remedy()).contains("save it again");
  }

  @Test
  void a_pdf_in_chinese_without_its_font_is_read_by_the_codes_of_adobe_gb1() throws IOException {
    CleanPage page = importer.read(chinesePdf(), "a.pdf");

    assertThat(page.format()).isEqualTo(Format.PDF);
    assertThat(page.articles().get(0).title()).isEqualTo("乌镇人民医院新楼启用");
    assertThat(page.articles().get(0).content()).contains("医院现有床位三百张，职工五百人。");
    Conservation.check(page);
  }

  @Test
  void a_locked_document_is_told_to_be_locked() throws IOException {
    assertThat(refusal(lockedPdf(), importer))
        .hasMessage("page: It is a PDF locked by a password. Save it without the password.")
        .extracting(UnreadablePageException::reason)
        .isEqualTo(Reason.LOCKED);
    assertThat(refusal(lockedDocx(), importer))
        .hasMessage("page: It is a Word file locked by a password. Save it without the password.")
        .extracting(UnreadablePageException::reason)
        .isEqualTo(Reason.LOCKED);
  }

  @Test
  void a_word_file_of_the_old_format_and_rich_text_are_told_to_be_saved_as_docx()
      throws IOException {
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[9000]), "WordDocument");
      container.writeFilesystem(old);
    }
    for (byte[] bytes :
        List.of(old.toByteArray(), "{\\rtf1\\ansi 乌镇}".getBytes(StandardCharsets.UTF_8))) {
      UnreadablePageException refusal = refusal(bytes, importer);
      assertThat(refusal.reason()).isEqualTo(Reason.OLD_FORMAT);
      assertThat(refusal.remedy()).contains("save it as DOCX");
    }
  }

  @Test
  void a_picture_is_told_to_need_text_recognition() {
    byte[] png = "\u0089PNG\r\n\u001A\n....".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(reason(png)).isEqualTo(Reason.NO_TEXT);
    assertThat(refusal(png, importer)).hasMessageContaining("text recognition");
  }

  @Test
  void a_pdf_without_words_is_told_to_be_a_scan() throws IOException {
    UnreadablePageException refusal = refusal(pdf(""), importer);

    assertThat(refusal.reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(refusal.remedy()).contains("text recognition");
  }

  @Test
  void html_nested_too_deep_is_refused() {
    byte[] html = ("<html>" + "<div>".repeat(5_000) + "乌镇").getBytes(StandardCharsets.UTF_8);

    assertThat(reason(html)).isEqualTo(Reason.TOO_DEEP);
  }

  private Reason reason(byte[] bytes) {
    return refusal(bytes, importer).reason();
  }

  private static UnreadablePageException refusal(byte[] bytes, Importer importer) {
    UnreadablePageException refusal =
        catchThrowableOfType(UnreadablePageException.class, () -> importer.read(bytes, "page"));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("乌镇人民医院十年路");
      document.getParagraphs().get(0).setStyle("Title");
      document.createParagraph().createRun().setText("乌镇人民医院走过十年，服务越来越好。");
      document.createParagraph().createRun().setText("数字里的变化");
      document.getParagraphs().get(2).setStyle("Heading2");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("床位");
      table.getRow(0).getCell(1).setText("三百张");
      table.getRow(1).getCell(0).setText("职工");
      table.getRow(1).getCell(1).setText("五百人");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** What Word makes of a locked document: a container of the old format with these streams. */
  private static byte[] lockedDocx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[500]), "EncryptionInfo");
      container.createDocument(new ByteArrayInputStream(new byte[9000]), "EncryptedPackage");
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] lockedPdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf("Wuzhen Hospital"))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  /** Two lines in STSong-Light, which every reader of PDF knows by name, as UTF-16 codes. */
  private static byte[] chinesePdf() throws IOException {
    COSDictionary system = new COSDictionary();
    system.setString("Registry", "Adobe");
    system.setString("Ordering", "GB1");
    system.setInt("Supplement", 4);
    COSDictionary descendant = new COSDictionary();
    descendant.setName("Type", "Font");
    descendant.setName("Subtype", "CIDFontType0");
    descendant.setName("BaseFont", "STSong-Light");
    descendant.setItem("CIDSystemInfo", system);
    COSDictionary font = new COSDictionary();
    font.setName("Type", "Font");
    font.setName("Subtype", "Type0");
    font.setName("BaseFont", "STSong-Light-UniGB-UTF16-H");
    font.setName("Encoding", "UniGB-UTF16-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem("DescendantFonts", descendants);
    HexFormat hex = HexFormat.of();
    String show =
        "BT /F1 20 Tf 72 700 Td <%s> Tj /F1 12 Tf 0 -60 Td <%s> Tj ET"
            .formatted(
                hex.formatHex("乌镇人民医院新楼启用".getBytes(StandardCharsets.UTF_16BE)),
                hex.formatHex("医院现有床位三百张，职工五百人。".getBytes(StandardCharsets.UTF_16BE)));
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem("F1", font);
      resources.getCOSObject().setItem("Font", fonts);
      page.setResources(resources);
      byte[] content = show.getBytes(StandardCharsets.US_ASCII);
      page.setContents(new PDStream(document, new ByteArrayInputStream(content)));
      document.addPage(page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] pdf(String words) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(words);
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
