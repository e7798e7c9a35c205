package dev.xinglin;

import dev.xinglin.article.OriginalStore;
import dev.xinglin.article.PageStore;
import dev.xinglin.importing.Intake;
import dev.xinglin.importing.Receipt;
import dev.xinglin.importing.Upload;
import dev.xinglin.model.Deadline;
import dev.xinglin.seed.SeedListener;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports pages anew that were imported before the seed had digests of them, so that it is as if
 * the seed had been first.
 */
final class ImportedPages implements SeedListener {
  private static final Logger log = LoggerFactory.getLogger(ImportedPages.class);

  private final Intake intake;
  private final PageStore pages;
  private final OriginalStore originals;

  ImportedPages(Intake intake, PageStore pages, OriginalStore originals) {
    this.intake = intake;
    this.pages = pages;
    this.originals = originals;
  }

  @Override
  public void loaded(Collection<String> told, Deadline deadline) {
    Collection<String> imported = told.isEmpty() ? List.of() : pages.imported(told, deadline);
    if (imported.isEmpty()) {
      return;
    }
    List<Upload> uploads =
        originals.of(imported, deadline).stream()
            .map(it -> new Upload(it.fileName(), it.bytes(), Upload.Given.NOTHING))
            .toList();
    for (Receipt receipt : intake.take(uploads, true, deadline)) {
      if (receipt.fault() == null) {
        log.info("{} was imported before the seed told it; both are one now.", receipt.file());
      } else {
        log.warn("What the seed tells of a page could not be united: {}", receipt.fault());
      }
    }
  }
}
