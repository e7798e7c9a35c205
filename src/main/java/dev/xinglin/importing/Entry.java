package dev.xinglin.importing;

import dev.xinglin.article.Digest;
import dev.xinglin.article.PageText;
import dev.xinglin.extraction.Candidate;
import dev.xinglin.importing.Receipt.ArticleReceipt;
import dev.xinglin.model.Article;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Outcome;
import dev.xinglin.model.Range;
import dev.xinglin.model.Text;
import dev.xinglin.text.PinyinKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An article of a batch. */
final class Entry {
  private static final int LONGEST_READING = 48;
  private static final int HASH = 10;

  final FoundPage page;
  final FoundArticle article;
  private final int number;
  private final PageLines lines;
  private final AnchorFinder finder;
  @Nullable Digest digest;
  private List<String> hospitalIds = List.of();
  private Map<String, String> idsByName = Map.of();
  private List<Flag> flags = List.of();
  List<Sink.Finding> proposals = List.of();
  List<Outcome> outcomes = List.of();
  final Map<String, Evidence> proofs = new LinkedHashMap<>();
  private final List<String> unresolved = new ArrayList<>();
  private @Nullable Text text;

  Entry(FoundPage page, FoundArticle article, int number, PageLines lines, AnchorFinder finder) {
    this.page = page;
    this.article = article;
    this.number = number;
    this.lines = lines;
    this.finder = finder;
  }

  String id() {
    return digest == null ? importedId() : digest.article().id();
  }

  /** The key of the article as long as the seed does not tell it. */
  String importedId() {
    return page.articleId(number);
  }

  int overlap(Digest candidate) {
    return finder.overlap(article.clean(), candidate.from(), candidate.to());
  }

  /** Takes the ids of the hospitals that it names, as far as these are known. */
  void name(Map<String, String> ids) {
    if (digest == null) {
      idsByName = ids;
      hospitalIds = article.hospitals().stream().map(ids::get).distinct().toList();
      return;
    }
    hospitalIds = digest.article().hospitalIds();
    idsByName = new HashMap<>(ids);
    idsByName.values().retainAll(hospitalIds);
    if (!article.hospitals().isEmpty() && !hospitalIds.isEmpty()) {
      idsByName.putIfAbsent(article.hospitals().get(0), hospitalIds.get(0));
    }
  }

  PageText pageText() {
    return new PageText(article.text(id()), page.sha256(), article.runs());
  }

  /** Takes the stored text, which evidence is a slice of. */
  void revised(@Nullable Text stored) {
    Text found = Objects.requireNonNull(stored);
    text = found;
    proposals = new ArrayList<>();
    flags = new ArrayList<>(article.flags());
    article.candidates().forEach(it -> propose(found, it));
    if (digest != null) {
      digest.anchors().forEach(it -> prove(found, it));
    }
  }

  private void propose(Text stored, OwnedCandidate owned) {
    Candidate it = owned.candidate();
    String hospitalId = idsByName.get(owned.hospital());
    if (hospitalId == null) {
      flags.add(FoundArticle.otherHospital(article.clean(), it.evidence()));
    } else {
      Evidence evidence = article.evidence(stored, it.evidence(), lines);
      proposals.add(
          new Sink.Finding(
              hospitalId, it.claim(), evidence, it.rule(), it.confidence(), it.parent()));
    }
  }

  private void prove(Text stored, Digest.Anchor anchor) {
    Range words = finder.find(article.clean(), anchor);
    if (words == null) {
      unresolved.add(anchor.factId());
    } else {
      proofs.put(anchor.factId(), article.evidence(stored, words, lines));
    }
  }

  Article stored(Instant now) {
    CleanArticle clean = article.clean();
    Upload.Given given = page.upload().given();
    return new Article(
        id(),
        slug(),
        title(),
        clean.subtitle(),
        given.publisher() == null ? clean.publisher() : given.publisher(),
        clean.bylines(),
        given.publishedOn() == null ? clean.publishedOn() : given.publishedOn(),
        null,
        hospitalIds,
        Objects.requireNonNull(text).id(),
        now,
        now);
  }

  ArticleReceipt receipt() {
    return new ArticleReceipt(
        id(),
        slug(),
        title(),
        article.hospitals().stream().filter(idsByName::containsKey).toList(),
        IntStream.range(0, outcomes.size())
            .mapToObj(it -> new Receipt.Candidate(proposals.get(it), outcomes.get(it)))
            .toList(),
        proofs.size(),
        digest == null ? 0 : digest.anchors().size(),
        unresolved,
        flags);
  }

  private String title() {
    if (digest != null) {
      return digest.article().title();
    }
    String given = page.articles().size() == 1 ? page.upload().given().title() : null;
    String found = article.clean().title();
    return given != null ? given : found != null ? found : "（无标题）" + page.upload().fileName();
  }

  /** The reading of the foremost hospital's name and the start of the page's fingerprint. */
  private String slug() {
    if (digest != null) {
      return digest.article().slug();
    }
    String hospital = article.hospitals().isEmpty() ? "article" : article.hospitals().get(0);
    String reading =
        PinyinKey.reading(hospital).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut = reading.substring(0, Math.min(LONGEST_READING, reading.length()));
    return cut.replaceAll("-$", "")
        + "-"
        + page.fingerprint().substring(0, HASH)
        + (number == 1 ? "" : "-" + number);
  }
}
