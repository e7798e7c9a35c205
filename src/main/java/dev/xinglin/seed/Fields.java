package dev.xinglin.seed;

import com.hankcs.hanlp.algorithm.EditDistance;
import dev.xinglin.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of one mapping of a seed file. Whatever is wrong with a field is added to the faults;
 * what is then returned is never used, since a faulty seed is not loaded.
 */
final class Fields {
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9]\\d{0,8}");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?");

  private final Faults faults;
  private final String path;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> names = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  Fields(Faults faults, String path, Node node) {
    this.faults = faults;
    this.path = path;
    this.node = node;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::add);
    } else {
      faults.add(node, path, "must be fields with values.", "Write name: value.");
    }
  }

  private void add(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key) || key.getTag() == Tag.MERGE) {
      faults.add(
          tuple.getKeyNode(), path, "has a field without a plain name.", "Write name: value.");
    } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
      faults.add(key, path(key.getValue()), "stands twice.", "Keep one of them.");
    } else {
      names.put(key.getValue(), key);
    }
  }

  /** Whether the field is there. */
  boolean has(String name) {
    known.add(name);
    return values.containsKey(name);
  }

  /** A text that has to be there. */
  String text(String name) {
    String text = optionalText(name);
    if (text == null) {
      require(name);
      return "";
    }
    return text;
  }

  /** A text, null where it is not there. */
  @Nullable String optionalText(String name) {
    return has(name) ? text(value(name), path(name)) : null;
  }

  /** A list of texts, empty where it is not there. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    List<Node> items = items(name);
    for (int i = 0; i < items.size(); i++) {
      String text = text(items.get(i), path(name) + "[" + i + "]");
      if (texts.contains(text)) {
        faults.add(items.get(i), path(name) + "[" + i + "]", "stands twice.", "Keep one of them.");
      }
      texts.add(text);
    }
    return texts;
  }

  /** A text of a given form, null where it is not there. */
  @Nullable String matching(String name, Pattern form, String remedy) {
    String text = optionalText(name);
    if (text != null && !text.isEmpty() && !form.matcher(text).matches()) {
      fault(name, "is \"" + text + "\", which has not the right form.", remedy);
    }
    return text;
  }

  /** A day, null where it is not there. */
  @Nullable LocalDate day(String name) {
    if (!has(name)) {
      return null;
    }
    try {
      return LocalDate.parse(scalar(value(name)));
    } catch (DateTimeException e) {
      fault(name, "is no date.", "Write it as \"2023-12-13\", or leave it out if it is not known.");
      return null;
    }
  }

  /** A whole number within bounds, null where it is not there. */
  @Nullable Integer integer(String name, int min, int max) {
    if (!has(name)) {
      return null;
    }
    String digits = scalar(value(name));
    if (isNumber(value(name)) && INTEGER.matcher(digits).matches()) {
      int number = Integer.parseInt(digits);
      if (number >= min && number <= max) {
        return number;
      }
    }
    fault(name, "is no whole number from " + min + " to " + max + ".", "Write plain digits.");
    return null;
  }

  /** A number, null where it is not there. */
  @Nullable Double number(String name) {
    if (!has(name)) {
      return null;
    }
    String digits = scalar(value(name));
    if (isNumber(value(name)) && NUMBER.matcher(digits).matches()) {
      return Double.valueOf(digits);
    }
    fault(name, "is no number.", "Write plain digits, 万 and 亿 multiplied out, without quotes.");
    return null;
  }

  /** A code of a vocabulary, null where it is not there. */
  @Nullable String code(String name, Vocabulary vocabulary) {
    String code = optionalText(name);
    if (code != null && !code.isEmpty() && vocabulary.find(code).isEmpty()) {
      fault(
          name,
          "is \"%s\", which is no code of %s.".formatted(code, vocabulary.name()),
          "The nearest: " + String.join(", ", vocabulary.nearest(code, 3)) + ".");
      return null;
    }
    return code;
  }

  /** A mapping, null where it is not there. */
  @Nullable Fields fields(String name) {
    return has(name) ? new Fields(faults, path(name), value(name)) : null;
  }

  /** A list of mappings, empty where it is not there. */
  List<Fields> list(String name) {
    List<Fields> list = new ArrayList<>();
    List<Node> items = items(name);
    for (int i = 0; i < items.size(); i++) {
      list.add(new Fields(faults, path(name) + "[" + i + "]", items.get(i)));
    }
    return list;
  }

  /** A list of mappings that has to have at least one. */
  List<Fields> fullList(String name) {
    List<Fields> list = list(name);
    if (!values.containsKey(name)) {
      require(name);
    } else if (list.isEmpty() && value(name) instanceof SequenceNode) {
      fault(name, "is empty.", "Give at least one.");
    }
    return list;
  }

  /** Adds a fault where a field has to be there and is not. */
  void require(String name) {
    if (!has(name) && node instanceof MappingNode) {
      faults.add(node, path(name), "is missing.", "Add it.");
    }
  }

  /** Adds a fault at a field, or where the mapping begins if the field is not there. */
  void fault(String name, String problem, String remedy) {
    faults.add(names.getOrDefault(name, node), path(name), problem, remedy);
  }

  /** How many faults the file has up to now. */
  int faultCount() {
    return faults.count();
  }

  /** Adds a fault for each field that nobody asked for. */
  void close() {
    for (String name : names.keySet()) {
      if (!known.contains(name)) {
        fault(
            name,
            "is not known here.",
            "Did you mean %s? There are: %s.".formatted(nearest(name), String.join(", ", known)));
      }
    }
  }

  private String nearest(String name) {
    String meant = name.length() > 40 ? name.substring(0, 40) : name;
    return known.stream().min(Comparator.comparingInt(it -> EditDistance.ed(meant, it))).orElse("");
  }

  private List<Node> items(String name) {
    if (!has(name)) {
      return List.of();
    } else if (value(name) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(name, "is no list.", "Write [one, another], or a line with a dash for each.");
    return List.of();
  }

  private String text(Node value, String where) {
    if (!(value instanceof ScalarNode scalar) || scalar.getTag() == Tag.NULL) {
      faults.add(value, where, "has no text.", "Write text, or leave the field out.");
      return "";
    } else if (scalar.getTag() != Tag.STR) {
      faults.add(
          value,
          where,
          "is no text to YAML but a number, a date or yes or no: " + scalar.getValue() + ".",
          "Put it in double quotes.");
      return "";
    }
    String problem = Letters.problem(scalar.getValue());
    if (problem != null) {
      faults.add(
          value,
          where,
          problem,
          "Write visible characters in one line, at most " + Letters.MAX_LENGTH + ".");
      return "";
    }
    return scalar.getValue();
  }

  private static boolean isNumber(Node value) {
    return value.getTag() == Tag.INT || value.getTag() == Tag.FLOAT;
  }

  private static String scalar(Node value) {
    return value instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private Node value(String name) {
    return values.getOrDefault(name, node);
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
