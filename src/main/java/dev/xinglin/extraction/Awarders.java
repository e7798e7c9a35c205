package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;

import dev.xinglin.model.Level;
import org.jspecify.annotations.Nullable;

/** Who gave a designation, by the words before its verb: 被省总工会授予, 获国家卫健委批准, 市委命名. */
final class Awarders {
  private static final String[] PARTICLES = {"被", "经", "由", "获得", "荣获", "获"};
  private static final String[] ADVERBS = {
    "正式", "联合", "再次", "成功", "先后", "评审", "评选", "考核", "公布", "审批", "组织"
  };
  private static final String[] GIVING = {"授予", "命名", "评为", "批准", "确定", "认定", "表彰", "授牌", "颁发"};
  private static final String[] SOCIETIES = {"联盟", "协会", "学会", "分会", "脑防委", "基金会", "委员会分会", "研究会"};
  private static final int LONGEST = 30;

  private final Places places;

  Awarders(Places places) {
    this.places = places;
  }

  /** The words that name who gave it, or null. */
  @Nullable String before(Passage passage, Sentence sentence, Governor governor) {
    int clause = sentence.clauseStart(governor.start());
    String words = sentence.text.substring(clause, governor.start());
    for (String particle : PARTICLES) {
      int at = words.lastIndexOf(particle);
      if (at >= 0 && !isWithinWord(words, at)) {
        return named(words.substring(at + particle.length()));
      }
    }
    boolean active = false;
    for (String verb : GIVING) {
      active |= sentence.text.startsWith(verb, governor.start());
    }
    String subject = withoutTimes(sentence, clause, governor.start());
    boolean own = passage.names.stream().anyMatch(subject::contains);
    return active && !own && places.head(subject).level() != null ? named(subject) : null;
  }

  private static boolean isWithinWord(String words, int at) {
    return at > 0 && words.charAt(at) == '经' && "神已财历".indexOf(words.charAt(at - 1)) >= 0;
  }

  private static String withoutTimes(Sentence sentence, int from, int to) {
    int start = from;
    for (var time : sentence.times) {
      start = time.start() >= from && time.end() <= to ? Math.max(start, time.end()) : start;
    }
    return sentence.text.substring(start, to);
  }

  private static @Nullable String named(String words) {
    String name = words;
    for (String adverb : ADVERBS) {
      name = name.endsWith(adverb) ? name.substring(0, name.length() - adverb.length()) : name;
    }
    name = name.startsWith("中共") ? name.substring(2) : name;
    return name.length() >= 2 && name.length() <= LONGEST ? name : null;
  }

  /** The level that the name of a body states: 省卫健委, 中华医学会, 团市委. */
  @Nullable Level level(@Nullable String awarder) {
    if (awarder == null || endsWithAny(awarder, SOCIETIES)) {
      return null; // of a society's titles, its own level says little
    }
    Level stated = places.levelOf(awarder);
    int joint = awarder.indexOf('、');
    return stated != null || joint < 0 ? stated : places.levelOf(awarder.substring(joint + 1));
  }
}
