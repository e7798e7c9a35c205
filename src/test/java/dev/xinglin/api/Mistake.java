package dev.xinglin.api;

import dev.xinglin.model.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mistake that somebody makes, and what has to come of it.
 *
 * @param chinese what is wrong, in Chinese
 * @param english what is wrong, in English
 * @param method the method of the request
 * @param type the Content-Type of the request
 * @param body the body of the request, with its holes: {cursor} is a cursor of honors(first: 2)
 * @param shown what the docs show of the request
 * @param status the HTTP status of the answer
 * @param code the error's code
 * @param argument the error's argument; null where it has none
 */
record Mistake(
    String chinese,
    String english,
    String method,
    String type,
    String body,
    String shown,
    int status,
    ErrorCode code,
    @Nullable String argument) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MEGABYTE = 1 << 20;
  private static final String HOSPITAL_ID = "SDpiYWljaGVuZw";

  /** Every mistake of the table. */
  static List<Mistake> all() {
    return Stream.of(
            documents(), values(), filters(), variables(), pages(), lookups(), limits(), http())
        .flatMap(it -> it)
        .toList();
  }

  private static Stream<Mistake> documents() {
    return Stream.of(
        query("空的查询", "Empty query", "", "query"),
        query("缺少右括号", "A bracket is missing", "{ honors { totalCount ", null),
        query("多了一个括号", "A bracket too many", "{ honors { totalCount } } }", null),
        query("全角引号", "Full-width quotes", "{ hospital(name: “白城市医院”) { slug } }", null),
        query("中文字段名", "A field name in Chinese", "{ 医院 { name } }", null),
        query("未知字段", "Unknown field", "{ hospitals { nodes { nmae } } }", null),
        query(
            "某一种类才有的字段",
            "A field of one kind, asked of all",
            "{ facts { nodes { value } } }",
            null),
        query("未知参数", "Unknown argument", "{ hospitals(fist: 3) { totalCount } }", "fist"),
        query(
            "同一参数写两次",
            "The same argument twice",
            "{ hospital(slug: \"a\", slug: \"b\") { name } }",
            "slug"),
        query("缺少必填参数", "A required argument is missing", "{ node { id } }", "id"),
        query("对象没有选字段", "Nothing selected of an object", "{ hospitals }", null),
        query(
            "在单个值里选字段",
            "Something selected of a single value",
            "{ hospitals { totalCount { n } } }",
            null),
        query(
            "不可能的片段类型",
            "A fragment that can never apply",
            "{ honors { nodes { ... on Hospital { name } } } }",
            null),
        query("没有定义的片段", "An undefined fragment", "{ honors { nodes { ...card } } }", null),
        query(
            "没有用到的片段",
            "An unused fragment",
            "{ honors { totalCount } } fragment card on Honor { name }",
            null),
        query(
            "片段互相包含",
            "Fragments that contain each other",
            "{ honors { nodes { ...a } } } fragment a on Honor { ...b } fragment b on Honor { ...a }",
            null),
        query(
            "同名的两个字段",
            "Two fields under one name",
            "{ a: honors { totalCount } a: plans { totalCount } }",
            null),
        query(
            "同一字段两次、参数不同",
            "A field twice with different arguments",
            "{ honors(first: 1) { totalCount } honors(first: 2) { totalCount } }",
            null),
        query("未知指令", "Unknown directive", "{ honors @cached { totalCount } }", null),
        query(
            "两个操作而无 operationName",
            "Two operations without operationName",
            "query A { honors { totalCount } } query B { plans { totalCount } }",
            "operationName"),
        query(
            "有操作没有名称",
            "Several operations, one without a name",
            "{ honors { totalCount } } query B { plans { totalCount } }",
            null),
        query(
            "没有的修改",
            "A mutation that there is not",
            "mutation { deleteHospital(id: \"x\") { id } }",
            null),
        query("订阅", "A subscription", "subscription { honors { totalCount } }", null));
  }

  private static Stream<Mistake> values() {
    return Stream.of(
        query(
            "枚举值不存在",
            "Unknown enum value",
            "{ honors(filter: {level: {eq: NATIONL}}) { totalCount } }",
            "filter.level.eq"),
        query(
            "枚举值加了引号",
            "An enum value in quotes",
            "{ honors(filter: {level: {eq: \"NATIONAL\"}}) { totalCount } }",
            "filter.level.eq"),
        query("数字加了引号", "A number in quotes", "{ honors(first: \"3\") { totalCount } }", "first"),
        query(
            "整数过大",
            "A whole number that is too great",
            "{ honors(first: 99999999999) { totalCount } }",
            "first"),
        query(
            "小数用作整数",
            "A fraction where a whole number is needed",
            "{ honors(first: 2.5) { totalCount } }",
            "first"),
        query("文字没有加引号", "Text without quotes", "{ hospital(slug: baicheng) { name } }", "slug"),
        query(
            "真假写成文字",
            "A text where true or false is needed",
            "{ honors(filter: {when: {isNull: \"yes\"}}) { totalCount } }",
            "filter.when.isNull"),
        query(
            "不存在的日期",
            "A date that does not exist",
            "{ events(filter: {when: {from: {gte: \"2023-02-30\"}}}) { totalCount } }",
            "filter.when.from.gte"),
        query(
            "日期写成中文",
            "A date in Chinese",
            "{ events(filter: {when: {from: {gte: \"2023年2月\"}}}) { totalCount } }",
            "filter.when.from.gte"),
        query(
            "时间点缺时区",
            "A point in time without its zone",
            "{ facts(filter: {updatedAt: {gt: \"2025-01-01\"}}) { totalCount } }",
            "filter.updatedAt.gt"),
        query(
            "半个代理对",
            "Half a surrogate pair",
            "{ honors(filter: {name: {contains: \"\\ud83c\"}}) { totalCount } }",
            null),
        query(
            "错误的转义",
            "A wrong escape",
            "{ honors(filter: {name: {contains: \"\\q\"}}) { totalCount } }",
            null));
  }

  private static Stream<Mistake> filters() {
    return Stream.of(
        query(
            "未知条件",
            "Unknown condition",
            "{ honors(filter: {levle: {eq: NATIONAL}}) { totalCount } }",
            "filter"),
        query(
            "条件没有写成对象",
            "A condition that is no object",
            "{ honors(filter: {level: NATIONAL}) { totalCount } }",
            "filter.level"),
        query(
            "未知运算",
            "Unknown operator",
            "{ indicators(filter: {value: {greater: 3}}) { totalCount } }",
            "filter.value"),
        query(
            "空值运算数",
            "A null operand",
            "{ honors(filter: {awardedBy: {eq: null}}) { totalCount } }",
            "filter.awardedBy.eq"),
        query(
            "空的条件值",
            "A condition of null",
            "{ honors(filter: {level: null}) { totalCount } }",
            "filter.level"),
        query(
            "空的 in",
            "An empty in",
            "{ honors(filter: {level: {in: []}}) { totalCount } }",
            "filter.level.in"),
        query(
            "空的 notIn",
            "An empty notIn",
            "{ honors(filter: {level: {notIn: []}}) { totalCount } }",
            "filter.level.notIn"),
        query("空的 or", "An empty or", "{ honors(filter: {or: []}) { totalCount } }", "filter.or"),
        query(
            "未知代码",
            "Unknown code",
            "{ indicators(filter: {metric: {code: {eq: \"OPEN_BED\"}}}) { totalCount } }",
            "filter.metric.code.eq"),
        query(
            "用中文名当代码",
            "A Chinese label as a code",
            "{ centers(filter: {centerKind: {code: {eq: \"卒中\"}}}) { totalCount } }",
            "filter.centerKind.code.eq"),
        query(
            "未知的规划期",
            "Unknown period of a plan",
            "{ plans(filter: {when: {periodCode: {eq: \"十四五\"}}}) { totalCount } }",
            "filter.when.periodCode.eq"),
        query(
            "未知地区",
            "Unknown region",
            "{ hospitals(filter: {region: {within: \"999999\"}}) { totalCount } }",
            "filter.region.within"),
        query(
            "用地名当地区代码",
            "A place's name as a region code",
            "{ hospitals(filter: {region: {within: \"通辽市\"}}) { totalCount } }",
            "filter.region.within"),
        query(
            "起止颠倒",
            "from after to",
            "{ events(filter: {when: {overlaps: {from: \"2024-01-01\", to: \"2023-01-01\"}}}) { totalCount } }",
            "filter.when.overlaps"),
        query(
            "overlaps 没有两端",
            "overlaps without an end",
            "{ events(filter: {when: {overlaps: {}}}) { totalCount } }",
            "filter.when.overlaps"),
        query(
            "计数没有条件",
            "A count without a condition",
            "{ hospitals(filter: {honors: {count: {}}}) { totalCount } }",
            "filter.honors.count"),
        query(
            "筛选里的 id 有误",
            "A malformed id in a filter",
            "{ hospitals(filter: {id: {eq: \"42\"}}) { totalCount } }",
            "filter.id.eq"),
        query(
            "同一条件写两次",
            "The same condition twice",
            "{ honors(filter: {level: {eq: NATIONAL}, level: {eq: MUNICIPAL}}) { totalCount } }",
            "level"));
  }

  private static Stream<Mistake> variables() {
    String level = "query ($l: Level!) { honors(filter: {level: {eq: $l}}) { totalCount } }";
    String first = "query ($n: Int!) { honors(first: $n) { totalCount } }";
    String filter = "query ($f: HonorFilter) { honors(filter: $f) { totalCount } }";
    return Stream.of(
        query("没有声明的变量", "An undeclared variable", "{ honors(first: $n) { totalCount } }", "$n"),
        query("没有用到的变量", "An unused variable", "query ($n: Int) { honors { totalCount } }", "$n"),
        query(
            "变量类型不合",
            "A variable of the wrong type",
            "query ($f: String) { honors(filter: $f) { totalCount } }",
            "$f"),
        query(
            "变量类型不存在",
            "A variable of an unknown type",
            "query ($f: HonourFilter) { honors(filter: $f) { totalCount } }",
            null),
        query("缺少变量", "A variable without its value", first, "$n"),
        with("变量给了文字", "A text for a number", first, "{\"n\": \"three\"}", "$n"),
        with(
            "变量的枚举值不存在", "An unknown enum value in a variable", level, "{\"l\": \"NATION\"}", "$l"),
        with("变量应为对象", "A list for an input object", filter, "{\"f\": [1]}", "$f"),
        with(
            "变量里有未知条件",
            "An unknown condition in a variable",
            filter,
            "{\"f\": {\"levle\": {\"eq\": \"NATIONAL\"}}}",
            null),
        with(
            "变量里有空值运算数",
            "A null operand in a variable",
            filter,
            "{\"f\": {\"awardedBy\": {\"eq\": null}}}",
            "filter.awardedBy.eq"),
        with(
            "变量里的日期不存在",
            "A date in a variable that does not exist",
            "query ($d: Date) { events(filter: {when: {from: {gte: $d}}}) { totalCount } }",
            "{\"d\": \"2023-02-30\"}",
            "$d"),
        with(
            "变量里有半个代理对",
            "Half a surrogate pair in a variable",
            filter,
            "{\"f\": {\"name\": {\"contains\": \"\\ud83c\"}}}",
            "filter.name.contains"));
  }

  private static Stream<Mistake> pages() {
    return Stream.of(
        query(
            "first 与 last 并用",
            "Both first and last",
            "{ honors(first: 1, last: 1) { nodes { name } } }",
            "last"),
        query(
            "一页超过 100 条",
            "More than 100 on a page",
            "{ honors(first: 1000) { nodes { name } } }",
            "first"),
        query("负的条数", "A negative page", "{ honors(last: -1) { nodes { name } } }", "last"),
        cursor(
            "乱写的游标", "A broken cursor", "{ honors(after: \"abc\") { nodes { name } } }", "after"),
        cursor(
            "被截短的游标",
            "A cursor cut short",
            "{ honors(first: 2, after: \"{cut}\") { nodes { name } } }",
            "after"),
        cursor(
            "别的列表的游标",
            "A cursor of another list",
            "{ plans(first: 2, after: \"{cursor}\") { nodes { name } } }",
            "after"),
        cursor(
            "别的上级的游标",
            "A cursor of another parent",
            "{ hospital(slug: \"baicheng\") { honors(first: 2, after: \"{cursor}\") { nodes { name } } } }",
            "after"),
        cursor(
            "别的筛选的游标",
            "A cursor of another filter",
            "{ honors(first: 2, after: \"{cursor}\", filter: {level: {eq: NATIONAL}}) { nodes { name } } }",
            "after"),
        cursor(
            "别的次序的游标",
            "A cursor of another order",
            "{ honors(first: 2, before: \"{cursor}\", orderBy: [{field: NAME}]) { nodes { name } } }",
            "before"),
        query(
            "未知的排序字段",
            "An unknown key of the order",
            "{ honors(orderBy: [{field: VALUE}]) { nodes { name } } }",
            "orderBy[0].field"),
        query(
            "排序缺少字段",
            "An order without its key",
            "{ honors(orderBy: [{direction: DESC}]) { nodes { name } } }",
            "orderBy[0]"),
        query(
            "同一排序字段两次",
            "The same key twice in an order",
            "{ honors(orderBy: [{field: NAME}, {field: NAME, direction: DESC}]) { nodes { name } } }",
            "orderBy[1].field"),
        unauthenticated(
            "没有密钥而要未核实的事实",
            "Facts not verified, without a key",
            "{ facts(review: [PENDING]) { totalCount } }",
            "review"),
        unauthenticated(
            "没有密钥而要审核队列",
            "The review queue, without a key",
            "{ reviewQueue { totalCount } }",
            "review"),
        unauthenticated(
            "没有密钥而要修改",
            "A change, without a key",
            "mutation { acceptFact(id: \"RjphL2I\", version: 1, reason: \"属实\") { fact { id } } }",
            null));
  }

  private static Stream<Mistake> lookups() {
    String ids =
        IntStream.range(0, 101)
            .mapToObj(it -> '"' + HOSPITAL_ID + '"')
            .collect(Collectors.joining(","));
    return Stream.of(
        query("hospital 没有参数", "hospital without an argument", "{ hospital { name } }", null),
        query(
            "hospital 有两个参数",
            "hospital with two arguments",
            "{ hospital(slug: \"baicheng\", name: \"白城市医院\") { name } }",
            null),
        query("article 没有参数", "article without an argument", "{ article { title } }", null),
        query(
            "别名属于几家医院",
            "A name that several hospitals have",
            "{ hospital(name: \"杏林市二院\") { slug } }",
            "name"),
        query(
            "曾用名是另一机构的名称",
            "A former name that is another institution's name",
            "{ hospital(name: \"杏林医学院附属医院\") { slug } }",
            "name"),
        query("id 有误", "A malformed id", "{ node(id: \"42\") { id } }", "id"),
        query(
            "id 属于另一类对象",
            "The id of another kind of thing",
            "{ article(id: \"" + HOSPITAL_ID + "\") { title } }",
            "id"),
        query("id 为 null", "An id of null", "{ node(id: null) { id } }", "id"),
        query(
            "nodes 中有一个 id 有误",
            "One malformed id among several",
            "{ nodes(ids: [\"" + HOSPITAL_ID + "\", \"42\"]) { id } }",
            "ids[1]"),
        shown(
            "nodes 超过 100 个 id",
            "nodes with 101 ids",
            "{ nodes(ids: [" + ids + "]) { id } }",
            "{ nodes(ids: [… 101]) { id } }",
            ErrorCode.BAD_USER_INPUT,
            "ids"),
        query("未知词表", "Unknown vocabulary", "{ vocabulary(name: \"metric\") { code } }", "name"),
        query(
            "前后文超过 200 字",
            "More than 200 characters of context",
            "{ honors(first: 1) { nodes { evidence { context(before: 500) { before } } } } }",
            "before"));
  }

  private static Stream<Mistake> limits() {
    String deep =
        "{ hospitals ".concat("{ nodes { articles { nodes { hospitals ".repeat(7))
            + "{ totalCount"
            + " }".repeat(7 * 4 + 2);
    String dear =
        "{ hospitals(first: 100) { nodes { facts(first: 100) { nodes { hospital { facts(first: 100) { nodes { name } } } } } } } }";
    String tokens = "{ " + "a ".repeat(10001) + "}";
    String text =
        "{ honors(filter: {name: {contains: \""
            + "长".repeat(MEGABYTE / 3)
            + "\"}}) { totalCount } }";
    return Stream.of(
        shown(
            "嵌套太深",
            "Too deep",
            deep,
            "{ hospitals { nodes { articles { nodes { hospitals { … } } } } } }",
            ErrorCode.COST_EXCEEDED,
            null),
        shown("代价太高", "Too dear", dear, dear, ErrorCode.COST_EXCEEDED, null),
        shown("词太多", "Too many tokens", tokens, "{ a a a … 10001 }", ErrorCode.COST_EXCEEDED, null),
        http(
            "1 MB 的文字",
            "A text of 1 MB",
            "POST",
            "application/json",
            body(text, null),
            "contains: \"… 1 MB\"",
            413,
            ErrorCode.COST_EXCEEDED));
  }

  private static Stream<Mistake> http() {
    String json = "application/json";
    ErrorCode bad = ErrorCode.BAD_USER_INPUT;
    return Stream.of(
        http(
            "请求体不是 JSON",
            "A body that is no JSON",
            "POST",
            json,
            "{ hospitals { totalCount } }",
            "{ hospitals { totalCount } }",
            400,
            bad),
        http("请求体是列表", "A body that is a list", "POST", json, "[]", "[]", 400, bad),
        http("请求体是 null", "A body of null", "POST", json, "null", "null", 400, bad),
        http("请求体为空", "An empty body", "POST", json, "", "", 400, bad),
        http(
            "没有 query",
            "A body without a query",
            "POST",
            json,
            "{\"variables\": {}}",
            "{\"variables\": {}}",
            400,
            bad),
        http(
            "variables 不是对象",
            "variables that are no object",
            "POST",
            json,
            "{\"query\": \"{ honors { totalCount } }\", \"variables\": [1]}",
            "\"variables\": [1]",
            400,
            bad),
        http(
            "Content-Type 不对",
            "Another Content-Type",
            "POST",
            "text/plain",
            "{\"query\": \"{ honors { totalCount } }\"}",
            "Content-Type: text/plain",
            415,
            bad),
        http("用了 PUT", "By PUT", "PUT", json, "{}", "PUT /graphql", 405, bad));
  }

  private static Mistake query(
      String chinese, String english, String document, @Nullable String argument) {
    return shown(chinese, english, document, document, ErrorCode.BAD_USER_INPUT, argument);
  }

  private static Mistake cursor(
      String chinese, String english, String document, @Nullable String argument) {
    return shown(chinese, english, document, document, ErrorCode.BAD_CURSOR, argument);
  }

  private static Mistake unauthenticated(
      String chinese, String english, String document, @Nullable String argument) {
    return shown(chinese, english, document, document, ErrorCode.UNAUTHENTICATED, argument);
  }

  private static Mistake with(
      String chinese,
      String english,
      String document,
      String variables,
      @Nullable String argument) {
    String json = "application/json";
    return new Mistake(
        chinese,
        english,
        "POST",
        json,
        body(document, variables),
        document + " " + variables,
        200,
        ErrorCode.BAD_USER_INPUT,
        argument);
  }

  private static Mistake shown(
      String chinese,
      String english,
      String document,
      String shown,
      ErrorCode code,
      @Nullable String argument) {
    return new Mistake(
        chinese,
        english,
        "POST",
        "application/json",
        body(document, null),
        shown,
        200,
        code,
        argument);
  }

  private static Mistake http(
      String chinese,
      String english,
      String method,
      String type,
      String body,
      String shown,
      int status,
      ErrorCode code) {
    return new Mistake(chinese, english, method, type, body, shown, status, code, null);
  }

  private static String body(String document, @Nullable String variables) {
    String query = JSON.writeValueAsString(Map.of("query", document));
    return variables == null
        ? query
        : query.substring(0, query.length() - 1) + ",\"variables\":" + variables + "}";
  }

  @Override
  public String toString() {
    return english;
  }
}
