package dev.xinglin.seed;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns the bytes of a seed file into YAML nodes, which know their lines. */
final class Yaml {
  /** The largest file, in bytes. */
  static final int MAX_BYTES = 4_000_000;

  private static final int MAX_DEPTH = 20;

  private Yaml() {}

  /** The root of a file as fields; null where the file is no YAML at all, which is then a fault. */
  static @Nullable Fields read(SeedFile file, Faults faults) {
    String text = file.bytes().length > MAX_BYTES ? tooLarge(faults) : decode(file.bytes(), faults);
    Node root = text == null ? null : compose(text, faults);
    return root == null ? null : new Fields(faults, "", root);
  }

  private static @Nullable String tooLarge(Faults faults) {
    faults.add(1, "", "The file is larger than " + MAX_BYTES + " bytes.", "Split the article.");
    return null;
  }

  private static @Nullable String decode(byte[] bytes, Faults faults) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      faults.add(line(text, text.length()), "", "The file is not UTF-8.", "Save it as UTF-8.");
      return null;
    }
    return text;
  }

  private static @Nullable Node compose(String text, Faults faults) {
    try {
      Node root = new org.yaml.snakeyaml.Yaml(limits()).compose(new StringReader(text));
      if (root == null) {
        faults.add(1, "", "The file is empty.", "See docs/seed-format.md.");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.add(line, "", "This is no YAML: " + e.getProblem() + ".", "Correct the line.");
    } catch (ReaderException e) {
      String problem = "The character U+%04X cannot be seen.".formatted(e.getCodePoint());
      faults.add(line(text, e.getPosition()), "", problem, "Delete it.");
    } catch (YAMLException e) {
      faults.add(1, "", "This is no YAML: " + e.getMessage() + ".", "Correct the file.");
    }
    return null;
  }

  /** No aliases of lists and mappings, and little depth: a small file cannot grow large. */
  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_BYTES);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(0);
    return options;
  }

  private static int line(String text, int position) {
    int end = Math.min(Math.max(position, 0), text.length());
    return 1 + (int) text.substring(0, end).chars().filter(it -> it == '\n').count();
  }
}
