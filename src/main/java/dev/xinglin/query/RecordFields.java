package dev.xinglin.query;

import dev.xinglin.model.Coded;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.When;
import dev.xinglin.mongo.Documents;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads from a record of the model which of its components can be filtered, and how. */
final class RecordFields {
  private static final Map<Class<?>, FieldType> TYPES =
      Map.of(
          Integer.class, FieldType.INT,
          int.class, FieldType.INT,
          Double.class, FieldType.FLOAT,
          Boolean.class, FieldType.BOOLEAN,
          boolean.class, FieldType.BOOLEAN,
          LocalDate.class, FieldType.DATE,
          Instant.class, FieldType.DATE_TIME,
          When.class, FieldType.WHEN);

  private RecordFields() {}

  /**
   * The fields of a record.
   *
   * @param prefix where the record is stored, ended by a dot, or empty
   * @param type the record
   * @return the fields by name, in the record's order
   */
  static Map<String, Field> of(String prefix, Class<?> type) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Field field =
          component.getName().equals("id")
              ? id(type)
              : field(prefix + component.getName(), component);
      if (field != null) {
        fields.put(field.name(), field);
      }
    }
    return fields;
  }

  private static Field id(Class<?> type) {
    GlobalId.Type named = GlobalId.Type.valueOf(type.getSimpleName().toUpperCase(Locale.ROOT));
    return new Field("id", "_id", FieldType.ID, null, null, named);
  }

  private static @Nullable Field field(String path, RecordComponent component) {
    String name = component.getName();
    Class<?> type = component.getType();
    Coded coded = component.getAnnotation(Coded.class);
    if (coded != null) {
      FieldType codeType = coded.value().equals("regions") ? FieldType.REGION : FieldType.CODE;
      return new Field(name, path, codeType, null, coded.value());
    } else if (name.equals("periodCode")) {
      return new Field(name, path, FieldType.KEY, null, null);
    } else if (name.endsWith("Id") || name.endsWith("Ids") || type == ReviewStatus.class) {
      return null;
    } else if (type == String.class) {
      String stored = Documents.isCompared(component) ? path + Documents.NORMAL : path;
      return new Field(name, stored, FieldType.TEXT, null, null);
    } else if (type.isEnum()) {
      return new Field(name, path, FieldType.ENUM, enumType(type), null);
    } else if (texts(component)) {
      return new Field(name, path + Documents.NORMAL, FieldType.TEXT_LIST, null, null);
    }
    FieldType plain = TYPES.get(type);
    return plain == null ? null : new Field(name, path, plain, null, null);
  }

  @SuppressWarnings("unchecked") // checked by isEnum
  private static Class<? extends Enum<?>> enumType(Class<?> type) {
    return (Class<? extends Enum<?>>) type;
  }

  private static boolean texts(RecordComponent component) {
    return component.getType() == List.class
        && component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] == String.class;
  }
}
