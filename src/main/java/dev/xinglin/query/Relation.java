package dev.xinglin.query;

import java.util.function.Supplier;

/**
 * A way from one entity to another: documents belong together where the local field and the foreign
 * field share a value.
 *
 * @param name its field in the schema
 * @param target the entity it leads to; a supplier, since entities lead to each other
 * @param localField the stored field on this side
 * @param foreignField the stored field on the other side
 * @param many whether it leads to many, so is a connection in the schema
 */
public record Relation(
    String name, Supplier<Entity> target, String localField, String foreignField, boolean many) {

  /**
   * Whether one document of the other side can belong to several of this side.
   *
   * @return true where the foreign field holds a list
   */
  boolean foreignList() {
    return foreignField.endsWith("Ids");
  }
}
