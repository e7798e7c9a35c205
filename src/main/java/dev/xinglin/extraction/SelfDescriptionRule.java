package dev.xinglin.extraction;

import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Level;
import java.util.HashSet;
import java.util.Set;

/** What a hospital says of itself: motto, sites, ownership, tier. */
final class SelfDescriptionRule implements Rule {

  @Override
  public void read(Passage passage, Sentence sentence) {
    readMotto(passage, sentence);
    readSites(passage, sentence);
    readWords(passage, sentence);
  }

  private static void readMotto(Passage passage, Sentence sentence) {
    String text = sentence.text;
    int at = text.indexOf("院训");
    if (at < 0) {
      return;
    }
    int close = text.lastIndexOf('”', at);
    int open = close < 0 ? -1 : text.lastIndexOf('“', close);
    boolean before = close >= 0 && at - close <= 3 && open >= 0;
    if (!before) {
      open = text.indexOf('“', at);
      close = open < 0 || open - at > 6 ? -1 : text.indexOf('”', open);
    }
    if (close > open && open >= 0) {
      int start = Math.min(open, at);
      Attributes.add(
          passage,
          sentence,
          AttributeName.MOTTO,
          text.substring(open + 1, close),
          null,
          start,
          Math.max(at + 2, close + 1),
          0.93);
    }
  }

  private static void readSites(Passage passage, Sentence sentence) {
    String text = sentence.text;
    Set<String> seen = new HashSet<>();
    for (String end : new String[] {"院区", "分院"}) {
      int at = text.indexOf(end);
      while (at > 0) {
        int start = at;
        while (start > 0 && at - start < 6 && isSiteName(text, start - 1)) {
          start--;
        }
        start = text.startsWith("其中", start) ? start + 2 : start;
        String name = text.substring(start, at + 2);
        if (start < at
            && name.length() >= 3
            && !"全各该本两三四五二多个每建、".contains(name.substring(0, 1))
            && seen.add(name)) {
          Attributes.add(passage, sentence, AttributeName.SITE, name, null, start, at + 2, 0.6);
        }
        at = text.indexOf(end, at + 2);
      }
    }
  }

  private static boolean isSiteName(String text, int at) {
    return text.charAt(at) >= 0x4E00 && "和与及的在有了至到是为、设辖括院托个将从建".indexOf(text.charAt(at)) < 0;
  }

  private static void readWords(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (String word : new String[] {"非营利性医院", "民营医院", "公立医院"}) {
      int at = text.indexOf(word);
      boolean self =
          at >= 0 && (text.contains("是一所") || text.contains("是一家") || text.contains("坚守公立医院"));
      if (self) {
        Attributes.add(
            passage, sentence, AttributeName.OWNERSHIP, word, null, at, at + word.length(), 0.7);
      }
    }
    int at = text.indexOf('集');
    int end = at < 0 ? -1 : text.indexOf("一体", at);
    if (end > at + 6 && end - at < 60) {
      Attributes.add(
          passage,
          sentence,
          AttributeName.OTHER,
          text.substring(at, end + 2),
          null,
          at,
          end + 2,
          0.8);
    }
    for (String word : new String[] {"地市级医院", "市级医院", "县级医院", "省级医院"}) {
      int tier = text.indexOf(word);
      if (tier >= 0 && (text.contains("一家") || text.contains("唯一"))) {
        Level level =
            word.startsWith("县")
                ? Level.COUNTY
                : word.startsWith("省") ? Level.PROVINCIAL : Level.MUNICIPAL;
        Attributes.add(
                passage,
                sentence,
                AttributeName.TIER,
                word,
                null,
                sentence.clauseStart(tier),
                tier + word.length(),
                0.5)
            .level(level);
      }
    }
  }
}
