package dev.xinglin.query;

import dev.xinglin.model.RequestException;
import dev.xinglin.query.Filter.Comparison;
import dev.xinglin.query.Filter.Operator;
import dev.xinglin.text.NormalForm;
import dev.xinglin.vocabulary.Codes;
import dev.xinglin.vocabulary.Vocabularies;
import dev.xinglin.vocabulary.Vocabulary;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the operands of a filter into the forms that are stored. */
final class OperandReader {
  /** An expression made of more would be refused by MongoDB, and nothing stored is as long. */
  private static final int MAX_TEXT = 2000;

  private static final Pattern PERIOD_CODE = Pattern.compile("CN-[1-9]\\d?-5");

  private final Vocabularies vocabularies;

  OperandReader(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** An operand, or each of a list of operands, as it is stored. */
  Object read(Field field, Operator operator, Object operand, String path) {
    if (operator.ofParts()) {
      return NormalForm.ofPart(checked((String) operand, path));
    }
    return operand instanceof List<?> list
        ? each(list, path, it -> one(field, it, path))
        : one(field, operand, path);
  }

  /** A number or a list of numbers. */
  Object number(Object operand, String path) {
    return operand instanceof List<?> list ? each(list, path, it -> it) : operand;
  }

  private static Object each(List<?> list, String path, UnaryOperator<Object> reader) {
    if (list.isEmpty()) {
      throw emptyList(path);
    }
    List<Object> read = new ArrayList<>();
    list.forEach(it -> read.add(reader.apply(it)));
    return read;
  }

  private Object one(Field field, Object operand, String path) {
    return switch (field.type()) {
      case TEXT, TEXT_LIST -> NormalForm.of(checked((String) operand, path));
      case CODE, REGION -> code(field, (String) operand, path);
      case ID -> GlobalId.key((String) operand, Objects.requireNonNull(field.idType()), path);
      case KEY -> periodCode((String) operand, path);
      case DATE -> operand.toString();
      case DATE_TIME -> instant((OffsetDateTime) operand, path);
      default -> operand;
    };
  }

  private String code(Field field, String code, String path) {
    if (field.vocabulary() != null) {
      known(vocabularies.get(field.vocabulary()), code, path);
    }
    return checked(code, path);
  }

  /** The periods of five-year plans are counted, not listed. */
  private static String periodCode(String code, String path) {
    if (!PERIOD_CODE.matcher(code).matches()) {
      throw RequestException.badInput(
          path,
          "参数 %s 不是五年规划期的代码；十四五是 CN-14-5，十五五是 CN-15-5。".formatted(path),
          "The argument %s is no code of a five-year plan's period; 十四五 is CN-14-5, 十五五 is CN-15-5."
              .formatted(path));
    }
    return code;
  }

  private static void known(Vocabulary vocabulary, String code, String path) {
    if (vocabulary.find(code).isEmpty()) {
      String nearest = String.join(", ", vocabulary.nearest(code, 3));
      throw RequestException.badInput(
          path,
          "参数 %s 的代码在词表 %s 中不存在；最接近的是：%s。".formatted(path, vocabulary.name(), nearest),
          "The code in %s is none of the vocabulary %s; the nearest are: %s."
              .formatted(path, vocabulary.name(), nearest));
    }
  }

  /** The codes of a region and of all that lie in it are one stretch. */
  Filter within(String stored, String code, String path) {
    known(vocabularies.get("regions"), code, path);
    Codes range = vocabularies.regions().within(code);
    return new Filter.And(
        List.of(
            new Comparison(stored, Operator.GTE, range.from()),
            new Comparison(stored, Operator.LT, range.to())));
  }

  /**
   * A stretch of time that shares a day with another one. An unknown end is open, but where both
   * are unknown nothing is known, so nothing overlaps.
   */
  Filter overlaps(String stored, Map<String, Object> range, String path) {
    String from = end(range, "from", path);
    String to = end(range, "to", path);
    if (from == null && to == null) {
      throw RequestException.badInput(
          path,
          "参数 %s 需要 from 或 to。".formatted(path),
          "The argument %s needs from or to.".formatted(path));
    }
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw RequestException.badInput(
          path,
          "参数 %s 的 from 晚于 to。".formatted(path),
          "In the argument %s, from is later than to.".formatted(path));
    }
    List<Filter> parts = new ArrayList<>();
    parts.add(new Filter.Or(List.of(known(stored + ".from"), known(stored + ".to"))));
    if (to != null) {
      parts.add(openOr(stored + ".from", Operator.LTE, to));
    }
    if (from != null) {
      parts.add(openOr(stored + ".to", Operator.GTE, from));
    }
    return new Filter.And(parts);
  }

  private static @Nullable String end(Map<String, Object> range, String name, String path) {
    return range.containsKey(name)
        ? FilterReader.given(range.get(name), path + "." + name).toString()
        : null;
  }

  /** Points in time are stored in milliseconds; a finer one could equal none of them. */
  private static Date instant(OffsetDateTime operand, String path) {
    if (operand.getYear() < 0 || operand.getYear() > 9999) {
      throw RequestException.badInput(
          path,
          "参数 %s 的年份超出范围；应为 0000 到 9999。".formatted(path),
          "The year in the argument %s has to be between 0000 and 9999.".formatted(path));
    } else if (operand.getNano() % 1_000_000 != 0) {
      throw RequestException.badInput(
          path,
          "参数 %s 精确到毫秒以下；最多三位小数。".formatted(path),
          "The argument %s is finer than a millisecond; give three decimals at most."
              .formatted(path));
    }
    return Date.from(operand.toInstant());
  }

  private static Filter known(String path) {
    return new Comparison(path, Operator.IS_NULL, false);
  }

  private static Filter openOr(String path, Operator operator, String date) {
    return new Filter.Or(
        List.of(
            new Comparison(path, Operator.IS_NULL, true), new Comparison(path, operator, date)));
  }

  private static String checked(String text, String path) {
    if (text.length() > MAX_TEXT) {
      throw RequestException.badInput(
          path,
          "参数 %s 有 %d 个字符，最多 %d 个。".formatted(path, text.length(), MAX_TEXT),
          "The argument %s has %d characters; it may have %d."
              .formatted(path, text.length(), MAX_TEXT));
    }
    return wellFormed(text, path);
  }

  /** Half a surrogate pair is no text and cannot be stored. */
  private static String wellFormed(String text, String path) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        throw RequestException.badInput(
            path,
            "参数 %s 第 %d 个字符是半个代理对，不是有效文字。".formatted(path, i + 1),
            "Character %d of the argument %s is half a surrogate pair, which is no text."
                .formatted(i + 1, path));
      }
    }
    return text;
  }

  static RequestException emptyList(String path) {
    return RequestException.badInput(
        path,
        "参数 %s 是空列表，含义不明；不设条件请省略。".formatted(path),
        "The argument %s is an empty list, which could mean two things; for no condition leave it out."
            .formatted(path));
  }
}
