package dev.xinglin.importing;

import dev.xinglin.importing.HospitalNames.Name;
import dev.xinglin.model.AttributeName;
import dev.xinglin.model.Claim;
import dev.xinglin.model.Details;
import dev.xinglin.model.Kind;
import dev.xinglin.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose facts the words of an article are. A hospital that a clause begins with owns what follows,
 * one that is helped owns what it gains by it, a partner owns nothing; where that does not tell,
 * nobody does. The rules are in {@code docs/decisions/whose-fact.md}.
 */
final class Owners {
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；!?;\\n]");
  private static final String CLAUSE_ENDS = "。！？；!?;\n，,：:";
  private static final Pattern OURS = Pattern.compile("我院|本院");
  private static final Pattern UNNAMED = Pattern.compile("受援医院|受援单位|被帮扶医院|受帮扶医院|结对医院|托管医院");
  private static final Pattern AIDS =
      Pattern.compile("(?:帮扶|支援|援助|托管|帮助|指导|助力|协助|扶持|援建|推动|促使|带动|使|让)(?:了|的)?$");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[\\s“”\"（(#·■●*-]|\\d{4}年|\\d{1,2}月|\\d{1,2}日|今年|去年|当年|同年|其中|目前|如今|近年来|近日|同时|此外|而|截至[^，,]{0,12})*");
  private static final Pattern GAINS =
      Pattern.compile(
          "(?:成功|顺利|先后|率先|首次)?(?:建成|建立|建起|创建|创成|成立|开展|获评|获批|获得|通过|晋升|晋级|达到|实现|现有|开放|拥有|床位|门诊|住院|手术|的?(?:床位|门诊|住院|手术|三、?四级))");
  private static final Pattern PREDICATE =
      Pattern.compile(
          "\\s*(?:[（(][^（）()\\n]{1,20}[）)])?[，,]?(?:\\p{IsHan}{1,7}科(?=是|为|年))?(?:手里|手中|自\\d|每年|是|为一?所|现有|开放|拥有|建|位于|坐落|始|占地|获|被|成|已|先后|连续|荣|通过|创|开展|床位|门诊|设有|职工|全院|将|完成|实现|达到|晋|入选|累计|全年|共有|年|的?(?:床位|门诊|住院|手术|员工|职工))");
  private static final Pattern LISTED = Pattern.compile("等|、|和|与|及");
  private static final Pattern OTHER_NAME =
      Pattern.compile("前身|更名|改名|原名|曾用名|又名|加挂|挂牌|合并|并入|改称|第二名称|组建为");

  /** What may be the short name of a hospital at the head of a clause. */
  private static final Pattern SHORT =
      Pattern.compile("(?:^|[。！？；!?;\\n，,：:])[\\s“”]*(\\p{IsHan}{2,6}?院)");

  private static final int NEAR = 40;

  private final String content;
  private final List<String> own;
  private final NavigableMap<Integer, Scope> scopes = new TreeMap<>();

  /**
   * Reads an article.
   *
   * @param content its text
   * @param own the hospitals that it is about, the foremost first; at least one
   */
  Owners(String content, List<String> own) {
    this.content = content;
    this.own = own;
    read();
  }

  /** The hospital that a claim is about; null where the words do not tell. */
  @Nullable String of(Claim claim, Range proof) {
    Scope scope = scopes.floorEntry(Math.max(proof.start(), proof.end() - 1)).getValue();
    String before = scopes.floorEntry(proof.start()).getValue().owner;
    if (isOwn(claim) || claim.name().equals(scope.owner)) {
      return own.get(0);
    }
    return scope.numbersOnly && claim.kind() != Kind.INDICATOR && before != null
        ? before
        : scope.owner;
  }

  /** Aims and the hospital's own name; a figure of aid is the helper's work by its definition. */
  private boolean isOwn(Claim claim) {
    return claim.kind() == Kind.PLAN
        || claim.details() instanceof Details.Attribute it && it.attribute() == AttributeName.NAME
        || claim.details() instanceof Details.Indicator number
            && number.metric() != null
            && number.metric().startsWith("AID");
  }

  private void read() {
    Scope now = new Scope(own.get(0), false);
    scopes.put(0, now);
    List<Mention> mentions = mentions();
    int next = 0;
    Matcher stop = SENTENCE_END.matcher(content);
    int from = 0;
    while (from < content.length()) {
      int end = stop.find(from) ? stop.end() : content.length();
      Scope atEnd = now;
      for (; next < mentions.size() && mentions.get(next).start < end; next++) {
        atEnd = read(mentions.get(next), atEnd);
      }
      now = afterSentence(atEnd, content.charAt(end - 1) == '\n');
      scopes.put(end, now);
      from = end;
    }
  }

  /** Opens what a mention governs; returns what holds for the sentences after this one. */
  private Scope read(Mention mention, Scope outer) {
    if (mention.role == Role.SUBJECT) {
      Scope scope = new Scope(mention.owner, false);
      scopes.put(mention.start, scope);
      return scope;
    } else if (mention.role == Role.AIDED) {
      boolean gains = GAINS.matcher(content.substring(mention.end)).lookingAt();
      if (gains) {
        scopes.put(mention.start, new Scope(mention.owner, false));
      }
      scopes.put(gains ? clauseEnd(mention.end) : mention.start, new Scope(null, true));
    }
    return outer;
  }

  /** “医院” in the sentence after one about a hospital that the article is not about is anybody. */
  private Scope afterSentence(Scope scope, boolean paragraphEnds) {
    boolean known = scope.owner != null && own.contains(scope.owner);
    if (paragraphEnds && (own.size() == 1 || !known)) {
      return new Scope(own.get(0), false);
    }
    return known ? scope : new Scope(null, false);
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    List<Name> names = HospitalNames.find(content);
    for (Name name : names) {
      String owner = owner(name.text());
      if (own.contains(owner) || !isOtherName(name.text(), names)) {
        mentions.add(mention(name.start(), name.end(), owner));
      }
    }
    for (String hospital : own) {
      for (int i = 1; i < hospital.length() - 4; i++) {
        if ("省市县区旗州盟".indexOf(hospital.charAt(i)) >= 0) {
          shortNames(hospital.substring(i + 1), hospital, names, mentions);
        }
      }
    }
    shortOthers(names, mentions);
    add(OURS, own.get(0), mentions);
    add(UNNAMED, null, mentions);
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  private void shortNames(String name, String hospital, List<Name> names, List<Mention> mentions) {
    for (int at = content.indexOf(name); at >= 0; at = content.indexOf(name, at + 1)) {
      int start = at;
      if (names.stream().noneMatch(it -> it.start() <= start && start < it.end())) {
        int from = at > 0 && "省市县区旗州盟".indexOf(content.charAt(at - 1)) >= 0 ? at - 1 : at;
        mentions.add(mention(from, at + name.length(), hospital));
      }
    }
  }

  /** 哈医大一院 at the head of a clause, where the article names 哈尔滨医科大学附属第一医院 in full. */
  private void shortOthers(List<Name> names, List<Mention> mentions) {
    List<String> others =
        names.stream().map(Name::text).distinct().filter(it -> !own.contains(owner(it))).toList();
    Matcher head = SHORT.matcher(content);
    while (!others.isEmpty() && head.find()) {
      String words = head.group(1);
      boolean ours = own.stream().anyMatch(it -> isShortFor(words, it));
      if (!ours) {
        others.stream()
            .filter(it -> !it.equals(words) && isShortFor(words, it))
            .findFirst()
            .ifPresent(it -> mentions.add(mention(head.start(1), head.end(1), it)));
      }
    }
  }

  /** Whether a name has all characters of a short one in their order. */
  private static boolean isShortFor(String words, String name) {
    int at = -1;
    for (int i = 0; i < words.length(); i++) {
      at = name.indexOf(words.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private void add(Pattern words, @Nullable String owner, List<Mention> mentions) {
    Matcher matcher = words.matcher(content);
    while (matcher.find()) {
      mentions.add(mention(matcher.start(), matcher.end(), owner));
    }
  }

  /** The hospital of the article that a name stands for; else the name. */
  private String owner(String name) {
    for (String hospital : own) {
      if (name.startsWith(hospital) || name.endsWith(hospital) || hospital.endsWith(name)) {
        return hospital;
      }
    }
    return name;
  }

  /** Whether a name is said to be a former or second name, most likely of the article's own. */
  private boolean isOtherName(String name, List<Name> names) {
    return names.stream()
        .filter(it -> it.text().equals(name))
        .anyMatch(
            it ->
                OTHER_NAME
                    .matcher(
                        content.substring(
                            Math.max(0, it.start() - NEAR),
                            Math.min(content.length(), it.end() + NEAR)))
                    .find());
  }

  private Mention mention(int start, int end, @Nullable String owner) {
    int clause = start;
    while (clause > 0 && CLAUSE_ENDS.indexOf(content.charAt(clause - 1)) < 0) {
      clause--;
    }
    String before = content.substring(clause, start);
    String after = content.substring(end);
    Role role = Role.NONE;
    if (AIDS.matcher(before).find()) {
      role = LISTED.matcher(after).lookingAt() ? Role.NONE : Role.AIDED;
    } else if (OPENING.matcher(before).matches() && PREDICATE.matcher(after).lookingAt()) {
      role = Role.SUBJECT;
    }
    return new Mention(start, end, owner, role);
  }

  private int clauseEnd(int at) {
    int end = at;
    while (end < content.length() && CLAUSE_ENDS.indexOf(content.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private enum Role {
    SUBJECT,
    AIDED,
    NONE
  }

  private record Mention(int start, int end, @Nullable String owner, Role role) {}

  /**
   * From a place on.
   *
   * @param owner whose facts they are; null where that is not known
   * @param numbersOnly whether other facts than numbers belong to whoever spoke before
   */
  private record Scope(@Nullable String owner, boolean numbersOnly) {}
}
