package dev.xinglin.importing;

import dev.xinglin.model.Range;
import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the steps set apart and flag on their way. */
final class PageReport {
  private static final int MOST_FLAGS = 1000;

  private final List<Apart> apart = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private boolean controlSeen;

  void apart(Apart.Kind kind, MappedText text) {
    apart(kind, text, 0, text.length());
  }

  void apart(Apart.Kind kind, MappedText text, int start, int end) {
    for (Range run : text.originals(start, end)) {
      apart.add(new Apart(kind, run));
    }
  }

  /** A character that cannot be stored; the first one of the page is flagged. */
  void control(int origin) {
    if (!controlSeen) {
      controlSeen = true;
      flag(new Flag(Flag.Kind.CONTROL_CHARACTERS, new Range(origin, origin + 1), ""));
    }
    apart.add(new Apart(Apart.Kind.CONTROL, new Range(origin, origin + 1)));
  }

  void flag(Flag flag) {
    if (flags.size() < MOST_FLAGS) {
      flags.add(flag);
    }
  }

  void flag(Flag.Kind kind, MappedText text, int start, int end) {
    flag(
        new Flag(
            kind,
            LineSplitter.span(text, start, end),
            Excerpt.of(text.text().substring(start, end))));
  }

  /** What was set apart, in the order of the page. */
  List<Apart> apart() {
    return apart.stream().sorted(Comparator.comparingInt(a -> a.original().start())).toList();
  }

  List<Flag> flags() {
    return List.copyOf(flags);
  }
}
