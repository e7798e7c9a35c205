package dev.xinglin.seed;

import dev.xinglin.model.Claim;
import dev.xinglin.model.Range;
import dev.xinglin.seed.SeedArticle.Bibliography;
import dev.xinglin.seed.SeedArticle.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one article's file: what is known of the article, its digest and its facts. */
final class ArticleReader {
  /** The form of slugs and keys. */
  static final Pattern KEY = Pattern.compile("(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");

  /** What the form of slugs and keys is, in words. */
  static final String KEY_FORM = "Write lower-case letters and digits joined by hyphens, up to 80.";

  private final SeedFile file;
  private final ClaimReader claims;
  private final Names hospitals;
  private final DigestWriter digest = new DigestWriter();
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  ArticleReader(SeedFile file, ClaimReader claims, Names hospitals) {
    this.file = file;
    this.claims = claims;
    this.hospitals = hospitals;
  }

  /** Reads the article. */
  SeedArticle read(Fields root) {
    Bibliography bibliography = bibliography(root);
    Original original = original(root);
    for (Fields section : root.fullList("sections")) {
      section(section, bibliography, original);
    }
    List<Pair> conflicts =
        root.list("conflicts").stream().map(it -> pair(it, bibliography.slug())).toList();
    root.close();
    new PlanChecker(bibliography.slug(), rows).check();
    return new SeedArticle(
        file, bibliography, original, digest.text(bibliography.slug()), rows, conflicts);
  }

  private Bibliography bibliography(Fields root) {
    String slug = root.matching("slug", KEY, KEY_FORM);
    root.require("slug");
    if (slug != null && !file.name().equals(SeedFile.ARTICLES + slug + ".yaml")) {
      root.fault("slug", "is not the file's name.", "Name the file " + slug + ".yaml.");
    }
    return new Bibliography(
        slug == null ? "" : slug,
        root.text("title"),
        root.optionalText("subtitle"),
        root.optionalText("publisher"),
        root.texts("bylines"),
        root.day("publishedOn"),
        root.optionalText("page"),
        hospitals(root));
  }

  private List<String> hospitals(Fields root) {
    List<String> slugs = root.texts("hospitals");
    slugs.forEach(it -> hospitals.check(root, "hospitals", it));
    if (slugs.isEmpty()) {
      root.fault("hospitals", "names no hospital.", "Name each that the article is about.");
    }
    return slugs;
  }

  private static @Nullable Original original(Fields root) {
    Fields original = root.fields("original");
    if (original == null) {
      return null;
    }
    String page = hash(original, "page");
    int from = position(original, "from");
    int to = position(original, "to");
    if (to <= from) {
      original.fault("to", "is not after from.", "An article has at least one character.");
    }
    original.close();
    return new Original(page, from, to);
  }

  private void section(Fields section, Bibliography article, @Nullable Original original) {
    digest.section(section.text("heading"));
    for (Fields paragraph : section.fullList("paragraphs")) {
      digest.paragraph();
      for (Fields statement : paragraph.fullList("statements")) {
        statement(statement, article, original);
      }
      paragraph.close();
      digest.endParagraph();
    }
    section.close();
  }

  private void statement(Fields statement, Bibliography article, @Nullable Original original) {
    Range range = digest.statement(statement.text("text"));
    for (Fields row : statement.list("facts")) {
      row(row, range, article, original);
    }
    statement.close();
  }

  private void row(Fields row, Range range, Bibliography article, @Nullable Original original) {
    String key = key(row);
    String hospital = hospital(row, article.hospitals());
    Anchor anchor = anchor(row, original);
    Claim claim = claims.read(row, article.slug());
    if (claim != null) {
      row.close();
      rows.add(new Row(key, hospital, claim, range, anchor, row));
    }
  }

  private String key(Fields row) {
    String key = row.matching("key", KEY, KEY_FORM);
    row.require("key");
    if (key != null && !key.isEmpty() && !keys.add(key)) {
      row.fault("key", "is that of another fact: " + key + ".", "Give each fact its own.");
    }
    return key == null ? "" : key;
  }

  private static String hospital(Fields row, List<String> hospitals) {
    String stated = row.optionalText("hospital");
    if (stated == null && hospitals.size() == 1) {
      return hospitals.get(0);
    } else if (stated == null) {
      row.fault("hospital", "is missing.", "The article is about several: " + hospitals + ".");
    } else if (!hospitals.contains(stated)) {
      row.fault("hospital", "is not one of the article's.", "They are: " + hospitals + ".");
    }
    return stated == null ? "" : stated;
  }

  private static @Nullable Anchor anchor(Fields row, @Nullable Original original) {
    Fields anchor = row.fields("anchor");
    if (anchor == null) {
      return null;
    }
    int start = position(anchor, "start");
    Integer length = anchor.integer("length", 1, Yaml.MAX_BYTES);
    anchor.require("length");
    int end = start + (length == null ? 1 : length);
    if (original == null) {
      row.fault("anchor", "has no page to stand on.", "Add the article's field original.");
    } else if (start < original.from() || end > original.to()) {
      anchor.fault("start", "is outside of the article.", "See its field original: from, to.");
    }
    Anchor read =
        new Anchor(
            start,
            end - start,
            hash(anchor, "sha256"),
            anchor.integer("paragraph", 1, Yaml.MAX_BYTES),
            anchor.optionalText("section"));
    anchor.close();
    return read;
  }

  private static Pair pair(Fields pair, String slug) {
    List<String> ids =
        pair.texts("facts").stream().map(it -> it.contains("/") ? it : slug + "/" + it).toList();
    List<String> differsIn = pair.texts("differsIn");
    if (ids.size() != 2 || ids.get(0).equals(ids.get(1))) {
      pair.fault("facts", "does not name two facts.", "A conflict is between two facts.");
    }
    if (differsIn.isEmpty()) {
      pair.fault("differsIn", "names no field.", "Name the fields in which the facts differ.");
    }
    Pair read = new Pair(ids, differsIn, pair.optionalText("note"), pair);
    pair.close();
    return read;
  }

  private static String hash(Fields fields, String name) {
    String hash =
        fields.matching(
            name, Pattern.compile("[0-9a-f]{64}"), "Write a SHA-256 in lower-case hex.");
    fields.require(name);
    return hash == null ? "" : hash;
  }

  private static int position(Fields fields, String name) {
    Integer position = fields.integer(name, 0, Yaml.MAX_BYTES);
    fields.require(name);
    return position == null ? 0 : position;
  }
}
