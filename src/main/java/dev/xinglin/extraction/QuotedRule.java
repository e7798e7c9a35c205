package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.model.Status;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;

/**
 * Named projects and services: a name in quotation marks with 项目, or with 服务, 模式, 品牌 and the like.
 */
final class QuotedRule implements Rule {
  private static final String[] SERVICES = {
    "服务", "模式", "活动", "品牌", "制度", "行动", "机制", "工程", "计划", "门诊", "工作法", "理念", "体系", "管理", "窗口", "平台",
    "系统", "查房", "制", "热线"
  };
  private static final String[] VERBS = {
    "推出", "推行", "开展", "实施", "打造", "开通", "创新", "建立", "构建", "深化", "落实", "开设", "实行", "上线"
  };

  @Override
  public void read(Passage passage, Sentence sentence) {
    String text = sentence.text;
    int open = text.indexOf('“');
    while (open >= 0) {
      int close = text.indexOf('”', open);
      if (close < 0) {
        return;
      }
      readName(passage, sentence, open, close);
      open = text.indexOf('“', close);
    }
  }

  private static void readName(Passage passage, Sentence sentence, int open, int close) {
    String text = sentence.text;
    String name = text.substring(open + 1, close);
    String after = text.substring(close + 1, Math.min(text.length(), close + 9));
    boolean several = countIn(after) > 1;
    if (name.length() < 2 || name.length() > 40 || several || sentence.isAhead()) {
      return;
    }
    if (name.endsWith("项目") || after.startsWith("项目")) {
      passage.add(
          new Draft(sentence, open, close + 1, "project", name, new Details.Project())
              .confidence(0.5));
    } else if (isService(text, open, after)) {
      passage.add(
          new Draft(
                  sentence,
                  sentence.clauseStart(open),
                  Math.max(close + 1, Math.min(sentence.clauseEnd(close), close + 9)),
                  "service",
                  name,
                  new Details.Service())
              .status(isSetUp(text, open) ? Status.ESTABLISHED : null)
              .confidence(0.5));
    }
  }

  /** In “…”四大行动 a count says that the words are a list. */
  private static double countIn(String after) {
    ChineseNumber number = after.isEmpty() ? null : ChineseNumbers.read(after, 0);
    return number == null ? 0 : number.value();
  }

  private static boolean isSetUp(String text, int open) {
    String before = text.substring(Math.max(0, open - 4), open);
    return before.contains("开设")
        || before.contains("设立")
        || before.contains("建成")
        || before.contains("增设");
  }

  private static boolean isService(String text, int open, String after) {
    boolean verb = false;
    String before = text.substring(Math.max(0, open - 8), open);
    for (String word : VERBS) {
      verb |= before.contains(word);
    }
    for (String word : SERVICES) {
      int at = after.indexOf(word);
      if (at >= 0 && (verb || at <= 2)) {
        return true;
      }
    }
    return false;
  }
}
