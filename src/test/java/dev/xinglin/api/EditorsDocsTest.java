package dev.xinglin.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import dev.xinglin.mongo.Store;
import dev.xinglin.query.GlobalId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What editors do over HTTP, as {@code docs/editors.md} shows it. */
class EditorsDocsTest extends EditorsDesk {
  private static final Pattern SHOWN =
      Pattern.compile("```graphql editor\\n(.+?)```", Pattern.DOTALL);

  @Test
  void every_step_of_the_docs_works() throws IOException {
    List<String> shown =
        SHOWN
            .matcher(Files.readString(Path.of("docs", "editors.md")))
            .results()
            .map(it -> it.group(1))
            .toList();
    assertThat(shown).hasSize(8);
    String fact = propose("先进单位甲");
    String lost = propose("先进单位乙");
    // the queue
    JsonNode queue = data(EDITOR, shown.get(0), Map.of());
    assertThat(queue.at("/reviewQueue/nodes").size()).isGreaterThanOrEqualTo(2);
    // accept, edit, reject
    data(EDITOR, shown.get(1), Map.of("id", fact, "version", 1));
    JsonNode edited = data(EDITOR, shown.get(2), Map.of("id", fact, "version", 2));
    assertThat(edited.at("/editFact/fact/when/to").asString()).isEqualTo("2022-12-31");
    data(EDITOR, shown.get(3), Map.of("id", fact, "version", 3));
    data(EDITOR, shown.get(1), Map.of("id", fact, "version", 4));
    // add
    JsonNode added =
        data(
            EDITOR,
            shown.get(4),
            Map.of(
                "hospital",
                hospital,
                "text",
                textId,
                "start",
                3,
                "end",
                9,
                "quote",
                content.substring(3, 9)));
    assertThat(added.at("/addFact/fact/origin").asString()).isEqualTo("EDITOR");
    // merge
    data(
        EDITOR,
        shown.get(5),
        Map.of("survivor", fact, "lost", lost, "versions", Map.of("survivor", 5, "lost", 1)));
    JsonNode node = data(null, "query($id: ID!) { node(id: $id) { id } }", Map.of("id", lost));
    assertThat(node.at("/node/id").asString()).isEqualTo(fact);
    // the history, with and without the editor's name
    JsonNode history = data(EDITOR, shown.get(7), Map.of("id", fact)).at("/node/history");
    assertThat(history.findValuesAsString("what"))
        .containsExactly("ACCEPTED", "EDITED", "REJECTED", "ACCEPTED", "MERGED");
    assertThat(history.findValuesAsString("by")).containsOnly("li");
    JsonNode open = data(null, shown.get(7), Map.of("id", fact)).at("/node/history");
    assertThat(open).hasSameSizeAs(history);
    assertThat(open).allSatisfy(it -> assertThat(it.get("by").isNull()).isTrue());
    // merge hospitals
    mergeHospitals(shown.get(6));
  }

  private void mergeHospitals(String document) {
    store.write(
        "hospitals",
        List.of(
            new InsertOneModel<>(
                new Document(
                        store
                            .find(
                                "hospitals",
                                Store.Query.where(Filters.eq(key(hospital))),
                                deadline())
                            .get(0))
                    .append("_id", "twin")
                    .append("slug", "twin")
                    .append("name", "孪生医院")
                    .append("name_n", "孪生医院"))),
        deadline());
    String lost = new GlobalId(GlobalId.Type.HOSPITAL, "twin").encode();
    JsonNode merged = data(EDITOR, document, Map.of("survivor", hospital, "lost", lost));
    assertThat(merged.at("/mergeHospitals/hospital/aliases").toString()).contains("孪生医院");
    for (String by : List.of("slug: \"twin\"", "name: \"孪生医院\"", "id: \"" + lost + "\"")) {
      JsonNode found = data(null, "{ hospital(" + by + ") { id } }", Map.of());
      assertThat(found.at("/hospital/id").asString()).as(by).isEqualTo(hospital);
    }
    JsonNode node = data(null, "query($id: ID!) { node(id: $id) { id } }", Map.of("id", lost));
    assertThat(node.at("/node/id").asString()).isEqualTo(hospital);
  }
}
