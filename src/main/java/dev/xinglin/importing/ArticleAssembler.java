package dev.xinglin.importing;

import dev.xinglin.model.Range;
import dev.xinglin.model.Section;
import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Step 11: puts an article together from its blocks and sets the rest apart. */
final class ArticleAssembler {
  private final List<Block> blocks;
  private final List<Block> page;
  private final PageReport pageReport;
  private final PageReport flags = new PageReport();
  private final MappedText.Builder content = new MappedText.Builder();
  private final List<Section> sections = new ArrayList<>();
  private final List<Range> paragraphs = new ArrayList<>();
  private final List<Range> captions = new ArrayList<>();
  private @Nullable String heading;
  private int headingStart;

  ArticleAssembler(List<Block> blocks, List<Block> page, PageReport pageReport) {
    this.blocks = blocks;
    this.page = page;
    this.pageReport = pageReport;
  }

  CleanArticle assemble() {
    Headline headline = Headline.of(blocks);
    addLine(headline.title());
    addLine(headline.subtitle());
    for (int i = 0; i < blocks.size(); i++) {
      if (!headline.lines().contains(i)) {
        add(blocks.get(i));
      }
    }
    endSection();
    List<String> hospitals = hospitals(headline);
    flagMissing(headline, hospitals);
    return new CleanArticle(
        words(headline.title()),
        words(headline.subtitle()),
        printed(Furniture::publisher).orElse(null),
        bylines(),
        printed(Furniture::day).orElse(null),
        hospitals,
        content.build(),
        List.copyOf(sections),
        List.copyOf(paragraphs),
        List.copyOf(captions),
        flags.flags());
  }

  private static @Nullable String words(@Nullable MappedText text) {
    return text == null ? null : text.text();
  }

  private void add(Block block) {
    // A short line with no text below it and no stop is the words below a picture.
    switch (block.looksLikeHeading() && block.is(BlockKind.TEXT)
        ? BlockKind.CAPTION
        : block.kind()) {
      case TEXT, ROW -> paragraphs.add(checkedLine(block));
      case CAPTION -> captions.add(checkedLine(block));
      case HEADING, SUBTITLE -> startSection(block);
      case FURNITURE, SEPARATOR -> pageReport.apart(Apart.Kind.FURNITURE, block.text());
      case BYLINE -> pageReport.apart(Apart.Kind.BYLINE, block.text());
      case LABEL -> pageReport.apart(Apart.Kind.LABEL, block.text());
      case REPEAT -> pageReport.apart(Apart.Kind.REPEAT, block.text());
    }
  }

  private Range checkedLine(Block block) {
    StrayWords.flag(block.text(), flags);
    return Objects.requireNonNull(addLine(block.text()));
  }

  private void startSection(Block block) {
    endSection();
    Range range = Objects.requireNonNull(addLine(block.text()));
    heading = block.words();
    headingStart = range.start();
  }

  private void endSection() {
    if (heading != null) {
      sections.add(new Section(heading, headingStart, content.length()));
      heading = null;
    }
  }

  private @Nullable Range addLine(@Nullable MappedText line) {
    if (line == null) {
      return null;
    }
    if (content.length() > 0) {
      content.insert("\n");
    }
    int start = content.length();
    content.append(line);
    return new Range(start, content.length());
  }

  private List<String> hospitals(Headline headline) {
    String head =
        Objects.requireNonNullElse(words(headline.title()), "")
            + "\n"
            + Objects.requireNonNullElse(words(headline.subtitle()), "");
    return HospitalNames.subjects(
        head,
        joined(Set.of(BlockKind.TEXT, BlockKind.HEADING)),
        joined(Set.of(BlockKind.FURNITURE)));
  }

  private String joined(Set<BlockKind> kinds) {
    StringBuilder words = new StringBuilder();
    blocks.stream()
        .filter(b -> kinds.contains(b.kind()))
        .forEach(b -> words.append(b.words()).append('\n'));
    return words.toString();
  }

  private void flagMissing(Headline headline, List<String> hospitals) {
    if (headline.title() == null) {
      flags.flag(new Flag(Flag.Kind.NO_HEADLINE, new Range(0, 0), ""));
    }
    if (hospitals.isEmpty()) {
      flags.flag(new Flag(Flag.Kind.NO_HOSPITAL, new Range(0, 0), ""));
    }
  }

  private List<String> bylines() {
    Set<String> names = new LinkedHashSet<>();
    for (Block block : blocks) {
      if (block.is(BlockKind.BYLINE)) {
        names.addAll(Byline.names(block));
      } else if (block.is(BlockKind.FURNITURE)) {
        Furniture.author(block.words()).ifPresent(names::add);
      }
    }
    return List.copyOf(names);
  }

  /** What the article's own furniture says; else what the page's says, if it says one thing. */
  private <T> Optional<T> printed(Function<String, Optional<T>> reader) {
    Set<T> own = all(blocks, reader);
    Set<T> found = own.isEmpty() ? all(page, reader) : own;
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static <T> Set<T> all(List<Block> blocks, Function<String, Optional<T>> reader) {
    return blocks.stream()
        .filter(block -> block.is(BlockKind.FURNITURE) || block.is(BlockKind.BYLINE))
        .flatMap(block -> reader.apply(block.words()).stream())
        .collect(Collectors.toSet());
  }
}
