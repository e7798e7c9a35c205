package dev.xinglin.benchmark;

import com.mongodb.client.model.InsertOneModel;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Article;
import dev.xinglin.model.CenterRole;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.Details;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.HonorCategory;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Level;
import dev.xinglin.model.Locator;
import dev.xinglin.model.Origin;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.Qualifier;
import dev.xinglin.model.Range;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import dev.xinglin.mongo.Collections;
import dev.xinglin.mongo.Documents;
import dev.xinglin.mongo.Store;
import dev.xinglin.text.Periods;
import dev.xinglin.vocabulary.Region;
import dev.xinglin.vocabulary.Vocabularies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A thousand hospitals with an article each and ten facts each, the same at every run. */
final class BenchmarkData {
  static final int HOSPITALS = 1_000;
  static final int FACTS = 10;

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final Random random = new Random(20260101);
  private final Vocabularies vocabularies;
  private final List<Region> regions;
  private final List<String> metrics;
  private final List<String> centers;

  BenchmarkData(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
    this.regions = List.copyOf(vocabularies.regions().all());
    this.metrics = vocabularies.get("metrics").terms().stream().map(it -> it.code()).toList();
    this.centers = vocabularies.get("center-kinds").terms().stream().map(it -> it.code()).toList();
  }

  void write(Store store) {
    HospitalStore hospitalStore = new HospitalStore(store, vocabularies);
    List<Document> hospitals = new ArrayList<>();
    List<Document> articles = new ArrayList<>();
    List<Document> texts = new ArrayList<>();
    List<Document> facts = new ArrayList<>();
    for (int i = 0; i < HOSPITALS; i++) {
      Hospital hospital = hospital(i);
      Text text = text(i, hospital);
      hospitals.add(hospitalStore.document(hospital));
      articles.add(dev.xinglin.article.ArticleStore.document(article(i, hospital)));
      texts.add(Documents.of(text));
      for (int j = 0; j < FACTS; j++) {
        facts.add(FactStore.document(fact(i, j, text), hospital.name()));
      }
    }
    insert(store, Collections.HOSPITALS, hospitals);
    insert(store, Collections.ARTICLES, articles);
    insert(store, Collections.TEXTS, texts);
    insert(store, Collections.FACTS, facts);
  }

  private static void insert(Store store, String collection, List<Document> documents) {
    store.write(
        collection,
        documents.stream().map(InsertOneModel::new).toList(),
        Deadline.in(Duration.ofMinutes(2)));
  }

  private Hospital hospital(int i) {
    Region region = regions.get(random.nextInt(regions.size()));
    return new Hospital(
        "h" + i,
        "h" + i,
        region.zh() + "第" + (i % 9 + 1) + "人民医院",
        List.of(),
        List.of(),
        region.code(),
        List.of("a" + i),
        maybe(i % 2 == 0 ? "TIER3_A" : "TIER2_A"),
        false,
        maybe(1900 + i % 120),
        null,
        null,
        NOW,
        NOW.plusSeconds(i));
  }

  private Article article(int i, Hospital hospital) {
    return new Article(
        "a" + i,
        "a" + i,
        hospital.name() + "的五年",
        null,
        null,
        List.of(),
        maybe(java.time.LocalDate.of(2020 + i % 6, 1 + i % 12, 1 + i % 28)),
        null,
        List.of(hospital.id()),
        "a" + i + "/1",
        NOW,
        NOW.plusSeconds(i));
  }

  private Text text(int i, Hospital hospital) {
    StringBuilder content = new StringBuilder();
    for (int j = 0; j < FACTS; j++) {
      content.append(sentence(hospital.name(), j));
    }
    String text = content.toString();
    return new Text(
        "a" + i + "/1",
        "a" + i,
        1,
        TextKind.DIGEST,
        text,
        List.of(),
        List.of(new Range(0, text.length())),
        List.of());
  }

  private static String sentence(String hospital, int j) {
    return hospital + "在这一年里完成了第" + j + "项工作，并得到评审者的认可。";
  }

  private Fact fact(int i, int j, Text text) {
    int length = text.content().length() / FACTS;
    Evidence evidence =
        new Evidence(
            "a" + i,
            text.id(),
            j * length,
            (j + 1) * length,
            text.content().substring(j * length, (j + 1) * length),
            false,
            new Locator("学科", j + 1));
    return new Fact(
        "a" + i + "/f" + j,
        "h" + i,
        claim(i, j),
        ReviewStatus.VERIFIED,
        Origin.SEED,
        null,
        List.of(evidence),
        NOW,
        NOW.plusSeconds(i * 10L + j),
        1);
  }

  private Claim claim(int i, int j) {
    return new Claim(
        "事实" + random.nextInt(400),
        maybe("说明" + i),
        maybe("科室" + j),
        maybe(Level.values()[random.nextInt(Level.values().length)]),
        null,
        null,
        maybe(Periods.of(null, null, 2015 + random.nextInt(10), null, null)),
        Prominence.MAJOR,
        details(j));
  }

  private Details details(int j) {
    if (j < 5) {
      return new Details.Honor(
          HonorCategory.values()[random.nextInt(HonorCategory.values().length)], null, null, null);
    } else if (j < 8) {
      return new Details.Indicator(
          metrics.get(random.nextInt(metrics.size())),
          (double) random.nextInt(5000),
          null,
          "个",
          Qualifier.EXACT,
          null,
          null);
    }
    return new Details.Center(centers.get(random.nextInt(centers.size())), CenterRole.TREATMENT);
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextInt(10) == 0 ? null : value;
  }
}
