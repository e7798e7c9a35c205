package dev.xinglin.seed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;

/** Finds the files of the seed in a folder, on the class path or inside the jar. */
final class SeedSource {
  private final PathMatchingResourcePatternResolver resolver =
      new PathMatchingResourcePatternResolver();
  private final String folder;

  /**
   * A source.
   *
   * @param location a folder, as a path or as a Spring resource location
   */
  SeedSource(String location) {
    String address = ResourceUtils.isUrl(location) ? location : "file:" + location;
    this.folder = address.endsWith("/") ? address : address + "/";
  }

  /**
   * Reads the files.
   *
   * @return the files that are there, by name
   */
  List<SeedFile> files() {
    try {
      List<SeedFile> files = new ArrayList<>();
      for (String list : List.of(SeedFile.HOSPITALS, SeedFile.INSTITUTIONS)) {
        Resource resource = resolver.getResource(folder + list);
        if (resource.exists()) {
          files.add(file(list, resource));
        }
      }
      for (Resource article : articles()) {
        files.add(file(SeedFile.ARTICLES + article.getFilename(), article));
      }
      files.sort(Comparator.comparing(SeedFile::name));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException("The seed at " + folder + " cannot be read.", e);
    }
  }

  private List<Resource> articles() throws IOException {
    try {
      // Both endings, so that a file with the wrong one is a fault and not passed over.
      return List.of(resolver.getResources(folder + SeedFile.ARTICLES + "*.y*ml"));
    } catch (FileNotFoundException e) {
      return List.of(); // no such folder
    }
  }

  private static SeedFile file(String name, Resource resource) throws IOException {
    try (InputStream in = resource.getInputStream()) {
      return new SeedFile(name, in.readNBytes(Yaml.MAX_BYTES + 1));
    }
  }
}
