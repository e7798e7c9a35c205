package dev.xinglin.api;

import dev.xinglin.guard.Role;
import dev.xinglin.importing.Flag;
import dev.xinglin.importing.Intake;
import dev.xinglin.importing.Receipt;
import dev.xinglin.importing.Receipt.ArticleReceipt;
import dev.xinglin.importing.Sink;
import dev.xinglin.importing.Upload;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Outcome.Verdict;
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
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Imports a page that an editor sends, and shows what became of it. */
final class ImportWiring implements RuntimeWiringConfigurer {
  private static final int LONGEST_NAME = 200;

  /** Controls, directions, line ends, halves of characters: what no line of text has. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "[\\p{Cntrl}\\p{Cs}\\p{Cn}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

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
        (dryRun ? intake.dryRun() : intake)
            .take(List.of(upload(input)), true, Requests.deadline(environment))
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
    if (name.isEmpty() || name.length() > LONGEST_NAME || NO_TEXT.matcher(name).find()) {
      throw RequestException.badInput(
          "input." + field,
          "input.%s 应为一行文字，1 到 %d 字。".formatted(field, LONGEST_NAME),
          "input.%s has to be one line of 1 to %d characters.".formatted(field, LONGEST_NAME));
    }
    return name;
  }

  private static Document article(ArticleReceipt article) {
    return new Document(ARTICLE, article.articleId())
        .append("title", article.title())
        .append("hospitals", article.hospitals())
        .append("candidates", article.candidates().stream().map(ImportWiring::candidate).toList())
        .append("newFacts", article.count(Verdict.NEW))
        .append("confirmed", article.count(Verdict.CONFIRMED))
        .append("known", article.count(Verdict.KNOWN))
        .append("rejected", article.count(Verdict.REJECTED))
        .append("conflicts", article.conflicts())
        .append("proven", article.proven())
        .append("unresolved", article.unresolved().stream().map(ImportWiring::factId).toList())
        .append("flags", article.flags().stream().map(ImportWiring::flag).toList());
  }

  private static @Nullable String factId(@Nullable String key) {
    return key == null ? null : new GlobalId(GlobalId.Type.FACT, key).encode();
  }

  private static Document candidate(Receipt.Candidate candidate) {
    Sink.Finding finding = candidate.finding();
    Outcome outcome = candidate.outcome();
    return new Document("kind", finding.claim().kind().name())
        .append("name", finding.claim().name())
        .append("start", finding.evidence().start())
        .append("end", finding.evidence().end())
        .append("quote", finding.evidence().quote())
        .append("rule", finding.rule())
        .append("confidence", finding.confidence())
        .append("outcome", outcome.verdict().name())
        .append("factId", factId(outcome.factId()))
        .append("conflictsWith", outcome.clashes().stream().map(ImportWiring::clash).toList());
  }

  private static Document clash(Outcome.Clash clash) {
    return new Document("factId", factId(clash.factId()))
        .append("name", clash.name())
        .append("quote", clash.quote())
        .append("differsIn", clash.differsIn());
  }

  private static Document flag(Flag flag) {
    return new Document("kind", flag.kind().name()).append("words", flag.words());
  }
}
