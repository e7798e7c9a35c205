package dev.xinglin.review;

import dev.xinglin.fact.FactStore;
import dev.xinglin.model.Deadline;
import dev.xinglin.model.ErrorCode;
import dev.xinglin.model.RequestException;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Reads facts that are to be changed and writes them, each only as its reader has seen it. */
final class Current {
  private final FactStore facts;
  private final Merges merges;

  Current(FactStore facts, Merges merges) {
    this.facts = facts;
    this.merges = merges;
  }

  /**
   * A fact that somebody wants to change.
   *
   * @param id its stored key
   * @param version the version that they have seen
   * @param argument the argument that the id was sent in
   * @throws RequestException if there is no such fact, if it was merged into another one, or if it
   *     has another version
   */
  Document fact(String id, int version, String argument, Deadline deadline) {
    Document fact = fact(id, argument, deadline);
    if (fact.getInteger("version") != version) {
      throw outdated(fact, version);
    }
    return fact;
  }

  /** A fact of any version. */
  Document fact(String id, String argument, Deadline deadline) {
    Document fact = facts.byId(List.of(id), deadline).get(id);
    if (fact == null) {
      throw new RequestException(
          ErrorCode.NOT_FOUND,
          argument,
          "没有参数 %s 所指的事实。".formatted(argument),
          "There is no fact with the id in %s.".formatted(argument));
    }
    merges
        .of(Merges.Type.FACT, id, deadline)
        .ifPresent(
            it -> {
              throw merged(argument);
            });
    return fact;
  }

  /**
   * Writes the next version of a fact.
   *
   * @throws RequestException if somebody else wrote one first
   */
  Document save(Document after, Deadline deadline) {
    if (facts.replace(List.of(after), deadline) == 1) {
      return after;
    }
    String id = after.getString("_id");
    Document now = facts.byId(List.of(id), deadline).getOrDefault(id, after);
    throw outdated(now, after.getInteger("version") - 1);
  }

  private static RequestException outdated(Document fact, int version) {
    int current = fact.getInteger("version");
    return new RequestException(
        ErrorCode.BAD_USER_INPUT,
        "version",
        "事实已被修改：你看到的是版本 %d，现行版本是 %d；请重新读取后再决定。".formatted(version, current),
        "The fact was changed: you have seen version %d, the current version is %d; read it again and decide anew."
            .formatted(version, current),
        List.of(Map.of("version", current)));
  }

  private static RequestException merged(String argument) {
    return RequestException.badInput(
        argument,
        "参数 %s 所指的事实已并入另一个事实；用这个 id 查询 node 可得到它。".formatted(argument),
        "The fact in %s was merged into another one; node with this id answers with it."
            .formatted(argument));
  }
}
