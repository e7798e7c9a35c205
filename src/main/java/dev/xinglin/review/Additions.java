package dev.xinglin.review;

import dev.xinglin.article.ArticleStore;
import dev.xinglin.fact.FactStore;
import dev.xinglin.hospital.HospitalStore;
import dev.xinglin.model.Article;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.Evidence;
import dev.xinglin.model.Fact;
import dev.xinglin.model.Hospital;
import dev.xinglin.model.Locator;
import dev.xinglin.model.Origin;
import dev.xinglin.model.RequestException;
import dev.xinglin.model.ReviewStatus;
import dev.xinglin.model.Text;
import dev.xinglin.model.TextKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Facts that an editor enters, each proven by words that stand where the editor says. */
final class Additions {
  private static final String INPUT = "input";
  private static final int MOST_EVIDENCE = 20;
  private static final int LONGEST_SECTION = 200;

  private final FactStore facts;
  private final HospitalStore hospitals;
  private final ArticleStore articles;
  private final Profiles profiles;
  private final ClaimForm form;
  private final References references;

  Additions(
      FactStore facts,
      HospitalStore hospitals,
      ArticleStore articles,
      Profiles profiles,
      ClaimForm form,
      References references) {
    this.facts = facts;
    this.hospitals = hospitals;
    this.articles = articles;
    this.profiles = profiles;
    this.form = form;
    this.references = references;
  }

  /**
   * Stores a fact.
   *
   * @param input the fields of its claim with {@code hospitalId} and {@code evidence}
   * @throws RequestException if something of it is wrong; it names the argument
   */
  synchronized Document add(Map<String, Object> input, Decision decision, Deadline deadline) {
    Map<String, Object> entered = new LinkedHashMap<>(input);
    String hospitalId = String.valueOf(entered.remove("hospitalId"));
    List<?> proofs = entered.remove("evidence") instanceof List<?> list ? list : List.of();
    Hospital hospital = hospitals.hospitals(List.of(hospitalId), deadline).get(hospitalId);
    if (hospital == null) {
      throw missing(INPUT + ".hospitalId", "医院", "hospital");
    }
    Claim claim = form.read(new Document(), entered, INPUT);
    Document place = new Document("hospitalId", hospitalId);
    references.check(new Document(), place, claim, INPUT, deadline);
    Document added = document(hospital, claim, evidence(proofs, hospitalId, deadline), decision);
    refuseTwice(added, deadline);
    return profiles.deriving(
        Decisions.derived(added), decision.at(), deadline, () -> insert(added, deadline));
  }

  private Document insert(Document added, Deadline deadline) {
    if (facts.insert(List.of(added), deadline) == 0) {
      refuseTwice(added, deadline);
    }
    return added;
  }

  private static Document document(
      Hospital hospital, Claim claim, List<Evidence> evidence, Decision decision) {
    Fact fact =
        new Fact(
            UUID.randomUUID().toString(),
            hospital.id(),
            claim,
            ReviewStatus.VERIFIED,
            Origin.EDITOR,
            null,
            evidence,
            decision.at(),
            decision.at(),
            1);
    String identity = Identity.of(hospital.id(), claim);
    Document document =
        FactStore.document(fact, hospital.name())
            .append("identity", identity)
            .append("identities", List.of(identity))
            .append("proposed", FactStore.document(claim));
    History.append(document, History.entry(Deed.ADDED, decision, List.of(), List.of()));
    return document;
  }

  private void refuseTwice(Document added, Deadline deadline) {
    for (Document known : facts.identified(added.getString("identity"), deadline)) {
      throw new RequestException(
          ErrorCode.BAD_USER_INPUT,
          INPUT,
          "这个事实已有（审核状态 %s），请修改或采纳它。".formatted(known.getString("review")),
          "This fact is there already (its review says %s); edit or accept it."
              .formatted(known.getString("review")),
          List.of(Map.of("factKey", known.getString("_id"))));
    }
  }

  private List<Evidence> evidence(List<?> proofs, String hospitalId, Deadline deadline) {
    if (proofs.isEmpty() || proofs.size() > MOST_EVIDENCE) {
      throw RequestException.badInput(
          INPUT + ".evidence",
          "证据应有 1 到 %d 条，现在是 %d 条。".formatted(MOST_EVIDENCE, proofs.size()),
          "There have to be 1 to %d pieces of evidence; there are %d."
              .formatted(MOST_EVIDENCE, proofs.size()));
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < proofs.size(); i++) {
      String path = INPUT + ".evidence[" + i + "]";
      evidence.add(piece((Map<?, ?>) proofs.get(i), path, hospitalId, deadline));
    }
    return evidence;
  }

  private Evidence piece(Map<?, ?> proof, String path, String hospitalId, Deadline deadline) {
    String textId = String.valueOf(proof.get("textId"));
    Text text = articles.texts(List.of(textId), deadline).get(textId);
    if (text == null) {
      throw missing(path + ".textId", "文本", "text");
    }
    Article article = articles.articles(Set.of(text.articleId()), deadline).get(text.articleId());
    if (article == null || !article.hospitalIds().contains(hospitalId)) {
      throw RequestException.badInput(
          path + ".textId",
          "这篇文章写的不是这家医院。",
          "The article of this text is not about this hospital.");
    }
    int start = number(proof, "start");
    int end = number(proof, "end");
    String quote = String.valueOf(proof.get("quote"));
    checkQuote(text, start, end, quote, path);
    boolean verbatim = text.kind() == TextKind.FULL_TEXT;
    Locator locator = locator((Map<?, ?>) proof.get("locator"), path + ".locator");
    return new Evidence(article.id(), textId, start, end, quote, verbatim, locator);
  }

  /** A number that the schema demands. */
  private static int number(Map<?, ?> proof, String field) {
    return proof.get(field) instanceof Integer number ? number : -1;
  }

  private static void checkQuote(Text text, int start, int end, String quote, String path) {
    int length = text.content().length();
    if (start < 0 || end <= start || end > length) {
      throw RequestException.badInput(
          path + ".start",
          "start 与 end 应满足 0 ≤ start < end ≤ %d。".formatted(length),
          "start and end have to be 0 <= start < end <= %d.".formatted(length));
    }
    String stands = text.content().substring(start, end);
    if (!stands.equals(quote)) {
      int at = text.content().indexOf(quote);
      throw RequestException.badInput(
          path + ".quote",
          "引文不在文本的 [%d, %d)。%s".formatted(start, end, at < 0 ? "文本中没有它。" : "它始于 " + at + "。"),
          "The quote does not stand at [%d, %d) of the text. %s"
              .formatted(
                  start, end, at < 0 ? "The text does not have it." : "It starts at " + at + "."));
    }
  }

  private static @Nullable Locator locator(@Nullable Map<?, ?> entered, String path) {
    if (entered == null) {
      return null;
    }
    Object section = entered.get("section");
    Integer paragraph = (Integer) entered.get("paragraph");
    if (paragraph != null && paragraph < 1) {
      throw RequestException.badInput(
          path + ".paragraph", "段落号从 1 起。", "Paragraphs are counted from 1.");
    }
    return new Locator(
        section == null
            ? null
            : Words.checked(section.toString(), path + ".section", LONGEST_SECTION, false),
        paragraph);
  }

  private static RequestException missing(String path, String chinese, String english) {
    return new RequestException(
        ErrorCode.NOT_FOUND,
        path,
        "没有参数 %s 所指的%s。".formatted(path, chinese),
        "There is no %s with the id in %s.".formatted(english, path));
  }
}
