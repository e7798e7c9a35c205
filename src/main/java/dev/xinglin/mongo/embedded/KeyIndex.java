package dev.xinglin.mongo.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index on one field that also serves a filter which asks for more than that field. The
 * stock index serves only a filter on just its own field; any other one scans the collection, so
 * that replacing a document by its id and its version read them all.
 */
class KeyIndex extends AbstractUniqueIndex<Object> {
  private final MVMap<KeyValue, Object> positions;

  KeyIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.positions = positions;
  }

  /** What the field is asked for finds the candidates; the collection tests the whole filter. */
  @Override
  public synchronized boolean canHandle(Document filter) {
    String key = keys().get(0);
    return filter.containsKey(key) && super.canHandle(new Document(key, filter.get(key)));
  }

  @Override
  protected Object removeDocument(KeyValue key) {
    return positions.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
  }

  @Override
  protected Set<Map.Entry<KeyValue, Object>> getIterable() {
    return positions.entrySet();
  }

  @Override
  protected @Nullable Object getPosition(KeyValue key) {
    return positions.get(key);
  }

  @Override
  public long getCount() {
    return positions.sizeAsLong();
  }

  @Override
  public boolean isEmpty() {
    return positions.isEmpty();
  }

  /** As the stock index has it. */
  @Override
  public long getDataSize() {
    return getCount();
  }
}
