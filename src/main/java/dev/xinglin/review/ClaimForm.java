package dev.xinglin.review;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Coded;
import dev.xinglin.model.Details;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.RequestException;
import dev.xinglin.model.When;
import dev.xinglin.mongo.Documents;
import dev.xinglin.mongo.Records;
import dev.xinglin.text.Periods;
import dev.xinglin.vocabulary.Vocabularies;
import dev.xinglin.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads what editors enter as a claim. Which fields there are, and of which type, follows from the
 * records of the model; nothing that was entered is passed over.
 */
final class ClaimForm {
  private static final int DEFAULT_LIMIT = 200;
  private static final Map<String, Integer> LIMITS =
      Map.of("note", 2000, "awardedBy", 500, "valueText", 500, "designation", 300, "unit", 40);
  private static final double LARGEST = 1e15;
  private static final int EARLIEST = 1800;
  private static final int LATEST = 2100;

  private final Vocabularies vocabularies;

  ClaimForm(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * A claim with changed fields.
   *
   * @param before what it says so far as stored; empty for a new one
   * @param entered the fields as GraphQL coerces them, ids decoded; a null takes a value away
   * @param argument the argument that they were entered in
   * @throws RequestException if a field is wrong; it names the field
   */
  Claim read(Document before, Map<String, Object> entered, String argument) {
    Kind kind = kind(before, entered, argument);
    Map<String, RecordComponent> known = components(kind);
    Document claim = new Document("kind", kind.name());
    known.keySet().stream()
        .filter(before::containsKey)
        .forEach(it -> claim.put(it, before.get(it)));
    for (Map.Entry<String, Object> field : entered.entrySet()) {
      if (!field.getKey().equals("kind")) {
        put(claim, known, field.getKey(), field.getValue(), argument);
      }
    }
    claim.putIfAbsent("prominence", Prominence.MAJOR.name());
    claim.remove("operated"); // follows from the role
    new ClaimRules(argument).check(kind, claim);
    return derived(Records.of(claim, Claim.class));
  }

  /** The fields that a fact of a kind can have in an input, with their components. */
  static Map<String, RecordComponent> components(Kind kind) {
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (RecordComponent component : Claim.class.getRecordComponents()) {
      components.put(component.getName(), component);
    }
    components.remove("details");
    for (RecordComponent component : details(kind).getRecordComponents()) {
      components.put(component.getName(), component);
    }
    components.remove("operated");
    return components;
  }

  private static Class<?> details(Kind kind) {
    return Arrays.stream(Details.class.getPermittedSubclasses())
        .filter(it -> it.getSimpleName().equalsIgnoreCase(kind.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Kind kind(Document before, Map<String, Object> entered, String argument) {
    Object kind = entered.getOrDefault("kind", before.get("kind"));
    if (kind == null) {
      throw ClaimRules.missing(argument + ".kind");
    }
    return Kind.valueOf(kind.toString());
  }

  private void put(
      Document claim,
      Map<String, RecordComponent> known,
      String field,
      @Nullable Object value,
      String argument) {
    RecordComponent component = known.get(field);
    String path = argument + "." + field;
    if (component == null) {
      throw foreign(path, Kind.valueOf(claim.getString("kind")), known);
    } else if (value == null) {
      claim.remove(field);
    } else {
      claim.put(field, checked(component, value, path));
    }
  }

  private Object checked(RecordComponent component, Object value, String path) {
    Coded coded = component.getAnnotation(Coded.class);
    if (coded != null) {
      return code(vocabularies.get(coded.value()), (String) value, path);
    } else if (component.getType() == String.class) {
      String name = component.getName();
      int limit = LIMITS.getOrDefault(name, DEFAULT_LIMIT);
      return Words.checked((String) value, path, limit, name.equals("note"));
    } else if (component.getType() == When.class) {
      return Documents.of(when((Map<?, ?>) value, path));
    } else if (value instanceof Double number && !(Math.abs(number) <= LARGEST)) {
      throw RequestException.badInput(
          path,
          "参数 %s 的绝对值超过 10 的 15 次方。".formatted(path),
          "The argument %s is beyond 10 to the power of 15.".formatted(path));
    }
    return value;
  }

  private static String code(Vocabulary vocabulary, String code, String path) {
    if (vocabulary.find(code).isEmpty()) {
      String nearest = String.join(", ", vocabulary.nearest(code, 3));
      throw RequestException.badInput(
          path,
          "参数 %s 的代码在词表 %s 中不存在；最接近的是：%s。".formatted(path, vocabulary.name(), nearest),
          "The code in %s is none of the vocabulary %s; the nearest are: %s."
              .formatted(path, vocabulary.name(), nearest));
    }
    return code;
  }

  private static When when(Map<?, ?> entered, String path) {
    String text = words(entered, "text", path);
    String period = words(entered, "period", path);
    Integer year = (Integer) entered.get("year");
    if (year != null && (year < EARLIEST || year > LATEST)) {
      throw RequestException.badInput(
          path + ".year",
          "参数 %s.year 应在 %d 到 %d 之间。".formatted(path, EARLIEST, LATEST),
          "The argument %s.year has to be from %d to %d.".formatted(path, EARLIEST, LATEST));
    }
    try {
      return Periods.of(
          text, period, year, (Integer) entered.get("month"), (Integer) entered.get("day"));
    } catch (IllegalArgumentException e) {
      throw RequestException.badInput(
          path,
          "参数 %s 不是可能的时间；请只写文章写明的。".formatted(path),
          "The argument %s is no possible time; state only what the article states. %s"
              .formatted(path, e.getMessage()));
    }
  }

  private static @Nullable String words(Map<?, ?> entered, String field, String path) {
    Object text = entered.get(field);
    return text == null
        ? null
        : Words.checked(text.toString(), path + "." + field, DEFAULT_LIMIT, false);
  }

  private static Claim derived(Claim it) {
    if (!(it.details() instanceof Details.Center center)) {
      return it;
    }
    return new Claim(
        it.name(),
        it.note(),
        it.subject(),
        it.level(),
        it.status(),
        it.awardedBy(),
        it.when(),
        it.prominence(),
        new Details.Center(center.centerKind(), center.role()));
  }

  private static RequestException foreign(
      String path, Kind kind, Map<String, RecordComponent> known) {
    List<String> names = known.keySet().stream().sorted().toList();
    String listed = names.stream().collect(Collectors.joining(", "));
    return RequestException.badInput(
        path,
        "参数 %s：种类 %s 没有这个字段；它的字段是：%s。".formatted(path, kind, listed),
        "The argument %s is no field of the kind %s; its fields are: %s."
            .formatted(path, kind, listed));
  }
}
