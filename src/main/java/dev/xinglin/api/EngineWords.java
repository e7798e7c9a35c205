package dev.xinglin.api;

import dev.xinglin.model.ErrorCode;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts what the GraphQL engine's parser and validator say into words for people: what is wrong,
 * where, and what would be right, in Chinese and English. The rules stand in {@code
 * messages/graphql.tsv}.
 */
final class EngineWords {
  private static final String RULES = "messages/graphql.tsv";

  /** Says of which kind an error is and where, as in (FieldUndefined@[hospitals/nodes]). */
  private static final Pattern PREFIX =
      Pattern.compile("Validation [Ee]rror \\([^@)]*(?:@\\[([^]]*)])?\\) ?: ?");

  private static final Pattern HOLE = Pattern.compile("\\{(\\d|near|path)}");

  /** A value that somebody sent may be long; its beginning tells which it is. */
  private static final int LONGEST = 100;

  private final Nearest nearest;
  private final List<Rule> rules = rules();

  EngineWords(GraphQLSchema schema) {
    this.nearest = new Nearest(schema);
  }

  /**
   * An error in words.
   *
   * @param code what went wrong
   * @param argument the argument at fault; null where none is
   * @param message the words, Chinese first
   */
  record Words(ErrorCode code, @Nullable String argument, String message) {}

  /** A line of the file. */
  private record Rule(
      Pattern pattern,
      ErrorCode code,
      String argument,
      String near,
      String chinese,
      String english) {

    static Rule read(String line) {
      String[] cells = line.split("\t");
      return new Rule(
          Pattern.compile(cells[0], Pattern.DOTALL),
          ErrorCode.valueOf(cells[1]),
          cells[2],
          cells[3],
          cells[4],
          cells[5]);
    }
  }

  /**
   * The words for a message of the engine.
   *
   * @param message what it says
   * @return the words; empty where no rule fits
   */
  Optional<Words> of(String message) {
    Matcher prefix = PREFIX.matcher(message);
    boolean prefixed = prefix.lookingAt();
    String path = prefixed && prefix.group(1) != null ? prefix.group(1) : "";
    String said = prefixed ? message.substring(prefix.end()) : message;
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(said.strip());
      if (matcher.matches()) {
        return Optional.of(words(rule, matcher, path));
      }
    }
    return Optional.empty();
  }

  private Words words(Rule rule, Matcher matcher, String path) {
    String near = near(rule, matcher, path);
    return new Words(
        rule.code(),
        argument(rule, matcher),
        filled(rule.chinese(), matcher, path, near)
            + " "
            + filled(rule.english(), matcher, path, near));
  }

  private String near(Rule rule, Matcher matcher, String path) {
    if (rule.near().equals("-")) {
      return "";
    }
    String[] words = rule.near().split(" ");
    String type = words[1].equals("0") ? "" : group(matcher, words[1]);
    String meant = words[2].equals("0") ? "" : group(matcher, words[2]);
    List<String> names = nearest.names(words[0], type, path, meant);
    return names.isEmpty() ? "-" : String.join(", ", names);
  }

  private static @Nullable String argument(Rule rule, Matcher matcher) {
    String argument = rule.argument();
    if (argument.equals("-")) {
      return null;
    } else if (argument.startsWith("{")) {
      return "$" + group(matcher, argument.substring(1, 2));
    }
    return Character.isDigit(argument.charAt(0)) ? group(matcher, argument) : argument;
  }

  private static String filled(String words, Matcher matcher, String path, String near) {
    return HOLE.matcher(words)
        .replaceAll(
            hole ->
                Matcher.quoteReplacement(
                    switch (hole.group(1)) {
                      case "near" -> near;
                      case "path" -> path.replace('/', '.');
                      default -> group(matcher, hole.group(1));
                    }));
  }

  private static String group(Matcher matcher, String number) {
    String group = matcher.group(Integer.parseInt(number));
    String given = group == null ? "" : group;
    return given.length() > LONGEST
        ? given.substring(0, given.offsetByCodePoints(0, LONGEST / 2)) + "…"
        : given;
  }

  private static List<Rule> rules() {
    try {
      List<Rule> rules = new ArrayList<>();
      new ClassPathResource(RULES)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.startsWith("#"))
          .forEach(it -> rules.add(Rule.read(it)));
      return List.copyOf(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
