package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.text.StatedTime;
import java.util.HashSet;
import java.util.Set;

/** Named people with their position, and dated things that took place. */
final class PeopleAndEventsRule implements Rule {
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤老丛";
  private static final String[] POSITIONS = {
    "党委书记、院长",
    "党委副书记、院长",
    "党委副书记",
    "党委书记",
    "副院长",
    "院长",
    "科主任",
    "副主任",
    "主任",
    "护士长",
    "总护士长",
    "总会计师",
    "纪委书记",
    "工会主席",
    "主任医师"
  };
  private static final String[] HAPPENED = {
    "召开", "举办", "举行", "承办", "启动", "揭牌", "搬迁", "启用", "签约", "投入使用", "正式成立", "就位", "迁移", "竣工", "奠基",
    "封顶", "开诊", "开业", "迁建"
  };

  /** What a hospital became or moved to in a year. */
  private static final String[] TURNED = {
    "更名为", "升格为", "晋升为", "晋升三级", "晋升二级", "接管", "搬迁", "迁至", "迁入", "整体搬迁", "启用", "落成", "开工", "奠基",
    "封顶", "合并", "划归", "并入", "改制", "组建为", "更为", "复审", "评审", "投入使用"
  };

  private static final String[] NOT_EVENTS = {
    "中心", "基地", "门诊量", "预计", "计划", "拟", "将", "论文", "电子病历", "互联互通", "专科"
  };
  private static final String AFTER_NAME = "说,:。、;表示介带讲在利率教和的认同指回“(荣当获被告坦深感向对与亲主现任从作领团牵总收看告走来又还也兼)";

  @Override
  public void read(Passage passage, Sentence sentence) {
    readPeople(passage, sentence);
    readEvents(passage, sentence);
  }

  private static void readPeople(Passage passage, Sentence sentence) {
    Set<Integer> taken = new HashSet<>();
    for (String position : POSITIONS) {
      int at = sentence.text.indexOf(position);
      while (at >= 0) {
        int start = at + position.length();
        int end = nameEnd(sentence.text, start);
        if (end > 0 && taken.add(start)) {
          addPerson(passage, sentence, position, at, start, end);
        }
        at = sentence.text.indexOf(position, start);
      }
    }
    readNotes(passage, sentence);
  }

  /** 马金福(党委书记、院长): a name with its position in brackets. */
  private static void readNotes(Passage passage, Sentence sentence) {
    String text = sentence.text;
    int open = text.indexOf('(');
    while (open > 1) {
      int close = text.indexOf(')', open);
      String note = close < 0 ? "" : text.substring(open + 1, close);
      int start = open;
      while (start > 0 && open - start < 4 && "、:,;。 ".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      boolean named = open - start >= 2 && open - start <= 3;
      for (String position : POSITIONS) {
        if (named && note.startsWith(position)) {
          addPerson(passage, sentence, position, start, start, open);
          break;
        }
      }
      open = text.indexOf('(', open + 1);
    }
  }

  /** Where a name of a surname and one or two more characters that starts here ends, or 0. */
  private static int nameEnd(String text, int start) {
    if (start >= text.length() || SURNAMES.indexOf(text.charAt(start)) < 0) {
      return 0;
    }
    for (int end = start + 3; end >= start + 2; end--) {
      if (end < text.length()
          && AFTER_NAME.indexOf(text.charAt(end)) >= 0
          && AFTER_NAME.indexOf(text.charAt(end - 1)) < 0) {
        return end;
      }
    }
    return 0;
  }

  private static void addPerson(
      Passage passage, Sentence sentence, String position, int from, int start, int end) {
    String name = sentence.text.substring(start, end);
    int clause = sentence.clauseStart(from);
    String before = sentence.text.substring(Math.max(clause, from - 12), Math.max(clause, from));
    for (String own : passage.names) {
      before = before.replace(own, "");
    }
    String subject = Departments.isOne(before) ? before : null;
    passage.add(
        new Draft(
                sentence, Math.min(from, start), end, "person", name, new Details.Person(position))
            .subject(subject)
            .confidence(0.8));
  }

  private static void readEvents(Passage passage, Sentence sentence) {
    for (StatedTime time : sentence.times) {
      if (isForeseen(sentence, time)) {
        continue;
      }
      int end = sentence.clauseEnd(time.end());
      int from = end < sentence.text.length() && end - time.end() <= 1 ? end + 1 : time.end();
      int to = sentence.clauseEnd(Math.min(from, sentence.text.length()));
      String clause = from < to ? sentence.text.substring(from, to).replace("。", "") : "";
      boolean dated = time.month() != null && hasAny(clause, HAPPENED);
      boolean turned = time.year() != null && hasAny(clause, TURNED) && !hasAny(clause, NOT_EVENTS);
      if ((dated || turned) && clause.length() >= 4 && clause.length() <= 50) {
        String name = clause;
        for (String own : passage.names) {
          name =
              name.startsWith(own) && name.length() > own.length() + 3
                  ? name.substring(own.length())
                  : name;
        }
        name = name.startsWith("医院") ? name.substring(2) : name;
        passage.add(
            new Draft(
                    sentence,
                    time.start(),
                    from + clause.length(),
                    "event",
                    name,
                    new Details.Event())
                .time(time)
                .confidence(turned ? 0.7 : 0.55));
      }
    }
  }

  /** 预计2026年投入使用 has not taken place. */
  private static boolean isForeseen(Sentence sentence, StatedTime time) {
    String before = sentence.text.substring(Math.max(0, time.start() - 4), time.start());
    return sentence.isAhead()
        || sentence.isBracketed(time.start())
        || hasAny(before, new String[] {"预计", "计划", "拟", "将", "力争", "确保", "预期"});
  }
}
