package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.endsWithAny;
import static dev.xinglin.extraction.Words.startsWithAny;

import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.List;

/** Cuts the name of a plan out of a clause, and tells what its words say. */
final class PlanNames {
  /** What stands before the verb of an aim. */
  private static final String[] LEADS = {
    "医院将", "我们将", "该院将", "我院将", "医院", "我们", "我院", "该院", "将", "要", "并", "同时", "努力", "着力", "力争", "争取",
    "不断", "持续", "进一步", "全力", "积极", "大力", "切实", "奋力", "始终", "继续", "全面", "重点", "加快", "稳步", "深入", "扎实",
    "有序", "突出", "还将", "也将", "更", "以及", "从而", "最终", "逐步", "统筹", "科学", "精准", "主动", "充分", "坚定不移", "年内"
  };

  /** Leads that go only where a verb follows: 加快建设门诊楼 is 建设门诊楼, but 加快改革 is whole. */
  private static final String[] KEPT = {"加快", "全面", "重点", "统筹", "持续", "深入"};

  private static final String[] VERBS = {
    "加强", "推进", "打造", "建设", "深化", "完善", "提升", "强化", "健全", "构建", "优化", "争创", "实现", "坚持", "推动", "做强",
    "做优", "做大", "做精", "建强", "建好", "建成", "建立", "建优", "培育", "培养", "落实", "提高", "聚焦", "冲刺", "拓宽", "推行",
    "推广", "新增", "攻坚", "严守", "夯实", "铸牢", "激发", "保障", "严管", "践行", "涵养", "弘扬", "扩大", "补齐", "增强", "发挥",
    "树立", "创建", "创新", "引进", "引育", "启动", "申报", "申创", "组建", "筹建", "新建", "扩建", "发展", "落地", "促进", "拓展",
    "探索", "达到", "确保", "谋划", "构筑", "锻造", "凝聚", "激活", "满足", "解决", "畅通", "优配", "造就", "实施", "开展", "抓好",
    "深耕", "牢固树立", "提供", "形成", "擦亮", "强", "做实", "融入", "加大", "改善", "缩短", "降低", "控制", "争当", "迈向", "冲击",
    "力推", "深挖", "抢占", "瞄准", "筑牢", "释放", "挖掘", "推出", "增加", "完成", "规范", "健强", "壮大", "转变"
  };
  private static final String[] GROUPS = {
    "重点", "工程", "行动", "战略", "任务", "转变", "转型", "高地", "计划", "举措", "提升", "目标", "重点任务", "强院"
  };

  private static final int FARTHEST_WILL = 16;
  private static final int SHORTEST = 3;

  private PlanNames() {}

  /** Whether words begin with the verb of an aim, as 加强学科建设. */
  static boolean opensWithVerb(String words) {
    return startsWithAny(words, VERBS);
  }

  /** Whether other plans may stand under it, as under 六项工程 and 四大行动. */
  static boolean isGroup(String name) {
    return endsWithAny(name, GROUPS);
  }

  /** The aim of a clause, from its verb on: 建成三级医院 of 2027年医院将努力建成三级医院. */
  static String aim(String clause) {
    return label(withoutTime(afterWill(clause)));
  }

  /** What a label names: 打造五大高地 of 重点打造“五大高地”(2027年). */
  static String label(String words) {
    return plain(afterLeads(words));
  }

  /** What stands behind 将, where it looks ahead. */
  static String afterWill(String clause) {
    int will = clause.indexOf('将');
    boolean ahead = will >= 0 && will < FARTHEST_WILL && !clause.startsWith("将来");
    return ahead ? clause.substring(will + 1) : clause;
  }

  /** Without quotation marks and without what stands from a bracket on. */
  static String plain(String name) {
    String words = Words.unquoted(name);
    int note = words.indexOf('(');
    return note > 4 ? words.substring(0, note) : words;
  }

  /** What an aim is about: 省级区域医疗中心 of 创建省级区域医疗中心. */
  static String withoutVerbs(String name) {
    String object = name;
    for (String verb : VERBS) {
      object = object.startsWith(verb) ? object.substring(verb.length()) : object;
    }
    return object;
  }

  private static String afterLeads(String clause) {
    String name = clause;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String lead : LEADS) {
        if (isLead(name, lead)) {
          name = name.substring(lead.length());
          moved = true;
        }
      }
    }
    return name;
  }

  private static boolean isLead(String name, String lead) {
    return name.startsWith(lead)
        && name.length() > lead.length() + SHORTEST
        && (!startsWithAny(lead, KEPT) || opensWithVerb(name.substring(lead.length())));
  }

  private static String withoutTime(String words) {
    List<StatedTime> times = ChineseTimes.find(words);
    boolean first = !times.isEmpty() && times.get(0).start() <= 1;
    String rest = first ? words.substring(times.get(0).end()) : words;
    return rest.startsWith("末") || rest.startsWith("底") ? rest.substring(1) : rest;
  }
}
