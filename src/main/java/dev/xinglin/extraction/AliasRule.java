package dev.xinglin.extraction;

import dev.xinglin.model.AttributeName;

/** By what other names a hospital goes. */
final class AliasRule implements Rule {

  @Override
  public void read(Passage passage, Sentence sentence) {
    readAliases(passage, sentence);
  }

  /** 又名清河市肿瘤医院, 加挂清河市肿瘤医院牌子, 清河市中心医院(清河市第一人民医院). */
  private static void readAliases(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (String word : new String[] {"又名", "又称", "加挂", "别名", "挂牌", "同时挂"}) {
      int at = text.indexOf(word);
      int end = at < 0 ? -1 : sentence.clauseEnd(at);
      String names = at < 0 ? "" : text.substring(at + word.length(), end).replace("。", "");
      boolean plate = word.contains("挂") && !names.endsWith("牌子") && !names.endsWith("两块牌");
      if (!plate) {
        addAliases(passage, sentence, names.replace("牌子", ""), at, end);
      }
    }
    int named = text.indexOf(passage.hospital + "(");
    int open = named + passage.hospital.length();
    int close = named < 0 ? -1 : text.indexOf(')', open);
    if (close > 0) {
      addAliases(passage, sentence, text.substring(open + 1, close), named, close + 1);
    }
  }

  private static void addAliases(
      Passage passage, Sentence sentence, String names, int start, int end) {
    for (String name : names.split("[、和]")) {
      boolean hospital =
          name.endsWith("医院")
              || name.endsWith("保健院")
              || name.endsWith("中心") && !name.contains("医疗中心");
      if (hospital && name.length() >= 5 && name.length() <= 24 && !Names.isProse(name)) {
        Attributes.add(passage, sentence, AttributeName.ALIAS, name, null, start, end, 0.75);
      } else if (name.endsWith("医学院") && name.contains("大学")) {
        Attributes.add(passage, sentence, AttributeName.PARENT, name, null, start, end, 0.75);
      }
    }
  }
}
