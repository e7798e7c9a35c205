package dev.xinglin.oracle;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Fact;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the oracle knows of one document: plain values by the names of the model's components.
 *
 * @param type the type in the schema, such as Honor
 * @param key the stored key
 * @param values null where there is none
 */
record Row(String type, String key, Map<String, Object> values) {

  /** The row of a record of the model. */
  static Row of(String type, Record it) {
    Map<String, Object> values = new LinkedHashMap<>();
    read(it, values);
    return new Row(type, String.valueOf(values.get("id")), values);
  }

  static Row of(Fact fact) {
    return of(fact.claim().details().getClass().getSimpleName(), fact);
  }

  Object get(String field) {
    return values.get(field);
  }

  String text(String field) {
    return (String) values.get(field);
  }

  @SuppressWarnings("unchecked")
  List<Row> rows(String field) {
    return (List<Row>) values.get(field);
  }

  @SuppressWarnings("unchecked")
  List<String> texts(String field) {
    return (List<String>) values.get(field);
  }

  private static void read(Record it, Map<String, Object> values) {
    for (RecordComponent component : it.getClass().getRecordComponents()) {
      Object value = value(it, component);
      if (value instanceof Claim || value instanceof Details) {
        read((Record) value, values);
      } else {
        values.put(component.getName(), plain(value));
      }
    }
    if (it instanceof Details details) {
      values.put("kind", details.kind().name());
    }
  }

  private static Object value(Record it, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(it);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Record inner) {
      return of(inner.getClass().getSimpleName(), inner);
    } else if (value instanceof List<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(it -> plain.add(plain(it)));
      return plain;
    }
    return value;
  }
}
