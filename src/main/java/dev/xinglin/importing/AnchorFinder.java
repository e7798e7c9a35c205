package dev.xinglin.importing;

import dev.xinglin.article.Digest.Anchor;
import dev.xinglin.model.Range;
import dev.xinglin.text.MappedText;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the words that an anchor of a digest means in the articles cleaned from the page. */
final class AnchorFinder {
  private final String page;

  /** The page without white space, and where each of its code units stands on the page. */
  private final MappedText dense;

  AnchorFinder(String page) {
    this.page = page;
    this.dense = dense(MappedText.of(page));
  }

  /** How many code units of an article stand between two places of the page without white space. */
  int overlap(CleanArticle article, int from, int to) {
    int first = dense.originOf(Math.min(from, dense.length() - 1));
    int last = to < dense.length() ? dense.originOf(to) : page.length();
    int count = 0;
    for (int i = 0; i < article.text().length(); i++) {
      int origin = article.text().originOf(i);
      count += origin >= first && origin < last ? 1 : 0;
    }
    return count;
  }

  /**
   * Where the words stand in an article.
   *
   * @return null where the page does not say there what the anchor's hash says, or the article
   *     lacks those words
   */
  @Nullable Range find(CleanArticle article, Anchor anchor) {
    int end = anchor.start() + anchor.length();
    if (anchor.start() < 0 || anchor.length() <= 0 || end > dense.length()) {
      return null;
    }
    String words = dense.text().substring(anchor.start(), end);
    return Hashes.sha256(words).equals(anchor.sha256())
        ? find(article, anchor.start(), end, words)
        : null;
  }

  private @Nullable Range find(CleanArticle article, int start, int end, String words) {
    int[] places = places(article.text(), start, end);
    if (places.length == words.length() && ascending(places)) {
      return new Range(places[0], places[places.length - 1] + 1);
    }
    // The words stand in a paragraph that was set apart as a repeat: the one that was kept says it.
    MappedText bare = dense(MappedText.of(article.content()));
    int at = bare.text().indexOf(words);
    if (at >= 0) {
      return new Range(bare.originOf(at), bare.originOf(at + words.length() - 1) + 1);
    }
    // On the page a caption stood among them; the article has the sentence whole.
    int[] sentence = Arrays.stream(places).filter(it -> !inCaption(article, it)).toArray();
    return sentence.length * 2 > words.length() && ascending(sentence)
        ? new Range(sentence[0], sentence[sentence.length - 1] + 1)
        : null;
  }

  private static boolean inCaption(CleanArticle article, int place) {
    return article.captions().stream().anyMatch(it -> it.start() <= place && place < it.end());
  }

  /** Where the content has the code units of a stretch of the dense page, in that order. */
  private int[] places(MappedText content, int start, int end) {
    int first = dense.originOf(start);
    int[] byOrigin = new int[dense.originOf(end - 1) + 1 - first];
    Arrays.fill(byOrigin, -1);
    for (int i = 0; i < content.length(); i++) {
      int origin = content.originOf(i);
      if (origin >= first && origin - first < byOrigin.length) {
        byOrigin[origin - first] = i;
      }
    }
    return IntStream.range(start, end)
        .map(it -> byOrigin[dense.originOf(it) - first])
        .filter(it -> it >= 0)
        .toArray();
  }

  private static boolean ascending(int[] places) {
    for (int i = 1; i < places.length; i++) {
      if (places[i] <= places[i - 1]) {
        return false;
      }
    }
    return places.length > 0;
  }

  private static MappedText dense(MappedText text) {
    MappedText.Builder builder = new MappedText.Builder();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || MappedText.isSpace(text.text().charAt(i))) {
        if (i > from) {
          builder.append(text.slice(from, i));
        }
        from = i + 1;
      }
    }
    return builder.build();
  }
}
