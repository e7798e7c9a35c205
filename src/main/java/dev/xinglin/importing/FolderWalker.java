package dev.xinglin.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Finds the files to import. In a folder, and in those below it, every regular file counts whose
 * name does not begin with a full stop; symbolic links are never followed. A file that is named
 * itself counts whatever its name, a link to it too.
 */
final class FolderWalker extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final BiConsumer<Path, String> complaints;

  private FolderWalker(Path root, BiConsumer<Path, String> complaints) {
    this.root = root;
    this.complaints = complaints;
  }

  /**
   * The files, those of a folder in the order of their paths.
   *
   * @param paths files and folders
   * @param complaints gets the paths that are no files, with the reasons
   */
  static List<Path> files(List<Path> paths, BiConsumer<Path, String> complaints) {
    List<Path> all = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        all.addAll(below(path, complaints));
      } else if (Files.isRegularFile(path)) {
        all.add(path);
      } else {
        complaints.accept(
            path,
            Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? "is neither a file nor a folder."
                : "there is no such file or folder.");
      }
    }
    return all;
  }

  private static List<Path> below(Path folder, BiConsumer<Path, String> complaints) {
    try {
      FolderWalker walker = new FolderWalker(folder.toRealPath(), complaints);
      Files.walkFileTree(walker.root, walker);
      Collections.sort(walker.files);
      return walker.files;
    } catch (IOException e) {
      complaints.accept(folder, "cannot be listed.");
      return List.of();
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return folder.equals(root) || !isHidden(folder)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      complaints.accept(file, "is a symbolic link; name the file itself.");
    } else if (attributes.isRegularFile() && !isHidden(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    complaints.accept(file, "cannot be read.");
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
