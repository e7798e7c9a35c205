package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.hasAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.Level;
import dev.xinglin.model.Status;
import dev.xinglin.text.StatedTime;
import org.jspecify.annotations.Nullable;

/** Drafts the fact that a department has a designation: with its level, status and time. */
final class SpecialtyDrafter {
  private static final String NAME = "specialty";
  private static final String[] CANDIDATE_AFTER = {"培育", "(培育", "的培育"};
  private static final String[] CONSTRUCTION_AFTER = {"(建设", "的建设单位", "的创建单位"};

  private static final String[] GIVEN = {"批准", "获批", "获评", "评定", "认定", "通过"};
  private static final String[] BUILT = {"建成", "创建成", "创成", "建设成"};
  private static final int LONGEST_NOTE = 20;

  private final Places places;
  private final Awarders awarders;

  SpecialtyDrafter(Lexicon lexicon) {
    this.places = lexicon.places;
    this.awarders = new Awarders(lexicon.places);
  }

  /** The draft for one department, whose evidence stands between two places of the sentence. */
  Draft draft(
      SpecialtyDesignation designation, String department, int start, int end, double confidence) {
    Sentence sentence = designation.sentence();
    Details details = new Details.Specialty(designation.name());
    return new Draft(sentence, start, end, NAME, department, details)
        .level(level(designation, start))
        .status(status(designation, end))
        .time(Notes.time(note(sentence.text.substring(end)), told(designation, start, end)))
        .confidence(confidence);
  }

  /** The level that a designation states, else that of its label or of who gave it. */
  private @Nullable Level level(SpecialtyDesignation designation, int start) {
    Sentence sentence = designation.sentence();
    Governor verb = designation.verb();
    Level own = places.levelOf(designation.name());
    Level stated = own == null ? places.labelled(sentence, start) : own;
    return stated == null && verb != null && verb.status() == Status.APPROVED
        ? awarders.level(awarders.before(designation.passage(), sentence, verb))
        : stated;
  }

  /** What the name says, else what is noted behind it, else what its verb makes of it. */
  private static @Nullable Status status(SpecialtyDesignation designation, int end) {
    Governor verb = designation.verb();
    Status stated = Names.statedStatus(designation.name());
    if (stated == null && isUnderConstruction(designation.name())) {
      return Status.UNDER_CONSTRUCTION;
    }
    String after = designation.sentence().text.substring(end);
    Status noted = noted(after);
    if (noted != null) {
      return noted;
    }
    if (stated == null && hasAny(note(after), GIVEN)) {
      return Status.APPROVED;
    }
    return stated == null && verb != null ? given(designation.sentence(), verb) : stated;
  }

  /** What stands in brackets behind a designation: 2012年批准 of (2012年批准); or nothing. */
  private static String note(String after) {
    int close = after.startsWith("(") ? after.indexOf(')') : -1;
    return close > 1 && close <= LONGEST_NOTE ? after.substring(1, close) : "";
  }

  /** The time of the clause of a department that got a designation of an earlier clause. */
  @Nullable StatedTime timeOf(SpecialtyDesignation designation, Item department) {
    Sentence sentence = designation.sentence();
    StatedTime time = sentence.timeAt(sentence.clauseEnd(department.end()));
    return time != null && time.start() >= sentence.clauseStart(department.start()) ? time : null;
  }

  private static @Nullable StatedTime told(SpecialtyDesignation designation, int start, int end) {
    return designation.verb() == null ? null : time(designation.sentence(), start, end);
  }

  private static boolean isUnderConstruction(String name) {
    return endsWithAny(name, "建设序列", "建设行列", "建设名单") || hasAny(name, "建设专科", "建设学科");
  }

  /** …重点专科培育名单, …重点专科(建设). */
  private static @Nullable Status noted(String after) {
    if (startsWithAny(after, CANDIDATE_AFTER)) {
      return Status.CANDIDATE;
    }
    return startsWithAny(after, CONSTRUCTION_AFTER) ? Status.UNDER_CONSTRUCTION : null;
  }

  /** 正在创建 is on the way; 建有重点专科 says nothing of the status. */
  private static @Nullable Status given(Sentence sentence, Governor verb) {
    boolean built = startsWithAny(sentence.text, verb.start(), BUILT);
    return switch (verb.verb()) {
      case WISH -> Status.UNDER_CONSTRUCTION;
      case ESTABLISH -> built ? Status.ESTABLISHED : null;
      default -> verb.status();
    };
  }

  /** The time of the clauses that say it, or one that heads the sentence: 2024年5月,骨科获批…. */
  private static @Nullable StatedTime time(Sentence sentence, int start, int end) {
    StatedTime time = sentence.timeAt(end);
    boolean same = time != null && time.start() >= sentence.clauseStart(start);
    boolean heads = time != null && sentence.clauseEnd(time.end()) == time.end();
    return same || heads ? time : null;
  }
}
