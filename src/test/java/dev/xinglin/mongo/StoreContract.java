package dev.xinglin.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.ConnectionString;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.DeadlineExceededException;
import dev.xinglin.mongo.Store.Query;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What Xinglin relies on, whatever server keeps its documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {
  private static final String ITEMS = "items";
  private static final int MANY = 10_000;

  /** About a second of work for a server, whatever documents there are. */
  private static final String SLOW =
      """
      {$project: {n: {$sum: {$map: {input: {$range: [0, 3000]}, as: 'i',
        in: {$sum: {$range: [0, 1000]}}}}}}}""";

  private final SentCommands sent = new SentCommands();
  private MongoClient client;
  private MongoDatabase database;
  private Store store;

  /** Starts the server, or aborts the suite with the reason why it cannot. */
  abstract String connect();

  /** Stops the server, if it was started. */
  void disconnect() {}

  /** Checks the cases whose answer is another than the recorded one. */
  abstract void check(Map<String, RecordedCases.Difference> differences);

  @BeforeAll
  void open() {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connect()))
                .addCommandListener(sent)
                .build());
    database =
        client.getDatabase("xinglin_contract_" + UUID.randomUUID().toString().substring(0, 8));
    store = new Store(database);
  }

  @AfterAll
  void close() {
    if (client != null) {
      database.drop();
      client.close();
    }
    disconnect();
  }

  @BeforeEach
  void empty() {
    database.getCollection(ITEMS).drop();
    sent.clear();
  }

  MongoDatabase database() {
    return database;
  }

  @Test
  void the_recorded_cases_are_answered_as_the_recorded_server_did() {
    check(new RecordedCases(database).replay());
  }

  @Test
  void find_filters_sorts_limits_and_projects_in_one_command() {
    // GIVEN
    insert("{_id: 'a', n: 1, x: 1}", "{_id: 'b', n: 3, x: 1}", "{_id: 'c', n: 2, x: 1}");

    // WHEN
    var query = new Query(Filters.gt("n", 0), Projections.include("n"), Sorts.descending("n"), 2);
    List<Document> found = store.find(ITEMS, query, soon());

    // THEN
    assertThat(found).containsExactly(parse("{_id: 'b', n: 3}"), parse("{_id: 'c', n: 2}"));
    assertThat(sent.names()).containsExactly("find");
  }

  @Test
  void find_of_a_collection_that_is_not_there_finds_nothing() {
    assertThat(store.find("nowhere", Query.where(Filters.empty()), soon())).isEmpty();
    assertThat(store.count("nowhere", Filters.empty(), soon())).isZero();
    assertThat(store.distinct("nowhere", "n", Filters.empty(), soon())).isEmpty();
  }

  @Test
  void distinct_gives_each_text_once_looks_into_arrays_and_leaves_null_out() {
    insert("{_id: 'a', s: 'x'}", "{_id: 'b', s: ['x', 'y']}", "{_id: 'c', s: null}", "{_id: 'd'}");
    assertThat(store.distinct(ITEMS, "s", Filters.empty(), soon()))
        .containsExactlyInAnyOrder("x", "y");
    assertThat(store.distinct(ITEMS, "s", Filters.eq("_id", "a"), soon())).containsExactly("x");
  }

  @Test
  void count_counts_what_matches() {
    insert("{_id: 'a', n: 1}", "{_id: 'b', n: 2}");
    assertThat(store.count(ITEMS, Filters.gt("n", 1), soon())).isEqualTo(1);
  }

  @Test
  void write_counts_what_was_inserted_changed_and_removed() {
    // GIVEN
    insert("{_id: 'a', n: 1}", "{_id: 'b', n: 1}");

    // WHEN
    int written =
        store.write(
            ITEMS,
            List.<WriteModel<Document>>of(
                new InsertOneModel<>(new Document("_id", "c")),
                new UpdateOneModel<>(Filters.eq("_id", "a"), Updates.inc("n", 1)),
                new UpdateOneModel<>(Filters.eq("_id", "a"), Updates.set("n", 2)),
                new DeleteOneModel<>(Filters.eq("_id", "b"))),
            soon());

    // THEN an update that changes nothing is not counted
    assertThat(written).isEqualTo(3);
    assertThat(ids(Filters.empty())).containsExactly("a", "c");
  }

  @Test
  void nothing_to_write_sends_no_command() {
    assertThat(store.write(ITEMS, List.of(), soon())).isZero();
    assertThat(sent.names()).isEmpty();
  }

  @Test
  void a_duplicate_key_has_code_11000_and_ends_the_writes() {
    // GIVEN
    insert("{_id: 'a', n: 1}");

    // WHEN
    List<InsertOneModel<Document>> writes = List.of(inserting("b"), inserting("a"), inserting("c"));

    // THEN
    assertThatThrownBy(() -> store.write(ITEMS, writes, soon()))
        .asInstanceOf(type(MongoBulkWriteException.class))
        .extracting(MongoBulkWriteException::getWriteErrors)
        .satisfies(errors -> assertThat(errors.get(0).getCode()).isEqualTo(11000))
        .satisfies(errors -> assertThat(errors.get(0).getIndex()).isEqualTo(1));
    assertThat(ids(Filters.empty())).containsExactly("a", "b");
  }

  @Test
  void an_update_of_a_version_that_has_passed_changes_nothing() {
    // GIVEN
    insert("{_id: 'a', version: 1}");
    var write =
        new UpdateOneModel<Document>(
            Filters.and(Filters.eq("_id", "a"), Filters.eq("version", 1)),
            Updates.inc("version", 1));

    // WHEN, THEN
    assertThat(store.write(ITEMS, List.of(write), soon())).isEqualTo(1);
    assertThat(store.write(ITEMS, List.of(write), soon())).isZero();
  }

  @Test
  void ten_thousand_results_come_in_one_command_each() {
    // GIVEN
    store.write(ITEMS, IntStream.range(0, MANY).mapToObj(i -> inserting("i" + i)).toList(), soon());
    sent.clear();

    // WHEN
    int found = store.find(ITEMS, Query.where(Filters.empty()), soon()).size();
    int aggregated = store.aggregate(ITEMS, List.of(parse("{$match: {}}")), soon()).size();
    int distinct = store.distinct(ITEMS, "_id", Filters.empty(), soon()).size();

    // THEN
    assertThat(List.of(found, aggregated, distinct)).containsOnly(MANY);
    assertThat(sent.names()).containsExactly("find", "aggregate", "distinct");
  }

  @Test
  void a_command_that_outlives_the_deadline_is_given_up_and_the_next_one_is_answered() {
    // GIVEN
    insert("{_id: 'a'}");
    List<Document> slow = List.of(parse(SLOW), parse(SLOW));
    Deadline deadline = Deadline.in(Duration.ofMillis(100));

    // WHEN, THEN
    assertThatThrownBy(() -> store.aggregate(ITEMS, slow, deadline))
        .isInstanceOf(DeadlineExceededException.class);
    assertThat(store.count(ITEMS, Filters.empty(), soon())).isEqualTo(1);
  }

  @Test
  void no_command_is_sent_when_the_deadline_has_passed() throws Exception {
    Deadline deadline = Deadline.in(Duration.ofMillis(1));
    Thread.sleep(2);
    assertThatThrownBy(() -> store.count(ITEMS, Filters.empty(), deadline))
        .isInstanceOf(DeadlineExceededException.class);
    assertThat(sent.names()).isEmpty();
  }

  /** The recorded cases hold little logic inside $elemMatch; the answers follow the manual. */
  @Test
  void logic_inside_elemMatch_holds_of_one_element() {
    insert(
        "{_id: 'a', e: [{s: 'x', n: 1}, {s: 'y', n: 2}]}",
        "{_id: 'b', e: [{s: 'x', n: 2}, {s: 'z'}]}",
        "{_id: 'c', e: [{s: null, n: 5}]}",
        "{_id: 'd', e: []}");

    assertThat(matching("{e: {$elemMatch: {$and: [{s: 'x'}, {n: 2}]}}}")).containsExactly("b");
    assertThat(matching("{e: {$elemMatch: {$or: [{s: 'y'}, {n: 5}]}}}")).containsExactly("a", "c");
    assertThat(matching("{e: {$elemMatch: {$nor: [{s: 'x'}, {n: 2}]}}}")).containsExactly("b", "c");
    assertThat(matching("{e: {$elemMatch: {$nor: [{$and: [{s: 'x'}, {n: {$lt: 2}}]}]}}}"))
        .containsExactly("a", "b", "c");
    assertThat(matching("{e: {$elemMatch: {n: {$eq: null}}}}")).containsExactly("b");
    assertThat(matching("{e: {$elemMatch: {s: {$ne: null}, n: {$gte: 2}}}}"))
        .containsExactly("a", "b");
    assertThat(matching("{e: {$elemMatch: {n: {$gt: 1, $lt: 3}}}}")).containsExactly("a", "b");
    assertThat(matching("{$nor: [{e: {$elemMatch: {s: {$in: ['x', 'z']}}}}]}"))
        .containsExactly("c", "d");
    assertThat(matching("{e: {$elemMatch: {$and: [{}]}}}")).containsExactly("a", "b", "c");
  }

  @Test
  void conditions_on_an_array_of_texts_hold_of_one_text() {
    insert(
        "{_id: 'a', t: ['中心医院', '\uD842\uDFB7']}",
        "{_id: 'b', t: ['a.b', '', 'Z']}",
        "{_id: 'c', t: []}",
        "{_id: 'd'}");

    assertThat(matching("{t: {$elemMatch: {$gte: ''}}}")).containsExactly("a", "b");
    assertThat(matching("{t: {$elemMatch: {$gte: '', $lt: ''}}}")).isEmpty();
    assertThat(matching("{t: {$elemMatch: {$regex: '中心', $ne: '中心'}}}")).containsExactly("a");
    assertThat(matching("{t: {$elemMatch: {$in: ['Z', 'Y'], $nin: ['Y']}}}")).containsExactly("b");
    assertThat(matching("{t: {$elemMatch: {$gte: '', $regex: '(?s)\\\\A(?=a)(?=.*\\\\.b\\\\z)'}}}"))
        .containsExactly("b");
    assertThat(matching("{t: {$all: ['Z', '']}}")).containsExactly("b");
  }

  @Test
  void literal_text_in_a_regular_expression_matches_only_itself() {
    insert("{_id: 'a', s: 'x.y'}", "{_id: 'b', s: 'xzy'}", "{_id: 'c', s: null}", "{_id: 'd'}");
    assertThat(matching("{s: {$regex: 'x\\\\.y'}}")).containsExactly("a");
    assertThat(matching("{s: {$regex: '^x'}}")).containsExactly("a", "b");
    assertThat(matching("{s: {$regex: '\\\\.y\\\\z'}}")).containsExactly("a");
    assertThat(matching("{$nor: [{s: {$regex: 'x\\\\.y'}}]}")).containsExactly("b", "c", "d");
  }

  @Test
  void a_list_of_each_parent_is_sorted_cut_and_counted_in_one_command() {
    // GIVEN
    insert(
        "{_id: 'a', of: ['p', 'q'], n: 2}",
        "{_id: 'b', of: ['p'], n: 1}",
        "{_id: 'c', of: ['q', 'r'], n: 0}");
    Bson among = Filters.in("of", "p", "q");

    // WHEN
    List<Document> lists =
        store.aggregate(
            ITEMS,
            List.of(
                new Document("$match", among),
                parse("{$unwind: '$of'}"),
                new Document("$match", among),
                parse("{$sort: {n: 1, _id: 1}}"),
                parse("{$group: {_id: '$of', rows: {$push: '$$ROOT'}, n: {$sum: 1}}}"),
                parse("{$project: {n: 1, rows: {$slice: ['$rows', 1]}}}")),
            soon());

    // THEN
    assertThat(lists)
        .containsExactlyInAnyOrder(
            parse("{_id: 'p', n: 2, rows: [{_id: 'b', of: 'p', n: 1}]}"),
            parse("{_id: 'q', n: 2, rows: [{_id: 'c', of: 'q', n: 0}]}"));
  }

  private List<String> matching(String filter) {
    return ids(parse(filter));
  }

  private List<String> ids(Bson filter) {
    var query = new Query(filter, Projections.include("_id"), Sorts.ascending("_id"), 0);
    return store.find(ITEMS, query, soon()).stream().map(it -> it.getString("_id")).toList();
  }

  private void insert(String... documents) {
    database.getCollection(ITEMS).insertMany(List.of(documents).stream().map(this::parse).toList());
    sent.clear();
  }

  private Document parse(String json) {
    return Document.parse(json);
  }

  private static InsertOneModel<Document> inserting(String id) {
    return new InsertOneModel<>(new Document("_id", id));
  }

  private static Deadline soon() {
    return Deadline.in(Duration.ofSeconds(30));
  }
}
