package dev.xinglin.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A selected field that leads nowhere. */
record ScalarField(String alias, Shapes.Field field) implements Selected {

  @Override
  public String print(Input.Variables variables) {
    return Selected.label(alias, field.name()) + inner();
  }

  private String inner() {
    return switch (field.type()) {
      case TERM, REGION -> " { code }";
      case WHEN -> " { text period from to precision year month day periodCode }";
      default -> "";
    };
  }

  @Override
  public Object expected(Row row) {
    Object value = row.get(field.name());
    if (field.type() == Shapes.Type.ID) {
      return Scalars.id(row);
    } else if (value == null) {
      return null;
    }
    return switch (field.type()) {
      case TERM, REGION -> Map.of("code", value);
      case WHEN -> new LinkedHashMap<>(time((Row) value));
      default -> value;
    };
  }

  private static Map<String, Object> time(Row when) {
    Map<String, Object> time = new LinkedHashMap<>();
    Shapes.fields("When").forEach(it -> time.put(it.name(), when.get(it.name())));
    return time;
  }

  @Override
  public String canonical() {
    return field.name();
  }

  @Override
  public void units(String place, Set<String> units) {
    // Comes with the object.
  }
}
