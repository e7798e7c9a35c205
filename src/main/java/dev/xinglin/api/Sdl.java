package dev.xinglin.api;

import dev.xinglin.query.Entity;

/** Schema text as it grows. */
final class Sdl {
  private final StringBuilder text = new StringBuilder();

  void add(String definitions) {
    text.append(definitions).append('\n');
  }

  void line(String line) {
    text.append(line).append('\n');
  }

  void describe(String description) {
    text.append("\"\"\"\n").append(description.replace("\"\"\"", "'''")).append("\n\"\"\"\n");
  }

  /** The logic that every filter of an entity has. */
  void logic(String entity) {
    describe("全部成立。 All of these hold.");
    line("and: [" + entity + "Filter!]");
    describe("至少一个成立；不可为空列表。 One of these holds at least; not an empty list.");
    line("or: [" + entity + "Filter!]");
    describe("不成立。 This does not hold.");
    line("not: " + entity + "Filter");
  }

  /** The connection, edge, order and quantifiers of an entity. */
  void connection(Entity entity, String description) {
    String name = entity.name();
    describe("列表：" + description);
    line("type " + name + "Connection {");
    describe("本页各条。 The rows of the page.");
    line("nodes: [" + name + "!]!");
    describe("本页各条及其游标。 The rows of the page with their cursors.");
    line("edges: [" + name + "Edge!]!");
    describe("本页的位置。 Where the page stands.");
    line("pageInfo: PageInfo!");
    describe("所有页合计的条数。 How many there are over all pages.");
    line("totalCount: Int!\n}");
    describe("一条及其游标。 A row with its cursor.");
    line("type " + name + "Edge {");
    describe("这一条。 The row.");
    line("node: " + name + "!");
    describe("游标，用于 after 与 before。 The cursor, for after and before.");
    line("cursor: String!\n}");
    order(entity);
    quantifiers(entity, true);
  }

  private void order(Entity entity) {
    String name = entity.name();
    describe("可排序的字段。 What lists can be ordered by.");
    line("enum " + name + "OrderField {");
    for (String field : entity.orders().keySet()) {
      describe(OrderFields.describe(field));
      line(field);
    }
    line("}");
    describe("排序的一个字段；次序最后总以 id 定。 One key of an order; the id always decides last.");
    line("input " + name + "Order {");
    describe("字段。 The key.");
    line("field: " + name + "OrderField!");
    describe("方向。 The direction.");
    line("direction: OrderDirection! = ASC");
    describe("空值排在哪里，与方向无关。 Where missing values stand, whatever the direction.");
    line("nulls: NullsOrder! = LAST\n}");
  }

  /** Conditions on a list of related or embedded objects. */
  void quantifiers(Entity entity, boolean counted) {
    String name = entity.name();
    describe("列表条件。 Conditions on a list.");
    line("input " + name + "ListFilter {");
    describe("至少一条同时符合全部条件。 One at least fits all conditions at once.");
    line("some: " + name + "Filter");
    describe("每一条都符合；空列表也算。 Each one fits; true of the empty list.");
    line("every: " + name + "Filter");
    describe("没有一条符合；空列表也算。 None fits; true of the empty list.");
    line("none: " + name + "Filter");
    if (counted) {
      describe("按条数；没有则为 0。 By how many there are; 0 where there are none.");
      line("count: " + name + "CountFilter");
    }
    line("}");
    if (counted) {
      describe("条数条件。 A condition on a number of things.");
      line("input " + name + "CountFilter {");
      describe("数哪些；省略则全数。 Which are counted; all if left out.");
      line("where: " + name + "Filter");
      describe("条数。 The number.");
      line("is: IntFilter!\n}");
    }
  }

  /** A field that returns a connection. */
  void connectionField(String field, Entity entity, String description) {
    connectionField(field, entity, description, entity.reviewed());
  }

  /** A field that returns a connection, with or without the argument {@code review}. */
  void connectionField(String field, Entity entity, String description, boolean reviewed) {
    String name = entity.name();
    describe("列表：" + description);
    line(field + "(");
    describe("筛选。 Which ones.");
    line("filter: " + name + "Filter");
    describe("排序；省略则用默认次序。 In which order; the default order if left out.");
    line("orderBy: [" + name + "Order!]");
    describe(
        "从头取几条，0 到 100；first 与 last 都省略则取 20 条。 How many from the start, 0 to 100; 20 if neither first nor last is given.");
    line("first: Int");
    describe("从这个游标之后起。 After this cursor.");
    line("after: String");
    describe("从尾取几条，0 到 100。 How many from the end, 0 to 100.");
    line("last: Int");
    describe("到这个游标之前止。 Before this cursor.");
    line("before: String");
    if (reviewed) {
      describe(
          "哪些审核状态；VERIFIED 以外只对编辑开放。 Which states of review; all but VERIFIED are open to editors only.");
      line("review: [ReviewStatus!] = [VERIFIED]");
    }
    line("): " + name + "Connection");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
