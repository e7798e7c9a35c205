package dev.xinglin.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema as its contract describes it, written down once more by hand for the oracle. */
final class Shapes {
  enum Type {
    ID,
    TEXT,
    TEXTS,
    ENUM,
    TERM,
    REGION,
    KEY,
    INT,
    FLOAT,
    BOOLEAN,
    DATE,
    DATE_TIME,
    WHEN
  }

  /** A field; the enum's or vocabulary's name where it has one. */
  record Field(String name, Type type, String set) {}

  /** Connections by name with the type that they list. */
  static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("attributes", "Attribute");
    KINDS.put("centers", "Center");
    KINDS.put("honors", "Honor");
    KINDS.put("specialties", "Specialty");
    KINDS.put("plans", "Plan");
    KINDS.put("indicators", "Indicator");
    KINDS.put("partnerships", "Partnership");
    KINDS.put("technologies", "Technology");
    KINDS.put("equipment", "Equipment");
    KINDS.put("projects", "Project");
    KINDS.put("services", "Service");
    KINDS.put("people", "Person");
    KINDS.put("events", "Event");
  }

  private static final String FACT =
      "id:ID name:TEXT note:TEXT subject:TEXT awardedBy:TEXT level:ENUM:Level status:ENUM:Status"
          + " prominence:ENUM:Prominence origin:ENUM:Origin confidence:FLOAT version:INT when:WHEN"
          + " createdAt:DATE_TIME updatedAt:DATE_TIME ";

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry(
              "Hospital",
              "id:ID slug:TEXT name:TEXT aliases:TEXTS formerNames:TEXTS region:REGION"
                  + " grade:TERM:hospital-grades gradeInConflict:BOOLEAN foundedYear:INT"
                  + " ownership:TEXT motto:TEXT createdAt:DATE_TIME updatedAt:DATE_TIME"),
          Map.entry(
              "Article",
              "id:ID slug:TEXT title:TEXT subtitle:TEXT publisher:TEXT bylines:TEXTS"
                  + " publishedOn:DATE page:TEXT createdAt:DATE_TIME updatedAt:DATE_TIME"),
          Map.entry("Institution", "id:ID name:TEXT aliases:TEXTS region:REGION"),
          Map.entry("Evidence", "start:INT end:INT quote:TEXT verbatim:BOOLEAN"),
          Map.entry("Fact", FACT + "kind:ENUM:Kind"),
          Map.entry(
              "Attribute",
              FACT + "attribute:ENUM:AttributeName valueText:TEXT grade:TERM:hospital-grades"),
          Map.entry(
              "Center",
              FACT + "centerKind:TERM:center-kinds role:ENUM:CenterRole operated:BOOLEAN"),
          Map.entry(
              "Honor",
              FACT
                  + "category:ENUM:HonorCategory recipient:TEXT rank:INT"
                  + " performanceGrade:TERM:performance-grades"),
          Map.entry("Specialty", FACT + "designation:TEXT"),
          Map.entry("Plan", FACT + "period:TEXT area:ENUM:PlanArea"),
          Map.entry(
              "Indicator",
              FACT
                  + "metric:TERM:metrics value:FLOAT valueTo:FLOAT unit:TEXT"
                  + " qualifier:ENUM:Qualifier baseline:FLOAT asWritten:TEXT"),
          Map.entry("Partnership", FACT + "partnershipKind:ENUM:PartnershipKind"),
          Map.entry("Technology", FACT),
          Map.entry("Equipment", FACT),
          Map.entry("Project", FACT),
          Map.entry("Service", FACT),
          Map.entry("Person", FACT + "position:TEXT"),
          Map.entry("Event", FACT));

  private static final String WHEN =
      "text:TEXT period:TEXT from:DATE to:DATE precision:ENUM:DatePrecision year:INT month:INT"
          + " day:INT periodCode:KEY";

  private static final Map<String, List<Field>> PARSED = new LinkedHashMap<>();

  private Shapes() {}

  static List<Field> fields(String type) {
    return PARSED.computeIfAbsent(type, it -> parse(it.equals("When") ? WHEN : FIELDS.get(it)));
  }

  /** The connections below a type, with the type that they list. */
  static Map<String, String> lists(String type) {
    Map<String, String> lists = new LinkedHashMap<>();
    if (type.equals("Hospital") || type.equals("Article")) {
      lists.put(type.equals("Hospital") ? "articles" : "hospitals", other(type));
      lists.put("facts", "Fact");
      lists.putAll(KINDS);
    } else if (type.equals("Plan")) {
      lists.put("children", "Plan");
    }
    return lists;
  }

  /** All connections at the root, with the type that they list. */
  static Map<String, String> roots() {
    Map<String, String> roots = new LinkedHashMap<>();
    roots.put("hospitals", "Hospital");
    roots.put("articles", "Article");
    roots.put("facts", "Fact");
    roots.putAll(KINDS);
    return roots;
  }

  /** The fields that lead to one object, with its type. */
  static Map<String, String> objects(String type) {
    Map<String, String> objects = new LinkedHashMap<>();
    if (isFact(type)) {
      objects.put("hospital", "Hospital");
    }
    if (type.equals("Partnership")) {
      objects.put("partner", "Institution");
    } else if (type.equals("Plan")) {
      objects.put("parent", "Plan");
    } else if (type.equals("Evidence")) {
      objects.put("article", "Article");
    }
    return objects;
  }

  static List<String> orders(String type) {
    return switch (type) {
      case "Hospital" -> List.of("NAME", "GRADE", "UPDATED_AT");
      case "Article" -> List.of("NAME", "PUBLISHED_ON", "UPDATED_AT");
      default -> {
        List<String> orders = new ArrayList<>();
        orders.addAll(List.of("NAME", "HOSPITAL", "POSITION", "WHEN", "LEVEL", "STATUS"));
        orders.addAll(List.of("PROMINENCE", "UPDATED_AT"));
        if (type.equals("Fact")) {
          orders.add("KIND");
        } else if (type.equals("Indicator")) {
          orders.add("VALUE");
        }
        yield orders;
      }
    };
  }

  static boolean isFact(String type) {
    return type.equals("Fact") || KINDS.containsValue(type);
  }

  private static String other(String type) {
    return type.equals("Hospital") ? "Article" : "Hospital";
  }

  private static List<Field> parse(String fields) {
    List<Field> parsed = new ArrayList<>();
    for (String field : fields.strip().split(" +")) {
      String[] parts = field.split(":");
      parsed.add(
          new Field(parts[0], Type.valueOf(parts[1]), parts.length > 2 ? parts[2] : parts[1]));
    }
    return parsed;
  }
}
