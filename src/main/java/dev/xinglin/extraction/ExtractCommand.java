package dev.xinglin.extraction;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Prominence;
import dev.xinglin.model.When;
import dev.xinglin.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code extract FILE…}: prints the facts that newspaper pages state, one JSON object a
 * line, without a store. A file that cannot be read, or an article that names no hospital, is
 * reported on the error stream and the rest goes on.
 */
public final class ExtractCommand {
  private final Pages pages;
  private final JsonMapper json = JsonMapper.builder().build();

  /** Takes a file to the articles on it. */
  public interface Pages {

    /**
     * Reads and cleans a page.
     *
     * @param bytes the file as it is
     * @param name the file's name
     * @return its articles
     * @throws IOException if it cannot be read; the message says why and what would be right
     */
    List<ArticleText> articles(byte[] bytes, String name) throws IOException;
  }

  /**
   * A command with its way to read, clean and split a page.
   *
   * @param pages takes a file to the articles on it
   */
  public ExtractCommand(Pages pages) {
    this.pages = pages;
  }

  /**
   * Runs the command.
   *
   * @param files the files
   * @param out where the facts go
   * @param err where complaints go
   * @return the exit code: 0, or 1 where a file could not be read, or 2 where none is named
   */
  public int run(List<String> files, PrintStream out, PrintStream err) {
    if (files.isEmpty()) {
      err.println("usage: extract FILE...");
      return 2;
    }
    Extractor extractor = new Extractor(Vocabularies.load());
    int code = 0;
    for (String file : files) {
      try {
        print(extractor, file, out, err);
      } catch (IOException e) {
        err.println(reason(file, e));
        code = 1;
      }
    }
    return code;
  }

  /** What is wrong with a file; the system's own words are often no more than its name. */
  private static String reason(String file, IOException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof NoSuchFileException) {
      return file + ": there is no such file.";
    } else if (Files.isDirectory(Path.of(file))) {
      return file + ": is a folder; name the files in it.";
    } else if (e instanceof FileSystemException) {
      return file + ": cannot be read.";
    }
    return message.startsWith(file + ":") ? message : file + ": " + message;
  }

  private void print(Extractor extractor, String file, PrintStream out, PrintStream err)
      throws IOException {
    for (ArticleText article : pages.articles(Files.readAllBytes(Path.of(file)), file)) {
      String hospital = article.hospital();
      if (hospital == null) {
        err.println(
            file
                + ": an article names no hospital that it is about; no facts are taken of it."
                + " Name it in full in the headline or the first sentence.");
        continue;
      }
      extractor
          .extract(article.text(), hospital)
          .forEach(candidate -> out.println(json.writeValueAsString(row(candidate))));
    }
  }

  /** A candidate in the shape of the annotated facts; absent fields are left out. */
  static Map<String, Object> row(Candidate candidate) {
    Map<String, Object> row = new LinkedHashMap<>();
    Claim claim = candidate.claim();
    String kind = claim.kind().name();
    row.put("hospital", candidate.hospital());
    row.put("type", kind.equals("ATTRIBUTE") ? "HOSPITAL" : kind);
    row.put("name", claim.name());
    put(row, "level", claim.level());
    put(row, "status", claim.status());
    putWhen(row, claim.when());
    put(row, "awardedBy", claim.awardedBy());
    put(row, "subject", claim.subject());
    put(row, "text", claim.note());
    putDetails(row, claim.details());
    put(row, "parent", candidate.parent());
    row.put("core", claim.prominence() == Prominence.MAJOR);
    row.put("quote", candidate.quote());
    row.put("rule", candidate.rule());
    row.put("confidence", candidate.confidence());
    return row;
  }

  private static void putWhen(Map<String, Object> row, @Nullable When when) {
    if (when != null) {
      put(row, "year", when.year());
      put(row, "month", when.month());
      put(row, "day", when.day());
      put(row, "period", when.period());
    }
  }

  private static void putDetails(Map<String, Object> row, Details details) {
    if (details instanceof Details.Center center) {
      row.put("centerKind", center.centerKind());
      row.put("role", name(center.role()));
    } else if (details instanceof Details.Honor honor) {
      row.put("category", name(honor.category()));
      put(row, "recipient", honor.recipient());
      put(row, "performanceGrade", honor.performanceGrade());
    } else if (details instanceof Details.Specialty specialty) {
      put(row, "text", specialty.designation());
    } else if (details instanceof Details.Indicator indicator) {
      putIndicator(row, indicator);
    } else if (details instanceof Details.Attribute attribute) {
      put(row, "text", attribute.valueText());
      put(row, "grade", attribute.attribute() == AttributeName.NAME ? null : attribute.grade());
    } else if (details instanceof Details.Plan plan) {
      row.put("area", name(plan.area()));
      put(row, "period", plan.period());
    } else if (details instanceof Details.Partnership partnership) {
      row.put("partnershipKind", name(partnership.partnershipKind()));
    } else if (details instanceof Details.Person person) {
      put(row, "text", person.position());
    }
  }

  private static void putIndicator(Map<String, Object> row, Details.Indicator indicator) {
    row.put("metric", indicator.metric());
    put(row, "value", plain(indicator.value()));
    put(row, "valueTo", plain(indicator.valueTo()));
    put(row, "unit", indicator.unit());
    put(row, "qualifier", indicator.qualifier());
    put(row, "baseline", plain(indicator.baseline()));
  }

  /** 1404 rather than 1404.0. */
  private static @Nullable Object plain(@Nullable Double value) {
    if (value == null) {
      return null;
    }
    return value == Math.rint(value) ? (Object) value.longValue() : BigDecimal.valueOf(value);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static void put(Map<String, Object> row, String key, @Nullable Object value) {
    if (value != null) {
      row.put(key, value instanceof Enum<?> constant ? constant.name() : value);
    }
  }
}
