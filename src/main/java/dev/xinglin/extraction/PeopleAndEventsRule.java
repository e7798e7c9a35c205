package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.text.StatedTime;

/** Named people with their position, and dated things that took place. */
final class PeopleAndEventsRule implements Rule {
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤老丛";
  private static final String[] POSITIONS = {
    "党委书记、院长", "党委副书记、院长", "党委书记", "党委副书记", "副院长", "院长", "科主任", "主任", "护士长", "教授", "主任医师"
  };
  private static final String[] HAPPENED = {
    "召开", "举办", "举行", "承办", "启动", "揭牌", "搬迁", "启用", "签约", "投入使用", "正式成立", "就位", "迁移", "竣工", "奠基",
    "封顶", "开诊", "开业", "迁建"
  };
  private static final String AFTER_NAME = "说,:。、;表示介带讲在利率教和的认同指回“(";

  @Override
  public void read(Passage passage, Sentence sentence) {
    readPeople(passage, sentence);
    readEvents(passage, sentence);
  }

  private static void readPeople(Passage passage, Sentence sentence) {
    String text = sentence.text;
    for (String position : POSITIONS) {
      int at = text.indexOf(position);
      int start = at + position.length();
      if (at < 0 || start >= text.length() || SURNAMES.indexOf(text.charAt(start)) < 0) {
        continue;
      }
      for (int length = 3; length >= 2; length--) {
        int end = start + length;
        if (end < text.length()
            && AFTER_NAME.indexOf(text.charAt(end)) >= 0
            && AFTER_NAME.indexOf(text.charAt(end - 1)) < 0) {
          passage.add(
              new Draft(
                      sentence,
                      at,
                      end,
                      "person",
                      text.substring(start, end),
                      new Details.Person(position))
                  .confidence(0.8));
          return;
        }
      }
    }
  }

  private static void readEvents(Passage passage, Sentence sentence) {
    for (StatedTime time : sentence.times) {
      int end = sentence.clauseEnd(time.end());
      int from = end < sentence.text.length() && end - time.end() <= 1 ? end + 1 : time.end();
      int to = sentence.clauseEnd(Math.min(from, sentence.text.length()));
      String clause = from < to ? sentence.text.substring(from, to).replace("。", "") : "";
      if (time.month() != null && clause.length() >= 6 && clause.length() <= 50 && hasAny(clause)) {
        String name = clause;
        for (String own : passage.names) {
          name = name.startsWith(own) ? name.substring(own.length()) : name;
        }
        passage.add(
            new Draft(
                    sentence,
                    time.start(),
                    from + clause.length(),
                    "event",
                    name,
                    new Details.Event())
                .time(time)
                .confidence(0.55));
      }
    }
  }

  private static boolean hasAny(String clause) {
    for (String word : HAPPENED) {
      if (clause.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
