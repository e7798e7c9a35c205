package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.PlanArea;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of one sentence that looks ahead: aims, and priorities with what is under them.
 */
final class PlanClauses {
  private static final String[] SITE = {"院训", "电话", "地址"};
  private static final String ABOUT = "方面";
  private static final String LINKS = "—-·";
  private static final int LONGEST_HEAD = 10;
  private static final int LONGEST_ABOUT = 8;
  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_MEMBER = 16;
  private static final int LONGEST_GROUP = 20;
  private static final int LONGEST_AIM = 34;

  private final PlanDrafter drafter;
  private final Passage passage;
  private final OpenPlans plans;
  private final Sentence sentence;
  private final String text;

  PlanClauses(PlanDrafter drafter, Passage passage, Sentence sentence) {
    this.drafter = drafter;
    this.passage = passage;
    this.plans = passage.plans;
    this.sentence = sentence;
    this.text = sentence.text;
  }

  void readAll() {
    readHead();
    int at = 0;
    while (at < text.length()) {
      int end = clauseEnd(at);
      read(at, end);
      at = end + 1;
    }
  }

  /** A clause ends at a comma, and in a section on plans at a dash too. */
  private int clauseEnd(int at) {
    int end = sentence.clauseEnd(at);
    int dash = text.indexOf('—', at + 1);
    return dash > at && dash < end && sentence.section.ahead() ? dash : end;
  }

  /** 强党建。 at the head of a numbered line is a priority, what follows stands under it. */
  private void readHead() {
    boolean head =
        sentence.section.ahead()
            && sentence.opensParagraph
            && text.endsWith("。")
            && text.length() >= 4
            && text.length() <= LONGEST_HEAD
            && text.indexOf(',') < 0;
    if (head) {
      int end = text.length() - 1;
      addHead(text.substring(0, end), 0, end);
    }
  }

  private void addHead(String name, int start, int end) {
    plans.head(name, drafter.area(name));
    drafter.add(name, start, end, plans.group(), 0.7);
  }

  private void read(int start, int end) {
    String clause = text.substring(start, end).replace("。", "");
    int mark = afterMark(clause);
    int from = afterAbout(clause, mark, start);
    if (text.startsWith(":", end) && clause.length() - from <= LONGEST_LABEL) {
      readLabel(clause.substring(from), start + from, end);
    } else {
      boolean numbered = mark > 0 && !clause.contains(ABOUT);
      propose(clause.substring(from), start, clause.length(), numbered);
    }
  }

  /** Behind (1) or a dash at the head of a clause. */
  private static int afterMark(String clause) {
    int close = clause.startsWith("(") ? clause.indexOf(')') : -1;
    int end = close > 0 && close <= 3 ? close + 1 : 0;
    while (end < clause.length() && LINKS.indexOf(clause.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Behind 学科建设方面, which is a priority, what follows stands under it. */
  private int afterAbout(String clause, int from, int start) {
    int about = clause.indexOf(ABOUT);
    boolean near = about > from + 1 && about - from <= LONGEST_ABOUT;
    if (!near || clause.startsWith("在", from)) {
      return from;
    }
    String head = PlanNames.afterWill(clause.substring(from, about));
    addHead(head, start + from, start + clause.length());
    return about + ABOUT.length();
  }

  /** 5大高地:A、B、C — the label is a priority and the members stand under it. */
  private void readLabel(String label, int start, int end) {
    int stop = sentence.clauseEnd(end + 1);
    String members = text.substring(end + 1, stop).replace("。", "");
    String name = PlanNames.label(label);
    boolean more = stop < text.length() && text.charAt(stop) != ';';
    boolean several = members.indexOf('、') > 0 || more;
    boolean group = PlanNames.isGroup(name) && (several || members.isEmpty());
    if (name.length() < 3 || isSite(name) || !group && !sentence.section.ahead()) {
      return;
    }
    if (several || members.isEmpty()) {
      addGroup(name, start, end);
    }
    if (several) {
      addMembers(members, end + 1, name);
    }
  }

  /** 院训:…, 联系电话:…: what an article says of the hospital at its end. */
  private static boolean isSite(String name) {
    return endsWithAny(name, SITE) || hasAny(name, "荣誉");
  }

  private void addGroup(String name, int start, int end) {
    String parent = plans.group();
    plans.group(name, drafter.area(name));
    drafter.add(name, start, end, unlessSame(name, parent), 0.6);
  }

  private void addMembers(String members, int start, String parent) {
    int from = start;
    for (String member : members.split("、")) {
      boolean noun = member.length() >= 4 && !PlanNames.opensWithVerb(member);
      if (noun && member.length() <= LONGEST_MEMBER) {
        drafter.add(member, from, from + member.length(), parent, 0.5);
      }
      from += member.length() + 1;
    }
  }

  /** An aim from its verb on; numbered parts need none. */
  private void propose(String clause, int start, int length, boolean numbered) {
    String name = PlanNames.aim(clause);
    boolean verb = PlanNames.opensWithVerb(name) && !name.startsWith("强调");
    boolean group = numbered && PlanNames.isGroup(name);
    int most = verb ? LONGEST_AIM : LONGEST_GROUP;
    if (!verb && !group || name.length() < 4 || name.length() > most || isNoAim(clause, name)) {
      return;
    }
    int from = Math.max(start, text.indexOf(clause, start));
    int to = Math.max(from + 1, start + length);
    if (group) {
      plans.head(name, drafter.area(name));
      drafter.add(name, from, to, unlessSame(name, plans.group()), 0.7);
    } else {
      PlanArea area = plans.headArea() == null ? drafter.area(name) : plans.headArea();
      drafter.add(name, from, to, unlessSame(name, plans.parent()), area, 0.5);
    }
  }

  /** 十五五时期 is a time; what holds a slogan has been read with it. */
  private boolean isNoAim(String clause, String name) {
    return endsWithAny(name, "时期", "期间")
        || name.startsWith("为契机")
        || clause.indexOf('”') >= 0 && passage.drafts.stream().anyMatch(it -> isWithin(it, name));
  }

  private boolean isWithin(Draft slogan, String name) {
    return slogan.sentence == sentence
        && slogan.rule.equals(PlanDrafter.NAME)
        && slogan.name.length() > 3
        && name.contains(slogan.name);
  }

  private static @Nullable String unlessSame(String name, @Nullable String parent) {
    return name.equals(parent) ? null : parent;
  }
}
