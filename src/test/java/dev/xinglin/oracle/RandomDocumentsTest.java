package dev.xinglin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.xinglin.api.Commands;
import dev.xinglin.api.GraphQlClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Nested, filtered, ordered and paged questions: the answers are the oracle's. */
@OracleTest
class RandomDocumentsTest {
  private static final int DOCUMENTS = Integer.getInteger("xinglin.oracle.documents", 2000);
  private static final long SEED = Long.getLong("xinglin.oracle.seed", 4711);

  @Autowired World world;
  @Autowired Commands.Log commands;
  @LocalServerPort int port;

  private final List<String> faults = new ArrayList<>();
  private GraphQlClient client;
  private Questions questions;
  private int rows;
  private int empty;
  private int cursors;
  private int sent;
  private int allowed;

  @BeforeEach
  void connect() {
    client = new GraphQlClient(port);
    questions = new Questions(world, new Chance(SEED));
  }

  @Test
  void random_documents_equal_the_oracle_and_keep_the_bound_on_commands() {
    long start = System.nanoTime();
    for (int i = 0; i < DOCUMENTS && faults.size() < 20; i++) {
      List<Selected> roots = new ArrayList<>(questions.roots());
      if (i % 3 == 0) {
        roots = withCursor(roots);
      }
      ask(i, Question.of(roots, questions.chance(), i % 2 * 30));
    }
    System.out.printf(
        "oracle: %d documents, %d rows compared, %d answers without rows, %d with cursors,"
            + " %d differences, %d commands of at most %d, %d s%n",
        DOCUMENTS,
        rows,
        empty,
        cursors,
        faults.size(),
        sent,
        allowed,
        (System.nanoTime() - start) / 1_000_000_000);

    assertThat(faults).isEmpty();
    assertThat(rows).isGreaterThan(DOCUMENTS * 3);
  }

  private void ask(int number, Question question) {
    commands.take();
    JsonNode response = client.execute(question.text(), question.variables());
    List<String> taken = commands.take();
    Expected expected = new Expected();
    expected.compare(question.expected(), response);
    rows += expected.rows();
    empty += expected.rows() == 0 ? 1 : 0;
    sent += taken.size();
    allowed += question.bound();
    List<String> found = new ArrayList<>(expected.differences());
    if (taken.size() > question.bound()) {
      found.add("commands " + taken + ", but at most " + question.bound());
    }
    if (taken.contains("getMore")) {
      found.add("a getMore");
    }
    if (!found.isEmpty()) {
      faults.add(
          "document %d%n%s%n%s%n  %s"
              .formatted(
                  number,
                  question.text(),
                  question.variables(),
                  String.join("\n  ", found.subList(0, Math.min(3, found.size())))));
    }
  }

  /** The first list of the document, or one below its first row, asked from a cursor on. */
  private List<Selected> withCursor(List<Selected> roots) {
    ListField root = (ListField) roots.get(0);
    ListField inner =
        root.parts().contains("nodes") || root.parts().contains("edges")
            ? root.fields().stream()
                .filter(ListField.class::isInstance)
                .map(ListField.class::cast)
                .findFirst()
                .orElse(null)
            : null;
    ListField changed =
        inner != null && questions.chance().percent(50) ? below(root, inner) : atRoot(root);
    List<Selected> all = new ArrayList<>(roots);
    all.set(0, changed);
    return all;
  }

  private ListField atRoot(ListField root) {
    JsonNode data = client.data(text(root.probe(Paging.first(100))));
    return root.with(from(root, data.path(root.alias()), null));
  }

  /** Gets a cursor of the list below one of the root's rows and asks for it below all of them. */
  private ListField below(ListField root, ListField inner) {
    List<Row> parents = root.paging().cut(root.sorted(null)).rows();
    if (parents.isEmpty()) {
      return root;
    }
    int index = questions.chance().below(parents.size());
    List<Selected> probe = List.of(inner.probe(Paging.first(100)));
    ListField asked =
        new ListField(
            world,
            root.alias(),
            root.name(),
            root.type(),
            root.filter(),
            root.order(),
            root.paging(),
            java.util.Set.of("nodes"),
            probe);
    JsonNode parent = client.data(text(asked)).path(root.alias()).path("nodes").path(index);
    Paging paging = from(inner, parent.path(inner.alias()), parents.get(index));
    List<Selected> fields = new ArrayList<>(root.fields());
    fields.set(fields.indexOf(inner), inner.with(paging));
    return new ListField(
        world,
        root.alias(),
        root.name(),
        root.type(),
        root.filter(),
        root.order(),
        root.paging(),
        root.parts(),
        fields);
  }

  private Paging from(ListField list, JsonNode connection, Row parent) {
    JsonNode edges = connection.path("edges");
    Paging paging = list.paging();
    if (edges.isEmpty()) {
      return paging;
    }
    cursors++;
    List<Row> sorted = list.sorted(parent);
    int index = questions.chance().below(edges.size());
    Paging.Cursor cursor =
        new Paging.Cursor(edges.get(index).path("cursor").asString(), sorted.get(index), parent);
    if (questions.chance().percent(20)) {
      int other = questions.chance().below(edges.size());
      paging =
          paging.before(
              new Paging.Cursor(
                  edges.get(other).path("cursor").asString(), sorted.get(other), parent));
    }
    return questions.chance().percent(60) ? paging.after(cursor) : paging.before(cursor);
  }

  private String text(ListField list) {
    return Question.of(List.of(list), new Chance(0), 0).text();
  }
}
