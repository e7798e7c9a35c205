package dev.xinglin.oracle;

import java.util.List;
import java.util.Set;

/** A selected field that leads to one object, in another collection or embedded. */
record ObjectField(World world, String alias, String name, List<Selected> fields)
    implements Selected {

  @Override
  public String print(Input.Variables variables) {
    return Selected.label(alias, name) + " " + Selected.print(fields, variables);
  }

  @Override
  public Object expected(Row row) {
    if (name.equals("evidence")) {
      return row.rows(name).stream().map(it -> Selected.expected(fields, it)).toList();
    }
    Row one = world.one(row, name);
    return one == null ? null : Selected.expected(fields, one);
  }

  @Override
  public String canonical() {
    return name + Selected.canonical(fields);
  }

  @Override
  public void units(String place, Set<String> units) {
    String here = place + "/" + name;
    if (!name.equals("evidence")) {
      units.add(here + " one " + Selected.canonical(fields));
    }
    Selected.units(fields, here, units);
  }
}
