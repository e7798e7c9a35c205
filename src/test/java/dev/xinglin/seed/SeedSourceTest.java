package dev.xinglin.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedSourceTest {
  @TempDir private Path folder;

  @Test
  void a_folder_is_read_by_its_path_or_its_address() throws IOException {
    write("hospitals.yaml");
    write("articles/b.yaml");
    write("articles/a.yml");
    write("articles/notes.txt");
    assertThat(new SeedSource(folder.toString()).files())
        .extracting(SeedFile::name)
        .containsExactly("articles/a.yml", "articles/b.yaml", "hospitals.yaml");
    assertThat(new SeedSource(folder.toUri().toString()).files()).hasSize(3);
  }

  @Test
  void a_folder_inside_a_jar_is_read() throws IOException {
    Path jar = folder.resolve("app.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"seed/", "seed/articles/", "seed/articles/a.yaml"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.closeEntry();
      }
    }
    assertThat(new SeedSource("jar:" + jar.toUri() + "!/seed/").files())
        .extracting(SeedFile::name)
        .containsExactly("articles/a.yaml");
  }

  @Test
  void a_folder_that_is_not_there_has_no_files() {
    assertThat(new SeedSource("classpath:no-such-seed/").files()).isEmpty();
    assertThat(new SeedSource(folder.resolve("none").toString()).files()).isEmpty();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "slug: a\n");
  }
}
