package dev.xinglin.api;

import dev.xinglin.guard.Role;
import dev.xinglin.importing.Flag;
import dev.xinglin.importing.Intake;
import dev.xinglin.importing.Receipt;
import dev.xinglin.importing.Receipt.ArticleReceipt;
import dev.xinglin.importing.Sink;
import dev.xinglin.importing.Upload;
import dev.xinglin.model.RequestException;
import dev.xinglin.query.Catalogue;
import dev.xinglin.query.Engine;
import dev.xinglin.query.GlobalId;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Imports a page that an editor sends, and shows what became of it. */
final class ImportWiring implements RuntimeWiringConfigurer {
  private static final int LONGEST_NAME = 200;
  private static final String ARTICLE = "articleId";

  private final Intake intake;
  private final ObjectFetcher articles;

  ImportWiring(Intake intake, Catalogue catalogue, Engine engine) {
    this.intake = intake;
    this.articles =
        new ObjectFetcher(engine, new Selection(catalogue), catalogue.entity("Article"), ARTICLE);
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type("Mutation", it -> it.dataFetcher("importArticle", this::imported));
    wiring.type("ImportedArticle", it -> it.dataFetcher("article", articles));
  }

  private Object imported(DataFetchingEnvironment environment) {
    Requests.reader(environment)
        .require(Role.EDITOR, null, "导入只对编辑开放。", "Only editors may import.");
    Map<String, Object> input = environment.getArgumentOrDefault("input", Map.of());
    boolean dryRun = environment.getArgumentOrDefault("dryRun", false);
    Receipt receipt =
        intake
            .take(
                List.of(upload(input)),
                new Intake.Mode(dryRun, true),
                Requests.deadline(environment))
            .get(0);
    if (receipt.fault() != null) {
      throw RequestException.badInput(
          "input.text", "这段文字不能导入。", "The text cannot be imported: " + receipt.fault());
    }
    return new Document("articles", receipt.articles().stream().map(ImportWiring::article).toList())
        .append("flags", receipt.flags().stream().map(ImportWiring::flag).toList());
  }

  private static Upload upload(Map<String, Object> input) {
    String text = String.valueOf(input.get("text"));
    String fileName = name(input, "fileName");
    return new Upload(
        fileName == null ? "pasted.txt" : fileName,
        text.getBytes(StandardCharsets.UTF_8),
        new Upload.Given(
            name(input, "title"),
            name(input, "publisher"),
            (LocalDate) input.get("publishedOn"),
            name(input, "hospital")));
  }

  /** A short text of one line; null where none is given. */
  private static @Nullable String name(Map<String, Object> input, String field) {
    Object given = input.get(field);
    if (given == null) {
      return null;
    }
    String name = given.toString().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches("(?s).*\\p{Cntrl}.*")) {
      throw RequestException.badInput(
          "input." + field,
          "input.%s 应为一行文字，1 到 %d 字。".formatted(field, LONGEST_NAME),
          "input.%s has to be one line of 1 to %d characters.".formatted(field, LONGEST_NAME));
    }
    return name;
  }

  private static Document article(ArticleReceipt article) {
    Sink.Tally tally = article.tally();
    return new Document(ARTICLE, article.articleId())
        .append("title", article.title())
        .append("hospitals", article.hospitals())
        .append("candidates", article.candidates().stream().map(ImportWiring::candidate).toList())
        .append("newFacts", tally == null ? null : tally.added())
        .append("conflicts", tally == null ? null : tally.conflicts())
        .append("proven", article.proven())
        .append(
            "unresolved",
            article.unresolved().stream()
                .map(it -> new GlobalId(GlobalId.Type.FACT, it).encode())
                .toList())
        .append("flags", article.flags().stream().map(ImportWiring::flag).toList());
  }

  private static Document candidate(Sink.Finding finding) {
    return new Document("kind", finding.claim().kind().name())
        .append("name", finding.claim().name())
        .append("start", finding.evidence().start())
        .append("end", finding.evidence().end())
        .append("quote", finding.evidence().quote())
        .append("rule", finding.rule())
        .append("confidence", finding.confidence());
  }

  private static Document flag(Flag flag) {
    return new Document("kind", flag.kind().name()).append("words", flag.words());
  }
}
