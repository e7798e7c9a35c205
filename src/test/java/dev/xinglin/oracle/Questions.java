package dev.xinglin.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes random questions of two and three levels. */
final class Questions {
  private final World world;
  private final Chance chance;
  private final Filters filters;
  private final Orders orders;
  private int aliases;

  Questions(World world, Chance chance) {
    this.world = world;
    this.chance = chance;
    this.filters = new Filters(world, chance);
    this.orders = new Orders(world, chance);
  }

  Chance chance() {
    return chance;
  }

  /** The fields at the root of a question: one or two lists. */
  List<ListField> roots() {
    aliases = 0;
    List<ListField> roots = new ArrayList<>();
    int levels = chance.between(2, 3);
    for (int n = chance.percent(80) ? 1 : 2; n > 0; n--) {
      Map<String, String> names = Shapes.roots();
      String name =
          chance.percent(50) ? chance.of("hospitals", "articles") : chance.of(keys(names));
      roots.add(list(name, names.get(name), levels));
    }
    return roots;
  }

  private ListField list(String name, String type, int levels) {
    return new ListField(
        world,
        alias(name),
        name,
        type,
        chance.percent(75) ? filters.of(type, chance.between(0, 3)) : Condition.NONE,
        orders.any(type),
        Paging.any(chance, chance.percent(10) ? 100 : 8),
        parts(),
        fields(type, levels - 1));
  }

  private Set<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    parts.add(chance.percent(60) ? "nodes" : "edges");
    for (String part : List.of("totalCount", "pageInfo", "nodes", "edges")) {
      if (chance.percent(part.length() > 5 ? 40 : 5)) {
        parts.add(part);
      }
    }
    if (chance.percent(6)) {
      return Set.of(chance.of("totalCount", "pageInfo"));
    }
    return parts;
  }

  private List<Selected> fields(String type, int levels) {
    List<Selected> fields = new ArrayList<>();
    List<Shapes.Field> scalars = Shapes.fields(type);
    fields.add(new ScalarField(type.equals("Evidence") ? "start" : "id", scalars.get(0)));
    for (int n = chance.below(4); n > 0; n--) {
      Shapes.Field field = chance.of(scalars);
      fields.add(new ScalarField(alias(field.name()), field));
    }
    if (Shapes.isFact(type) && chance.percent(30)) {
      fields.add(new ObjectField(world, "evidence", "evidence", fields("Evidence", levels)));
    }
    if (levels > 0) {
      relations(type, levels, fields);
    }
    return fields;
  }

  private void relations(String type, int levels, List<Selected> fields) {
    Map<String, String> lists = Shapes.lists(type);
    for (int n = lists.isEmpty() ? 0 : chance.between(1, 2); n > 0; n--) {
      String name = chance.of(keys(lists));
      ListField list = list(name, lists.get(name), levels);
      fields.add(list);
      if (chance.percent(15)) {
        // The same field once more with other arguments.
        fields.add(list(name, lists.get(name), levels));
      }
    }
    Map<String, String> objects = Shapes.objects(type);
    if (!objects.isEmpty() && chance.percent(60)) {
      String name = chance.of(keys(objects));
      List<Selected> inner = fields(objects.get(name), levels - 1);
      fields.add(new ObjectField(world, alias(name), name, inner));
    }
  }

  private String alias(String name) {
    return name + "_" + aliases++;
  }

  private static List<String> keys(Map<String, String> map) {
    return List.copyOf(map.keySet());
  }
}
