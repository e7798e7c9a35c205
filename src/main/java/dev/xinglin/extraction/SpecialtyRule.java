package dev.xinglin.extraction;

import dev.xinglin.model.Status;
import java.util.List;

/**
 * Departments with a designation: 骨科获批省级临床重点专科, 拥有骨科、儿科等3个省级重点专科, 省级重点专科2个(骨科、儿科), 省级重点专科:骨科、儿科,
 * 骨科等优势学科.
 */
final class SpecialtyRule implements Rule {
  private static final int LONGEST_HEADING = 20;

  private final Places places;
  private final SpecialtyFinder designations;
  private final DepartmentsAfter after;
  private final DepartmentsBefore before;
  private final LaterDepartments later;
  private final SpecialtySubjects subjects;
  private final Departments departments;
  private final Fields fields;
  private final SpecialtyDrafter drafter;

  SpecialtyRule(Lexicon lexicon) {
    this.places = lexicon.places;
    this.designations = new SpecialtyFinder(lexicon);
    this.after = new DepartmentsAfter(lexicon);
    this.before = new DepartmentsBefore(lexicon);
    this.later = new LaterDepartments(lexicon);
    this.subjects = new SpecialtySubjects(lexicon);
    this.departments = new Departments(lexicon);
    this.fields = new Fields(lexicon.places);
    this.drafter = new SpecialtyDrafter(lexicon);
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    designations.in(passage, sentence).forEach(this::readAfter);
    readUnderHeading(passage, sentence);
  }

  private void readAfter(SpecialtyDesignation designation) {
    later.of(designation).forEach(it -> addLater(designation, it));
    List<Item> listed = after.of(designation);
    if (!listed.isEmpty()) {
      addAll(designation, listed, designation.start(), lastEnd(listed), 0.85);
    } else if (designation.isTold()) {
      readBefore(designation);
    }
  }

  private void addLater(SpecialtyDesignation designation, Item item) {
    String department = designation.sentence().text.substring(item.start(), item.end());
    int end = designation.sentence().clauseEnd(item.end());
    Draft draft = drafter.draft(designation, department, designation.start(), end, 0.8);
    Status status = draft.status == null ? Status.APPROVED : draft.status;
    designation.passage().add(draft.status(status).time(drafter.timeOf(designation, item)));
  }

  private void readBefore(SpecialtyDesignation designation) {
    List<Item> listed = before.of(designation);
    boolean levelled = places.levelOf(designation.name()) != null;
    if (!listed.isEmpty()) {
      addBefore(designation, listed, levelled ? 0.92 : 0.75);
    } else if (levelled && !before.isCounted(designation)) {
      readSubject(designation);
    }
  }

  private void readSubject(SpecialtyDesignation designation) {
    List<Item> subject = subjects.of(designation);
    if (!subject.isEmpty()) {
      addBefore(designation, subject, 0.8);
    } else {
      readTopic(designation);
    }
  }

  private void readTopic(SpecialtyDesignation designation) {
    String topic = subjects.topic(designation);
    if (topic != null) {
      add(designation, topic, designation.start(), 0.7);
    } else {
      readNamed(designation);
    }
  }

  /** A subject that begins with a place is no department, but then nor is the field in the name. */
  private void readNamed(SpecialtyDesignation designation) {
    Item named = subjects.named(designation);
    if (named == null) {
      readField(designation);
      return;
    }
    String words = designation.sentence().text.substring(named.start(), named.end());
    if (places.head(words).end() == 0) {
      add(designation, words, named.start(), 0.6);
    }
  }

  private void readField(SpecialtyDesignation designation) {
    String field = fields.within(designation.name());
    int start = designation.start();
    if (!field.isEmpty() && designation.sentence().text.indexOf(field, start) >= 0) {
      add(designation, field, start, 0.7);
    }
  }

  /** A line of departments under a heading that is a designation. */
  private void readUnderHeading(Passage passage, Sentence sentence) {
    String heading = sentence.heading;
    if (!isDesignation(heading) || sentence.text.contains("。") || sentence.text.equals(heading)) {
      return;
    }
    List<Item> listed = departments.within(passage, sentence, 0, sentence.text.length());
    if (!listed.isEmpty()) {
      var above = new SpecialtyDesignation(passage, sentence, 0, 0, heading, null);
      addAll(above, listed, 0, lastEnd(listed), 0.7);
    }
  }

  private boolean isDesignation(String heading) {
    return Words.endsWithAny(heading, "专科", "学科")
        && heading.length() <= LONGEST_HEADING
        && places.levelOf(heading) != null;
  }

  private static int lastEnd(List<Item> listed) {
    return listed.get(listed.size() - 1).end();
  }

  private void addBefore(SpecialtyDesignation designation, List<Item> listed, double confidence) {
    addAll(designation, listed, listed.get(0).start(), designation.end(), confidence);
  }

  /** One fact for each member; the evidence of all of them is the whole stretch. */
  private void addAll(
      SpecialtyDesignation designation, List<Item> listed, int start, int end, double confidence) {
    for (Item item : listed) {
      String department = designation.sentence().text.substring(item.start(), item.end());
      int from = Math.min(start, item.start());
      int to = Math.max(end, item.end());
      designation.passage().add(drafter.draft(designation, department, from, to, confidence));
    }
  }

  private void add(
      SpecialtyDesignation designation, String department, int start, double confidence) {
    int end = designation.end();
    designation.passage().add(drafter.draft(designation, department, start, end, confidence));
  }
}
