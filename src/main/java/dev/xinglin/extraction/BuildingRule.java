package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import dev.xinglin.model.Details;
import dev.xinglin.model.Status;
import dev.xinglin.text.StatedTime;
import org.jspecify.annotations.Nullable;

/** Buildings in use (新住院大楼启用) and building projects under way (二期扩建工程). */
final class BuildingRule implements Rule {
  private static final String NAME = "building";
  private static final String[] BUILDINGS = {"大楼", "住院楼", "门诊楼", "综合楼", "医技楼", "病房楼", "外科楼", "内科楼"};
  private static final String[] PROJECTS = {"工程", "项目", "新院区", "院区建设", "新院建设"};
  private static final String[] OF_BUILDING = {
    "院区", "二期", "三期", "一期", "扩建", "迁建", "搬迁", "改造", "大楼", "综合楼", "新院", "改扩建", "分院"
  };
  private static final String[] IN_USE = {"启用", "投入使用", "落成", "投用", "建成", "竣工"};
  private static final String[] UNDER_WAY = {
    "推进", "加快", "建设", "施工", "开工", "启动", "投入", "正在", "规划", "封顶"
  };
  private static final String NOT_WITHIN = ",。;:、“”()的了和与及将把在由于为是";
  private static final int LONGEST = 14;

  @Override
  public void read(Passage passage, Sentence sentence) {
    readAll(passage, sentence, BUILDINGS, true);
    readAll(passage, sentence, PROJECTS, false);
  }

  private static void readAll(Passage passage, Sentence sentence, String[] ends, boolean building) {
    for (String end : ends) {
      int at = sentence.text.indexOf(end);
      if (at > 1 && sentence.isOpen(at)) {
        readOne(passage, sentence, at, at + end.length(), building);
      }
    }
  }

  private static void readOne(
      Passage passage, Sentence sentence, int at, int end, boolean building) {
    int start = at;
    while (start > 0
        && at - start < LONGEST
        && NOT_WITHIN.indexOf(sentence.text.charAt(start - 1)) < 0) {
      start--;
    }
    String name = trimmed(passage, sentence.text.substring(start, end));
    int clause = sentence.clauseStart(at);
    String around = sentence.text.substring(clause, sentence.clauseEnd(end));
    boolean about = building || hasAny(name, OF_BUILDING);
    boolean told = hasAny(around, building ? IN_USE : UNDER_WAY);
    if (name.length() < 4 || !about || !told || Names.isProse(name)) {
      return;
    }
    boolean used = building || hasAny(around, new String[] {"启用", "已投入使用", "落成"});
    Details details = used ? new Details.Equipment() : new Details.Project();
    @Nullable Status status = used ? null : Status.UNDER_CONSTRUCTION;
    passage.add(
        new Draft(sentence, clause, Math.max(end, sentence.clauseEnd(end)), NAME, name, details)
            .status(status)
            .time(used ? time(sentence, clause, sentence.clauseEnd(end)) : null)
            .confidence(0.6));
  }

  /** The time of its clause, before or behind the building. */
  private static @Nullable StatedTime time(Sentence sentence, int from, int to) {
    return sentence.times.stream()
        .filter(time -> time.start() >= from && time.end() <= to)
        .findFirst()
        .orElse(sentence.timeAt(from));
  }

  private static String trimmed(Passage passage, String words) {
    String name = words;
    for (String own : passage.names) {
      name =
          name.length() > own.length() + 3 && name.startsWith(own)
              ? name.substring(own.length())
              : name;
    }
    for (String lead :
        new String[] {
          "加快推进", "全力推进", "推进", "加快", "启动", "新建", "建设", "随着", "医院", "实施", "全力", "总投资", "正式"
        }) {
      name =
          name.startsWith(lead) && name.length() > lead.length() + 3
              ? name.substring(lead.length())
              : name;
    }
    return name;
  }
}
