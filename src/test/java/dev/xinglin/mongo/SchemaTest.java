package dev.xinglin.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

class SchemaTest {
  private static final Document ALL = new Document();
  private static final Migration NOTES =
      new Migration(2, "a note on every fact", it -> set(it, "note", "none"));
  private static final Migration COPIES =
      new Migration(3, "the note copied", SchemaTest::copyNotes);

  private final TestStore store = TestStore.open();
  private final MongoDatabase database = store.database();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_new_database_gets_the_newest_version_and_no_migration_runs() {
    // WHEN
    new Schema(database, List.of(NOTES, COPIES)).prepare();

    // THEN
    assertThat(meta()).containsEntry("version", 3).containsEntry("migrations", List.of());
  }

  @Test
  void migrations_run_once_in_their_order_and_each_is_recorded() {
    // GIVEN a database of version 1 with a fact
    new Schema(database, List.of()).prepare();
    facts().insertOne(new Document("_id", "a"));

    // WHEN
    new Schema(database, List.of(NOTES, COPIES)).prepare();
    set(database, "note", "changed since");
    new Schema(database, List.of(NOTES, COPIES)).prepare();

    // THEN
    assertThat(facts().find().first())
        .containsEntry("note", "changed since")
        .containsEntry("copy", "none");
    assertThat(meta()).containsEntry("version", 3);
    assertThat(meta().getList("migrations", Document.class))
        .extracting(it -> it.get("name"))
        .containsExactly(NOTES.name(), COPIES.name());
  }

  @Test
  void a_migration_that_fails_is_run_again_at_the_next_start() {
    // GIVEN
    new Schema(database, List.of()).prepare();
    facts().insertOne(new Document("_id", "a"));
    Migration cut =
        new Migration(
            3,
            "cut",
            it -> {
              throw new IllegalStateException("cut");
            });

    // WHEN
    assertThatThrownBy(() -> new Schema(database, List.of(NOTES, cut)).prepare()).hasMessage("cut");
    assertThat(meta()).containsEntry("version", 2);
    new Schema(database, List.of(NOTES, COPIES)).prepare();

    // THEN
    assertThat(meta()).containsEntry("version", 3);
    assertThat(facts().find().first()).containsEntry("copy", "none");
  }

  @Test
  void a_database_of_a_newer_version_is_refused_in_plain_words() {
    // GIVEN
    new Schema(database, List.of(NOTES, COPIES)).prepare();

    // WHEN, THEN
    assertThatThrownBy(() -> new Schema(database, List.of(NOTES)).prepare())
        .isInstanceOf(FailureAnalyzedException.class)
        .hasMessage(
            "The store has schema version 3, but this Xinglin knows versions up to 2 only.");
  }

  @Test
  void the_migrations_of_this_version_lead_from_1_without_a_gap() {
    for (int i = 0; i < Schema.MIGRATIONS.size(); i++) {
      assertThat(Schema.MIGRATIONS.get(i).version()).isEqualTo(i + 2);
    }
    new Schema(database, Schema.MIGRATIONS).prepare();
    assertThat(meta()).containsEntry("version", Schema.MIGRATIONS.size() + 1);
  }

  private static void copyNotes(MongoDatabase database) {
    for (Document fact : database.getCollection(Collections.FACTS).find()) {
      set(database, "copy", fact.getString("note"));
    }
  }

  private static void set(MongoDatabase database, String field, String value) {
    database.getCollection(Collections.FACTS).updateMany(ALL, Updates.set(field, value));
  }

  private MongoCollection<Document> facts() {
    return database.getCollection(Collections.FACTS);
  }

  private Document meta() {
    return database.getCollection(Collections.META).find().first();
  }
}
