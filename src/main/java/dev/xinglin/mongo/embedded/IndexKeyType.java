package dev.xinglin.mongo.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * Keys of unique indexes. The stock type serializes both keys for every comparison; here a key that
 * is one text, as every id of Xinglin is, is compared and written as a text.
 */
class IndexKeyType extends BasicDataType<KeyValue> {
  private static final byte TEXT = 1;
  private static final byte OTHER = 0;
  private static final int OVERHEAD = 64;

  private final StringDataType texts = StringDataType.INSTANCE;
  private final ObjectDataType others = new ObjectDataType();

  /** Texts stand before all other keys. */
  @Override
  public int compare(KeyValue left, KeyValue right) {
    String leftText = text(left);
    String rightText = text(right);
    if (leftText != null && rightText != null) {
      return leftText.compareTo(rightText);
    }
    if (leftText == null && rightText == null) {
      return others.compare(left, right);
    }
    return leftText != null ? -1 : 1;
  }

  @Override
  public int getMemory(KeyValue key) {
    String text = text(key);
    return OVERHEAD + (text != null ? texts.getMemory(text) : others.getMemory(key));
  }

  @Override
  public void write(WriteBuffer buffer, KeyValue key) {
    String text = text(key);
    if (text != null) {
      buffer.put(TEXT);
      texts.write(buffer, text);
    } else {
      buffer.put(OTHER);
      others.write(buffer, key);
    }
  }

  @Override
  public KeyValue read(ByteBuffer buffer) {
    return buffer.get() == TEXT ? new KeyValue(texts.read(buffer)) : (KeyValue) others.read(buffer);
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }

  private static @Nullable String text(KeyValue key) {
    return key.size() == 1 && key.get(0) instanceof String text ? text : null;
  }
}
