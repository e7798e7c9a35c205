package dev.xinglin.extraction;

import dev.xinglin.model.PlanArea;
import org.jspecify.annotations.Nullable;

/** The priorities under which the plans that are read next stand. */
final class OpenPlans {
  private @Nullable String group;
  private @Nullable String head;
  private @Nullable PlanArea headArea;
  private int paragraph = -1;
  private int ahead = -2;
  private @Nullable Section section;

  /** A heading ends all. */
  void enterSection() {
    group = null;
    head = null;
    headArea = null;
  }

  /** A new paragraph ends a priority; outside of a section on plans it ends the group too. */
  void enter(Sentence sentence) {
    if (sentence.paragraph != paragraph) {
      head = null;
      headArea = null;
      group = sentence.section.ahead() && sentence.section == section ? group : null;
    }
    paragraph = sentence.paragraph;
    section = sentence.section;
  }

  void group(String name, @Nullable PlanArea area) {
    group = name;
    head = null;
    headArea = null;
  }

  void head(String name, @Nullable PlanArea area) {
    head = name;
    headArea = area;
  }

  /** A sentence that looks ahead: those after it in the paragraph go on with 学科建设方面. */
  void lookAhead(Sentence sentence) {
    ahead = sentence.paragraph;
  }

  /** Whether a sentence goes on with the plans of its paragraph. */
  boolean isOpen(Sentence sentence) {
    int about = sentence.text.indexOf("方面");
    boolean priority = about > 1 && about <= 8;
    return sentence.paragraph == paragraph && (head != null || priority && ahead == paragraph);
  }

  boolean isOf(String words) {
    return group != null && group.contains(words);
  }

  @Nullable String group() {
    return group;
  }

  @Nullable String parent() {
    return head == null ? group : head;
  }

  @Nullable PlanArea headArea() {
    return headArea;
  }
}
