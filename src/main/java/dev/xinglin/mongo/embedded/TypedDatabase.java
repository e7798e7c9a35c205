package dev.xinglin.mongo.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose maps have types of their own. The file hands out a map that is open already
 * whatever type is asked for, so each is opened here before the library asks for it.
 */
class TypedDatabase extends H2Database {
  private final MVStore file;

  TypedDatabase(String name, MVStore file, CursorRegistry cursors) {
    super(name, file, cursors);
    this.file = file;
    super.initializeNamespacesAndIndexes();
  }

  /** Called by the library's constructor, when the file is not known here yet. */
  @Override
  protected void initializeNamespacesAndIndexes() {}

  @Override
  protected MongoCollection<Object> openOrCreateCollection(
      String collection, CollectionOptions options) {
    String name = getDatabaseName() + "." + collection;
    MVMap<Object, Document> documents =
        file.openMap(
            "databases." + name,
            new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
    MVMap<String, Object> meta = file.openMap("meta." + name);
    return new SortingCollection(this, collection, options, documents, meta, cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    MVMap<KeyValue, Object> positions =
        file.openMap(
            getDatabaseName() + "." + collection + "._index_" + index,
            new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
    return keys.size() == 1
        ? new KeyIndex(positions, index, keys, sparse)
        : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
  }
}
