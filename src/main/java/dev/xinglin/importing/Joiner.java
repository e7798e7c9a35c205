package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.List;

/** Puts stretches of one sentence together: Latin words with a blank, Chinese with none. */
final class Joiner {
  private static final String HYPHENS = "-‐‑­";

  private Joiner() {}

  static MappedText join(List<MappedText> pieces, PageReport report) {
    MappedText.Builder joined = new MappedText.Builder();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      MappedText head = withoutHyphen(pieces.get(i), pieces.get(i + 1), report);
      joined.append(head);
      if (head.length() > 0 && areLatin(head, pieces.get(i + 1))) {
        joined.insert(" ");
      }
    }
    return joined.append(pieces.get(pieces.size() - 1)).build();
  }

  private static boolean areLatin(MappedText left, MappedText right) {
    return Signs.isLatin(left.text().charAt(left.length() - 1))
        && Signs.isLatin(right.text().charAt(0));
  }

  /** A hyphen at the end of a line between two Chinese characters is the typesetter's. */
  private static MappedText withoutHyphen(MappedText left, MappedText right, PageReport report) {
    int end = left.length();
    boolean broken =
        end > 1
            && HYPHENS.indexOf(left.text().charAt(end - 1)) >= 0
            && Signs.isHan(left.text().charAt(end - 2))
            && right.length() > 0
            && Signs.isHan(right.text().charAt(0));
    if (!broken) {
      return left;
    }
    report.apart(Apart.Kind.BREAK_MARK, left, end - 1, end);
    return left.slice(0, end - 1);
  }
}
