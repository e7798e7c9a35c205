package dev.xinglin.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A page of the test data: how it is to be encoded, what must come out, and its words.
 *
 * @param name the name of its file
 * @param expected what stands above the ruled line of the file
 * @param words what stands below it
 */
record DamagedPage(String name, Map<String, Object> expected, String words) {
  static List<DamagedPage> all() {
    try (Stream<Path> files =
        Files.list(
            Path.of(
                Objects.requireNonNull(DamagedPage.class.getResource("/importing/pages"))
                    .toURI()))) {
      return files.sorted().map(DamagedPage::of).toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DamagedPage of(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^=====\n", 2);
      return new DamagedPage(file.getFileName().toString(), new Yaml().load(parts[0]), parts[1]);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> articles() {
    return (List<Map<String, Object>>) expected.get("articles");
  }

  byte[] bytes() {
    if (expected.containsKey("mixed")) {
      return mixed();
    }
    String text = "crlf".equals(expected.get("eol")) ? words.replace("\n", "\r\n") : words;
    String marked = expected.containsKey("bom") ? "\uFEFF" + text : text;
    return marked.getBytes(Charset.forName((String) expected.getOrDefault("encoding", "UTF-8")));
  }

  private byte[] mixed() {
    String[] halves = words.split("@@\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(halves[0].getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(halves[1].getBytes(Charset.forName("GB18030")));
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return name + ": " + expected.get("note");
  }
}
