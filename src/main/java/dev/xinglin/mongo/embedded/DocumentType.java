package dev.xinglin.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Documents as BSON, as they came over the wire. The stock type is Java serialization, which is
 * larger and slower, and would run whatever classes a doctored file names.
 */
class DocumentType extends BasicDataType<Document> {
  private static final int VALUE_BYTES = 48;

  /** An estimate, for the size of pages and of the cache. */
  @Override
  public int getMemory(Document document) {
    return memory(document);
  }

  private static int memory(Object value) {
    if (value instanceof Document document) {
      return document.values().stream().mapToInt(DocumentType::memory).sum()
          + (document.size() + 1) * VALUE_BYTES;
    } else if (value instanceof Collection<?> values) {
      return VALUE_BYTES + values.stream().mapToInt(DocumentType::memory).sum();
    }
    return VALUE_BYTES + (value instanceof String text ? 2 * text.length() : 0);
  }

  @Override
  public void write(WriteBuffer buffer, Document document) {
    ByteBuf bson = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, bson);
    buffer.putVarInt(bson.readableBytes()).put(bson.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer buffer) {
    int length = DataUtils.readVarInt(buffer);
    ByteBuffer bson = buffer.slice(buffer.position(), length);
    buffer.position(buffer.position() + length);
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
