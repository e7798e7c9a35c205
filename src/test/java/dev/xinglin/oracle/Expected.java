package dev.xinglin.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares an answer with what the oracle expects and notes each difference. */
final class Expected {
  /** A cursor: any text. */
  static final Object CURSOR = new Object();

  /** Null, with the error that a cursor of another list causes. */
  static final Object BAD_CURSOR = new Object();

  private final List<String> differences = new ArrayList<>();
  private final List<String> badCursors = new ArrayList<>();
  private int rows;

  /** Compares a whole response. */
  void compare(Map<String, Object> data, JsonNode response) {
    compare("", data, response.path("data"));
    List<String> errors = new ArrayList<>();
    for (JsonNode error : response.path("errors")) {
      StringBuilder path = new StringBuilder();
      error.path("path").forEach(it -> path.append('/').append(it.asString()));
      if (error.path("extensions").path("code").asString("").equals("BAD_CURSOR")) {
        errors.add(path.toString());
      } else {
        differences.add("error " + error);
      }
    }
    errors.stream()
        .filter(it -> !badCursors.contains(it))
        .forEach(it -> differences.add(it + ": bad cursor"));
    badCursors.stream()
        .filter(it -> !errors.contains(it))
        .forEach(it -> differences.add(it + ": no bad cursor"));
  }

  List<String> differences() {
    return differences;
  }

  /** How many rows were compared. */
  int rows() {
    return rows;
  }

  private void compare(String path, Object expected, JsonNode actual) {
    if (expected == CURSOR) {
      check(path, expected, actual, actual.isString() && !actual.asString().isEmpty());
    } else if (expected == BAD_CURSOR) {
      badCursors.add(path);
      check(path, "null", actual, actual.isNull());
    } else if (expected instanceof Map<?, ?> map) {
      compareObject(path, map, actual);
    } else if (expected instanceof List<?> list) {
      compareList(path, list, actual);
    } else {
      check(path, expected, actual, equal(expected, actual));
    }
  }

  private void compareObject(String path, Map<?, ?> expected, JsonNode actual) {
    check(path, expected, actual, actual.isObject() && actual.size() == expected.size());
    expected.forEach((key, value) -> compare(path + "/" + key, value, actual.path((String) key)));
  }

  private void compareList(String path, List<?> expected, JsonNode actual) {
    boolean sized = actual.isArray() && actual.size() == expected.size();
    check(path, expected, actual, sized);
    if (sized) {
      for (int i = 0; i < expected.size(); i++) {
        compare(path + "/" + i, expected.get(i), actual.get(i));
      }
      rows += path.endsWith("nodes") || path.endsWith("edges") ? expected.size() : 0;
    }
  }

  private static boolean equal(Object expected, JsonNode actual) {
    if (expected == null) {
      return actual.isNull();
    } else if (expected instanceof Number number) {
      return actual.isNumber() && actual.doubleValue() == number.doubleValue();
    } else if (expected instanceof Boolean) {
      return actual.isBoolean() && expected.equals(actual.booleanValue());
    } else if (expected instanceof Instant instant) {
      return actual.isString() && instant.equals(Instant.parse(actual.asString()));
    }
    return actual.isString() && expected.toString().equals(actual.asString());
  }

  private void check(String path, Object expected, JsonNode actual, boolean holds) {
    if (!holds) {
      String found = actual.toString();
      differences.add(
          path + ": expected " + cut(String.valueOf(expected)) + " but found " + cut(found));
    }
  }

  private static String cut(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }
}
