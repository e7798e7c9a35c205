package dev.xinglin.mongo;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Coded;
import dev.xinglin.model.Details;
import dev.xinglin.text.NormalForm;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * Writes the records of the model as documents; {@link Records} reads them back.
 *
 * <p>A field has the name of its record component, {@code id} is stored as {@code _id}. A claim and
 * its details are flattened into the document, the details with their {@code kind}. Enums are
 * stored by name, instants as dates, days as ISO text; null is left out. Beside each text that
 * people write stands its comparison form in {@code <field>_n}: text is compared only there. Codes,
 * ids, slugs and whole texts have none.
 */
public final class Documents {
  /** What is added to a field's name for its comparison form. */
  public static final String NORMAL = "_n";

  private static final Set<String> NEVER_COMPARED = Set.of("id", "slug", "content", "differsIn");
  private static final Set<String> KEY_ENDINGS = Set.of("Id", "Ids", "Code");

  private Documents() {}

  /**
   * Writes a record.
   *
   * @param it a record of the model
   * @return a new document
   */
  public static Document of(Record it) {
    Document document = new Document();
    write(it, document);
    return document;
  }

  /**
   * Whether a component has a comparison form.
   *
   * @param component a component of a record of the model
   * @return true for text, and lists of it, that people write
   */
  public static boolean isCompared(RecordComponent component) {
    String name = component.getName();
    return isText(component)
        && !component.isAnnotationPresent(Coded.class)
        && !NEVER_COMPARED.contains(name)
        && KEY_ENDINGS.stream().noneMatch(name::endsWith);
  }

  /**
   * Whether a component's own components stand in the document itself.
   *
   * @param component a component of a record of the model
   * @return true for a claim and for details
   */
  static boolean isFlattened(RecordComponent component) {
    return component.getType() == Claim.class || component.getType() == Details.class;
  }

  /**
   * The name of a component's field.
   *
   * @param component a component of a record of the model
   * @return its name, {@code _id} for {@code id}
   */
  static String field(RecordComponent component) {
    return component.getName().equals("id") ? "_id" : component.getName();
  }

  private static boolean isText(RecordComponent component) {
    return component.getType() == String.class
        || component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
  }

  private static void write(Record it, Document document) {
    if (it instanceof Details details) {
      document.put("kind", details.kind().name());
    }
    for (RecordComponent component : Records.components(it.getClass())) {
      Object value = Records.value(it, component);
      if (value instanceof Record inner && isFlattened(component)) {
        write(inner, document);
      } else if (value != null) {
        put(document, component, value);
      }
    }
  }

  private static void put(Document document, RecordComponent component, Object value) {
    String field = field(component);
    document.put(field, stored(value));
    if (isCompared(component)) {
      document.put(field + NORMAL, normal(value));
    }
  }

  private static Object stored(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Instant instant) {
      return Date.from(instant);
    } else if (value instanceof LocalDate day) {
      return day.toString();
    } else if (value instanceof Record inner) {
      return of(inner);
    } else if (value instanceof List<?> list) {
      return list.stream().map(Documents::stored).toList();
    }
    return value;
  }

  private static Object normal(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(Documents::normal).toList()
        : NormalForm.of((String) value);
  }
}
