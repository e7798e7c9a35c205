package dev.xinglin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.article.Original;
import dev.xinglin.importing.ImportCommand;
import dev.xinglin.importing.Intake;
import dev.xinglin.mongo.TestStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  @TempDir Path folder;

  private final TestStore store = TestStore.open();
  private final ImportWorld world = new ImportWorld(store.database());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_folder_is_imported_with_a_report_a_file_a_progress_line_and_a_summary()
      throws IOException {
    GeneratedPages.write(folder, 120);

    int code = run(ImportWorld.ONCE, true, folder);

    assertThat(code).isEqualTo(ImportCommand.DONE);
    assertThat(out()).contains("IMPORTED", "page-0007.txt", "hospitals:", "candidates:", "new,");
    assertThat(out().strip().lines().reduce((a, b) -> b).orElseThrow())
        .startsWith("120 files imported, 0 known, 0 failed; 120 articles");
    assertThat(err()).contains("\r50 of 120 files", "\r120 of 120 files\n");
    assertThat(world.all("articles")).hasSize(120);
    world.assertThatAllEvidenceHolds();
    world.assertThatNothingIsStoredTwice();
  }

  @Test
  void a_second_run_does_only_what_the_first_one_did_not() throws IOException {
    GeneratedPages.write(folder, 30);
    run(ImportWorld.ONCE, false, folder.resolve("part-0"));
    Map<String, Object> before = world.state();

    int code = run(ImportWorld.ONCE, false, folder);

    assertThat(code).isEqualTo(ImportCommand.DONE);
    assertThat(out()).contains("0 files imported, 30 known, 0 failed");
    assertThat(world.state()).isEqualTo(before);
  }

  @Test
  void files_at_fault_are_reported_and_the_rest_goes_on() throws IOException {
    // GIVEN
    Files.writeString(folder.resolve("a.txt"), SamplePages.CLOUD_RIVER);
    Files.createFile(folder.resolve("empty.txt"));
    Files.write(folder.resolve("binary.bin"), new byte[] {1, 0, 2, 0, 0, 3, (byte) 0x80, 0});
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.writeString(folder.resolve(".hidden"), SamplePages.STONE_BRIDGE);
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(Original.MAX_BYTES + 1L);
    }
    Files.writeString(folder.resolve("z.txt"), SamplePages.STONE_BRIDGE);

    // WHEN
    int code = run(ImportWorld.ONCE, false, folder);

    // THEN
    assertThat(code).isEqualTo(ImportCommand.FAULTS);
    assertThat(err().lines())
        .hasSize(5)
        .anyMatch(it -> it.contains("empty.txt"))
        .anyMatch(it -> it.contains("binary.bin"))
        .anyMatch(it -> it.contains("link.txt: is a symbolic link"))
        .anyMatch(it -> it.contains("loop: is a symbolic link"))
        .anyMatch(it -> it.contains("huge.txt: has more than 8000000 bytes"));
    assertThat(out()).contains("2 files imported, 0 known, 5 failed");
    assertThat(world.all("articles")).hasSize(2);
    assertThat(world.all("originals")).hasSize(2);
  }

  @Test
  void a_name_with_a_line_feed_takes_one_line_and_readers_see_no_folder() throws IOException {
    Files.writeString(folder.resolve("新\n闻😀.txt"), "春天来了，河边的柳树发了芽，孩子们放起了风筝。\n");

    int code = run(ImportWorld.ONCE, false, folder);

    assertThat(code).isEqualTo(ImportCommand.DONE);
    assertThat(out().lines().findFirst().orElseThrow()).endsWith("新\uFFFD闻😀.txt");
    assertThat(world.all("articles").get(0).getString("title")).isEqualTo("（无标题）新\uFFFD闻😀.txt");
  }

  @Test
  void a_dry_run_of_a_folder_counts_what_the_run_then_does() throws IOException {
    // GIVEN pages of which some say the same of one hospital, more than are taken at once
    GeneratedPages.write(folder, 60);
    Files.writeString(folder.resolve("a.txt"), SamplePages.CLOUD_RIVER);
    Files.writeString(folder.resolve("same.txt"), SamplePages.CLOUD_RIVER.replace("\n", " \n"));
    Files.writeString(folder.resolve("z.txt"), SamplePages.CLOUD_RIVER_YEARS_LATER);

    // WHEN
    int dry = run(world.intake.dryRun(), ImportWorld.ONCE, false, folder);

    // THEN
    String summary = summary();
    assertThat(dry).isEqualTo(ImportCommand.DONE);
    assertThat(store.database().listCollectionNames()).isEmpty();
    assertThat(out()).contains("    NEW INDICATOR", "    CONFIRMED ATTRIBUTE", "    CONFLICT ");
    run(ImportWorld.ONCE, false, folder);
    assertThat("Nothing was written (dry run): " + summary()).isEqualTo(summary);
  }

  @Test
  void a_path_that_is_not_there_alone_does_nothing() {
    int code = run(ImportWorld.ONCE, false, folder.resolve("nowhere"));

    assertThat(code).isEqualTo(ImportCommand.REFUSED);
    assertThat(err()).contains("nowhere: there is no such file or folder.");
  }

  @Test
  void wrong_arguments_are_refused_before_anything_is_opened() {
    assertThat(ImportRun.run(List.of())).isEqualTo(ImportCommand.REFUSED);
    assertThat(ImportRun.run(List.of("--unknown", "a.txt"))).isEqualTo(ImportCommand.REFUSED);
  }

  private int run(boolean again, boolean terminal, Path path) {
    return run(world.intake, again, terminal, path);
  }

  private int run(Intake intake, boolean again, boolean terminal, Path path) {
    out.reset();
    err.reset();
    return new ImportCommand(
            intake,
            again,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal)
        .run(List.of(path));
  }

  /** The last line but for the seconds. */
  private String summary() {
    return out().strip().lines().reduce((a, b) -> b).orElseThrow().replaceAll(";[^;]* s\\.$", "");
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
