package dev.xinglin;

import dev.xinglin.importing.Importer;
import dev.xinglin.model.Article;
import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Origin;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Qualifier;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import java.util.List;
import org.bson.Document;

/** What the seed stores of an article that it tells in its own words. */
final class DigestSeed {
  private static final String ARTICLE = "cloud-river-ten";
  private static final String FILE = "articles/" + ARTICLE + ".yaml";
  private static final String DIGEST = "床位1200张。等级三级甲等。";

  private final String page;
  private String gradeWords = "三级甲等综合医院";

  DigestSeed(String page) {
    this.page = page;
  }

  void breakAnchor() {
    gradeWords = "三级甲等综合";
  }

  void load(ImportWorld world) {
    world.review.save(List.of(hospital()), List.of(), ImportWorld.deadline());
    world.review.mergeNamesakes(List.of(hospital()), ImportWorld.NOW, ImportWorld.deadline());
    Text text =
        world.articles.revise(
            new Text(
                ARTICLE + "/1",
                ARTICLE,
                1,
                TextKind.DIGEST,
                DIGEST,
                List.of(),
                List.of(),
                List.of()),
            ImportWorld.deadline());
    world.review.load(FILE, List.of(beds(text), grade(text)), ImportWorld.deadline());
    world.articles.save(article(text), seed(), ImportWorld.deadline());
    world.review.refreshHospitals(ImportWorld.NOW, ImportWorld.deadline());
    world.importedPages.loaded(List.of(Importer.fingerprint(page)), ImportWorld.deadline());
  }

  private Document seed() {
    String dense = page.replaceAll("(?U)\\s", "");
    return new Document("file", FILE)
        .append(
            "original",
            new Document("page", Importer.fingerprint(page))
                .append("from", 0)
                .append("to", dense.length()))
        .append(
            "anchors",
            List.of(
                anchor(dense, "open-beds", "开放床位1200张", "开放床位1200张"),
                anchor(dense, "grade", "三级甲等综合医院", gradeWords)));
  }

  private static Document anchor(String dense, String key, String words, String hashed) {
    return new Document("factId", ARTICLE + "/" + key)
        .append("start", dense.indexOf(words))
        .append("length", words.length())
        .append("sha256", Importer.fingerprint(hashed));
  }

  private static Fact beds(Text text) {
    Details details =
        new Details.Indicator("OPEN_BEDS", 1200.0, null, "张", Qualifier.EXACT, null, "1200张");
    return fact("open-beds", "开放床位", details, text, 0, 8);
  }

  private static Fact grade(Text text) {
    Details details = new Details.Attribute(AttributeName.GRADE, "三级甲等", "TIER3_A");
    return fact("grade", "等级", details, text, 8, 15);
  }

  private static Fact fact(
      String key, String name, Details details, Text text, int start, int end) {
    String quote = text.content().substring(start, end);
    Evidence evidence = new Evidence(ARTICLE, text.id(), start, end, quote, false, null);
    Claim claim = new Claim(name, null, null, null, null, null, null, Prominence.MAJOR, details);
    return new Fact(
        ARTICLE + "/" + key,
        "cloud-river",
        claim,
        ReviewStatus.VERIFIED,
        Origin.SEED,
        null,
        List.of(evidence),
        ImportWorld.NOW,
        ImportWorld.NOW,
        1);
  }

  private static Article article(Text text) {
    return new Article(
        ARTICLE,
        ARTICLE,
        "十年再出发",
        null,
        null,
        List.of(),
        null,
        null,
        List.of("cloud-river"),
        text.id(),
        ImportWorld.NOW,
        ImportWorld.NOW);
  }

  private static Hospital hospital() {
    return new Hospital(
        "cloud-river",
        "cloud-river",
        "云川市第三人民医院",
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        false,
        null,
        null,
        null,
        ImportWorld.NOW,
        ImportWorld.NOW);
  }
}
