package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a page as it came, counted without the blank ones. */
final class PageLines {
  /** Where each non-blank line begins. */
  private final List<Integer> starts = new ArrayList<>();

  PageLines(String page) {
    boolean blank = true;
    for (int i = 0; i < page.length(); i++) {
      if (page.charAt(i) == '\n') {
        blank = true;
      } else if (blank && !MappedText.isSpace(page.charAt(i))) {
        blank = false;
        starts.add(i);
      }
    }
  }

  /** The number of the line that a code unit stands on, from 1. */
  int number(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
