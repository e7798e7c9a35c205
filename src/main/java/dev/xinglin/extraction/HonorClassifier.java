package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.HonorCategory;
import org.jspecify.annotations.Nullable;

/** Tells the category of an honour by the words of its name. */
final class HonorClassifier {
  private static final String[] CONTESTS = {
    "大赛", "竞赛", "比赛", "决赛", "演讲", "技能赛", "擂台赛", "挑战赛", "比武"
  };
  private static final String[] CASES = {"案例", "病案", "典型经验", "优秀论文"};

  HonorCategory classify(String name, Lexicon.@Nullable Head head) {
    if (hasAny(name, CONTESTS)) {
      return HonorCategory.COMPETITION;
    }
    if (hasAny(name, CASES) && !name.endsWith("奖")) {
      return HonorCategory.CASE;
    }
    if (name.contains("百强") || name.contains("100强") || name.contains("500强")) {
      return HonorCategory.RANKING;
    }
    return head == null || head.category() == null ? byEnd(name) : head.category();
  }

  private static HonorCategory byEnd(String name) {
    return name.endsWith("奖") || name.endsWith("奖状") || name.contains("金奖")
        ? HonorCategory.AWARD
        : HonorCategory.TITLE;
  }
}
