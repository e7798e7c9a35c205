package dev.xinglin.article;

import dev.xinglin.model.Text;
import dev.xinglin.mongo.Documents;
import java.util.List;
import org.bson.Document;

/**
 * A text cleaned from a page, with what shows each of its words in the page as it came.
 *
 * @param text the text
 * @param original the SHA-256 of the bytes that the page was read from
 * @param runs where its words stand in the page: the first code unit in the text, the first in the
 *     page, how many, and so on for each unbroken run
 */
public record PageText(Text text, String original, List<Integer> runs) {

  /** The stored form of a text from this page; {@code origin} is never served. */
  Document document(Text stored) {
    return Documents.of(stored)
        .append("origin", new Document("original", original).append("runs", runs));
  }
}
