package dev.xinglin.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the table of regions: code, Chinese name, English name, short form, "retired". */
class RegionReader {
  private static final String PATH = "/vocabulary/regions.csv";
  private static final Pattern CODE = Pattern.compile("[1-8]\\d{5}");

  /** The regions of the table by their codes. */
  Regions read() {
    Map<String, Region> regions = new TreeMap<>();
    try (InputStream in = RegionReader.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("The vocabulary file " + PATH + " is missing.");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().forEach(line -> add(line, regions));
    } catch (IOException e) {
      throw new UncheckedIOException(PATH, e);
    }
    return new Regions(regions);
  }

  private static void add(String line, Map<String, Region> regions) {
    String[] columns = line.split(",", -1);
    if (columns.length < 3 || !CODE.matcher(columns[0]).matches()) {
      throw new IllegalStateException("In " + PATH + " this is no region: " + line);
    }
    List<String> aliases =
        columns.length < 4 || columns[3].isEmpty() ? List.of() : List.of(columns[3]);
    Region region =
        new Region(
            columns[0],
            columns[1],
            columns[2],
            aliases,
            // The table is ordered by code, so what a region lies in stands above it.
            parent(columns[0], regions),
            columns.length == 5);
    if (regions.put(region.code(), region) != null) {
      throw new IllegalStateException(
          "In " + PATH + " the code " + region.code() + " stands twice.");
    }
  }

  /** The prefecture, or the province for what stands directly under it, such as 济源市. */
  private static @Nullable String parent(String code, Map<String, Region> regions) {
    String prefecture = code.substring(0, 4) + "00";
    String province = code.substring(0, 2) + "0000";
    if (code.equals(province)) {
      return null;
    }
    return !code.equals(prefecture) && regions.containsKey(prefecture) ? prefecture : province;
  }
}
