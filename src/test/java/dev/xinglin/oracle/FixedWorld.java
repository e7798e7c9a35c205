package dev.xinglin.oracle;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Article;
import dev.xinglin.model.Claim;
import dev.xinglin.model.DatePrecision;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Details;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Institution;
import dev.xinglin.model.Level;
import dev.xinglin.model.Origin;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;

/** A handful of documents, the same for every row of the truth table. */
final class FixedWorld {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final When DAY =
      new When(
          "2023年12月13日",
          null,
          LocalDate.of(2023, 12, 13),
          LocalDate.of(2023, 12, 13),
          DatePrecision.DAY,
          2023,
          12,
          13,
          null);

  private final FactStore facts;
  private final Deadline deadline = Deadline.in(Duration.ofSeconds(30));

  FixedWorld(HospitalStore hospitals, ArticleStore articles, FactStore facts) {
    this.facts = facts;
    hospitals.save(
        List.of(
            hospital("a", "甲医院", List.of("ABC", "第二医院"), "150502", "TIER3_A", 1950, ""),
            hospital("b", "乙医院（ＡＢＣ）", List.of(), "150500", null, null, null),
            hospital("c", "丙医院", List.of("a.b"), null, "TIER2", 1960, "a.b*c"),
            hospital("d", "丁医院", List.of("𠮷林"), "210000", "TIER2", 1970, null)),
        deadline);
    hospitals.saveInstitutions(List.of(new Institution("i1", "某大学", List.of(), null)), deadline);
    articles.save(article("art-1", List.of("a", "b")), new Document(), deadline);
    articles.save(article("art-2", List.of("c")), new Document(), deadline);
    addHonors();
    addPlans();
    add("s1", "a", "合作", null, null, new Details.Partnership("i1", null), in("art-1", false));
    add("s2", "a", "合作", null, null, new Details.Partnership(null, null), in("art-1", false));
  }

  private void addHonors() {
    When loose = new When("近3年", "近3年", null, null, null, null, null, null, null);
    When since =
        new When("今年以来", "今年", LocalDate.of(2024, 1, 1), null, null, null, null, null, "CN-14-5");
    When until =
        new When("截至2020年底", null, null, LocalDate.of(2020, 12, 31), null, null, null, null, null);
    add("h1", "a", "卒中中心 A.B", Level.NATIONAL, DAY, honor(null, 1), in("art-1", true));
    add(
        "h2",
        "a",
        "二",
        Level.PROVINCIAL,
        loose,
        honor("急诊科", 2),
        in("art-1", true),
        in("art-2", false));
    add("h3", "b", "三", null, since, honor("", null), in("art-2", false));
    add("h4", "b", "四", Level.NATIONAL, null, honor("急诊科 一组", 5), in("art-1", false));
    add("h5", "c", "axb", Level.COUNTY, until, honor(null, 1), in("art-2", true));
    add(
        fact("hp", "d", "待审", Level.NATIONAL, DAY, honor(null, 1), in("art-1", true)),
        ReviewStatus.PENDING);
  }

  private void addPlans() {
    add("l1", "a", "总", null, null, new Details.Plan(null, null, null), in("art-1", false));
    add("l2", "a", "分", null, null, new Details.Plan(null, null, "l1"), in("art-1", false));
    add("l3", "a", "别", null, null, new Details.Plan(null, null, "lp"), in("art-1", false));
    add(
        fact("lp", "a", "驳", null, null, new Details.Plan(null, null, "l3"), in("art-1", false)),
        ReviewStatus.REJECTED);
  }

  private static Details honor(String recipient, Integer rank) {
    return new Details.Honor(null, recipient, rank, null);
  }

  private static Evidence in(String article, boolean verbatim) {
    return new Evidence(article, article + "/1", 0, 1, "一", verbatim, null);
  }

  private void add(
      String id,
      String hospital,
      String name,
      Level level,
      When when,
      Details details,
      Evidence... evidence) {
    add(fact(id, hospital, name, level, when, details, evidence), ReviewStatus.VERIFIED);
  }

  private void add(Fact fact, ReviewStatus review) {
    Document document = FactStore.document(fact, fact.hospitalId()).append("review", review.name());
    facts.insert(List.of(document), deadline);
  }

  private static Fact fact(
      String id,
      String hospital,
      String name,
      Level level,
      When when,
      Details details,
      Evidence... evidence) {
    return new Fact(
        id,
        hospital,
        new Claim(name, null, null, level, null, null, when, Prominence.MAJOR, details),
        ReviewStatus.VERIFIED,
        Origin.SEED,
        null,
        List.of(evidence),
        NOW,
        NOW,
        1);
  }

  private static Hospital hospital(
      String id,
      String name,
      List<String> aliases,
      String region,
      String grade,
      Integer founded,
      String motto) {
    List<String> articles =
        List.of("a", "b").contains(id)
            ? List.of("art-1")
            : id.equals("c") ? List.of("art-2") : List.of();
    return new Hospital(
        id, id, name, aliases, List.of(), region, articles, grade, false, founded, null, motto, NOW,
        NOW);
  }

  private static Article article(String id, List<String> hospitals) {
    return new Article(
        id, id, id, null, null, List.of(), null, null, hospitals, id + "/1", NOW, NOW);
  }
}
