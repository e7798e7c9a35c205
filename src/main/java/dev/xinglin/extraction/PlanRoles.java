package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import java.util.List;

/** Reads what one sentence gives a role in the hospital's plans: 以党建为引领, 将节能降耗列为工作重点. */
final class PlanRoles {
  private static final String[] ROLES = {
    "为目标", "为总目标", "为抓手", "为统领", "为引领", "为核心", "为动力", "为主线", "为龙头", "为导向", "为支撑", "为载体", "为重点",
    "为突破口", "为着力点", "为根本", "为双翼", "为基础", "为契机", "为驱动", "为中心任务", "为总抓手", "为牵引", "为己任"
  };

  /** The object of one of these is an aim by itself: 以创建三甲医院为目标. */
  private static final List<String> AIMS = List.of("为目标", "为总目标", "为龙头", "为抓手");

  private static final String[] MAKING = {"作为", "列为", "摆在"};
  private static final String[] MADE = {
    "方向", "重点", "导向", "目标", "任务", "大计", "核心", "首位", "重心", "杠杆", "主攻方向"
  };
  private static final int LONGEST_AIM = 30;
  private static final int LONGEST_MADE = 32;

  private final PlanDrafter drafter;
  private final Passage passage;
  private final Sentence sentence;
  private final String text;

  PlanRoles(PlanDrafter drafter, Passage passage, Sentence sentence) {
    this.drafter = drafter;
    this.passage = passage;
    this.sentence = sentence;
    this.text = sentence.text;
  }

  /** 以党建为引领, 以创建三甲为目标. */
  void readRoles() {
    for (String role : ROLES) {
      for (int at = text.indexOf(role); at >= 0; at = text.indexOf(role, at + 1)) {
        readRole(role, at);
      }
    }
  }

  private void readRole(String role, int at) {
    int from = text.lastIndexOf('以', at);
    if (from < 0 || from < sentence.clauseStart(at)) {
      return;
    }
    String aim = text.substring(from + 1, at);
    if (aim.length() >= 2 && aim.length() <= LONGEST_AIM && aim.indexOf('“') < 0) {
      boolean alone = AIMS.contains(role) && PlanNames.opensWithVerb(aim);
      String name = alone ? aim : "以" + aim + role;
      double confidence = Outlook.isAhead(passage, sentence) ? 0.6 : 0.5;
      drafter.add(name, from, at + role.length(), null, drafter.area(aim), confidence);
    }
  }

  /** 将节能降耗列为工作重点, 把…作为发展导向. */
  void readMade() {
    for (String verb : MAKING) {
      int at = text.indexOf(verb);
      int mark = at < 0 ? -1 : Math.max(text.lastIndexOf('将', at), text.lastIndexOf('把', at));
      boolean near = at - mark >= 4 && at - mark <= LONGEST_MADE;
      if (mark >= 0 && near && mark >= sentence.clauseStart(at)) {
        readMade(mark, at);
      }
    }
  }

  private void readMade(int mark, int at) {
    String made = text.substring(at, sentence.clauseEnd(at)).replace("。", "");
    if (endsWithAny(made, MADE)) {
      String name = PlanNames.plain(text.substring(mark + 1, at));
      drafter.add(name, mark, at + made.length(), null, 0.5);
    }
  }
}
