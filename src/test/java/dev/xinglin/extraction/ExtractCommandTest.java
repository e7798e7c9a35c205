package dev.xinglin.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void facts_are_printed_a_line_each_in_the_shape_of_the_annotated_ones() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "青山市医院开放床位1,200张。2020年获批国家级胸痛中心。\n");

    assertThat(run(page.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"type\":\"INDICATOR\",\"name\":\"开放床位\"")
        .contains("\"metric\":\"OPEN_BEDS\",\"value\":1200,\"unit\":\"张\",\"qualifier\":\"EXACT\"")
        .contains(
            "\"type\":\"CENTER\",\"name\":\"国家级胸痛中心\",\"level\":\"NATIONAL\",\"status\":\"APPROVED\",\"year\":2020")
        .contains("\"hospital\":\"青山市医院\"");
  }

  @Test
  void each_article_of_a_page_is_about_its_own_hospital() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "甲山市医院开放床位300张。\n乙水县医院开放床位200张。\n");

    assertThat(run(page.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.contains("甲山市医院") && line.contains("\"value\":300"))
        .anyMatch(line -> line.contains("乙水县医院") && line.contains("\"value\":200"));
  }

  @Test
  void a_file_that_cannot_be_read_is_reported_and_the_rest_goes_on() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "青山市医院开放床位300张。\n");
    Path binary = folder.resolve("binary");
    Files.write(binary, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

    assertThat(run(folder.resolve("none").toString(), binary.toString(), page.toString()))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("none: there is no such file.")
        .contains("binary: is no text.");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"value\":300");
  }

  @Test
  void a_folder_and_a_file_without_permission_are_told_apart_and_named_once() throws IOException {
    Path locked = folder.resolve("locked.txt");
    Files.writeString(locked, "青山市医院开放床位300张。\n");
    assertThat(run(folder.toString(), folder.resolve("x").resolve("y").toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            folder + ": is a folder; name the files in it.",
            folder.resolve("x").resolve("y") + ": there is no such file.");
    assertThat(locked.toFile().setReadable(false)).isTrue();
    err.reset();
    if (!Files.isReadable(locked)) { // a superuser may read everything
      assertThat(run(locked.toString())).isEqualTo(1);
      assertThat(err.toString(StandardCharsets.UTF_8).strip())
          .isEqualTo(locked + ": cannot be read.");
    }
  }

  @Test
  void an_article_that_names_no_hospital_is_reported() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "今天天气很好。\n");

    assertThat(run((bytes, name) -> List.of(new ArticleText(null, "今天")), page.toString()))
        .isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(page + ": an article names no hospital")
        .contains("Name it in full");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void no_file_is_a_question_of_usage() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: extract FILE");
  }

  private int run(String... files) {
    return run(ExtractCommandTest::lines, files);
  }

  private int run(ExtractCommand.Pages pages, String... files) {
    return new ExtractCommand(pages)
        .run(
            List.of(files),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** A page whose every line is an article about the hospital that it begins with. */
  private static List<ArticleText> lines(byte[] bytes, String name) throws IOException {
    if (name.endsWith("binary")) {
      throw new IOException("is no text.");
    }
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> new ArticleText(line.substring(0, line.indexOf("医院") + 2), line))
        .toList();
  }
}
