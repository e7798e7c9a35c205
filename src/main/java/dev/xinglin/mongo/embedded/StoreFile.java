package dev.xinglin.mongo.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Opens the data file; what stands in the way is told in plain words. */
class StoreFile {
  private static final String NAME = "xinglin.mv";

  private final Path path;

  StoreFile(Path directory) {
    this.path = directory.toAbsolutePath().normalize().resolve(NAME);
  }

  /**
   * Opens the file, and makes it and its directory if they are not there. Nothing is committed but
   * by {@link DurableBackend}.
   *
   * @param cacheMegabytes how much of the file may be kept in memory
   * @return the open file, locked against other processes
   * @throws FailureAnalyzedException if it cannot be opened
   */
  MVStore open(int cacheMegabytes) {
    makeDirectory();
    try {
      MVStore file =
          new MVStore.Builder()
              .fileName(path.toString())
              .cacheSize(cacheMegabytes)
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .open();
      file.setRetentionTime(0);
      return file;
    } catch (MVStoreException e) {
      throw refusal(e);
    }
  }

  private void makeDirectory() {
    try {
      Files.createDirectories(path.getParent());
    } catch (IOException e) {
      throw new FailureAnalyzedException(
          "The data directory " + path.getParent() + " cannot be made: " + e,
          "Name a directory that this user may write to with --xinglin.store.directory=DIRECTORY.",
          e);
    }
  }

  private FailureAnalyzedException refusal(MVStoreException e) {
    return switch (e.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED ->
          new FailureAnalyzedException(
              "The data file " + path + " is in use by another running Xinglin.",
              "Stop the other one, or give this one a directory of its own with"
                  + " --xinglin.store.directory=DIRECTORY, or keep nothing with"
                  + " --xinglin.store.ephemeral=true.",
              e);
      case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT ->
          new FailureAnalyzedException(
              "The data file " + path + " cannot be read: " + e.getMessage(),
              "Put a backup of it in its place, or move it away to start with an empty store.",
              e);
      default ->
          new FailureAnalyzedException(
              "The data file " + path + " cannot be opened: " + e.getMessage(),
              "Check that this user may read and write it and that the disk is not full.",
              e);
    };
  }
}
