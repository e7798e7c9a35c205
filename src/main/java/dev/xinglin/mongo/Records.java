package dev.xinglin.mongo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads the records of the model from the documents that {@link Documents} writes. */
public final class Records {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Records() {}

  /**
   * Reads a record.
   *
   * @param document a whole document; fields that the record does not have are passed over
   * @param type the record's class
   * @param <T> the record
   * @return the record
   * @throws IllegalStateException if a field that cannot be null is missing
   */
  public static <T extends Record> T of(Document document, Class<T> type) {
    RecordComponent[] components = components(type);
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = read(document, components[i]);
    }
    return create(type, components, values);
  }

  static RecordComponent[] components(Class<?> type) {
    return COMPONENTS.get(type);
  }

  static @Nullable Object value(Record it, RecordComponent component) {
    try {
      return component.getAccessor().invoke(it);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private static @Nullable Object read(Document document, RecordComponent component) {
    if (Documents.isFlattened(component)) {
      return of(document, flattened(document, component.getType()));
    }
    Object value = document.get(Documents.field(component));
    if (value == null) {
      return null;
    }
    return component.getType() == List.class
        ? ((List<?>) value).stream().map(it -> convert(it, elementType(component))).toList()
        : convert(value, component.getType());
  }

  private static Class<? extends Record> flattened(Document document, Class<?> type) {
    if (type.isRecord()) {
      return type.asSubclass(Record.class);
    }
    return Arrays.stream(type.getPermittedSubclasses())
        .filter(it -> it.getSimpleName().equalsIgnoreCase(document.getString("kind")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No kind: " + document.get("kind")))
        .asSubclass(Record.class);
  }

  private static Class<?> elementType(RecordComponent component) {
    return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object convert(Object value, Class<?> type) {
    if (type.isEnum()) {
      return Enum.valueOf((Class<? extends Enum>) type, (String) value);
    } else if (type == Instant.class) {
      return ((Date) value).toInstant();
    } else if (type == LocalDate.class) {
      return LocalDate.parse((String) value);
    } else if (type.isRecord()) {
      return of((Document) value, type.asSubclass(Record.class));
    }
    return value;
  }

  private static <T extends Record> T create(
      Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
          .newInstance(values);
    } catch (InvocationTargetException | IllegalArgumentException e) {
      throw new IllegalStateException("The document is no " + type.getSimpleName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot create " + type, e);
    }
  }
}
