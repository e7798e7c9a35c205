package dev.xinglin.seed;

/**
 * What is wrong at a place of a seed file.
 *
 * @param file the file's name below the seed's location
 * @param line the line, from 1
 * @param field the path to the field, such as {@code sections[0].heading}; empty for the whole file
 * @param problem what is wrong
 * @param remedy what would be right
 */
record SeedFault(String file, int line, String field, String problem, String remedy)
    implements Comparable<SeedFault> {

  @Override
  public int compareTo(SeedFault other) {
    int byFile = file.compareTo(other.file);
    return byFile == 0 ? Integer.compare(line, other.line) : byFile;
  }

  @Override
  public String toString() {
    return "%s:%d: %s%s %s"
        .formatted(file, line, field.isEmpty() ? "" : field + ": ", problem, remedy);
  }
}
