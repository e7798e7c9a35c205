package dev.xinglin.seed;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** Collects the faults of one file. */
final class Faults {
  private final String file;
  private final List<SeedFault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  /** Adds a fault at a line, counted from 1. */
  void add(int line, String field, String problem, String remedy) {
    found.add(new SeedFault(file, line, field, problem, remedy));
  }

  /** Adds a fault where a node begins. */
  void add(Node node, String field, String problem, String remedy) {
    add(node.getStartMark().getLine() + 1, field, problem, remedy);
  }

  int count() {
    return found.size();
  }

  List<SeedFault> found() {
    return found;
  }
}
