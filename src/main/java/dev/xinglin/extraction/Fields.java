package dev.xinglin.extraction;

import static dev.xinglin.extraction.Words.hasAny;

import java.util.ArrayList;
import java.util.List;

/** Finds fields of medicine that stand for a department without its word 科: 内分泌, 创伤急救, 孕产期保健. */
final class Fields {
  private static final String[] NOT_IN_FIELD = {
    "含", "培育", "建设", "项目", "共建", "国家级", "省级", "市级", "其中", "位", "人", "名", "年", "包括", "另", "重点", "学科",
    "专科"
  };

  /** Where the field within a designation ends. */
  private static final String[] KINDS = {"重点专科", "特色专科", "优势专科", "重点学科", "领先学科", "特色学科"};

  /** What may stand between the level of a designation and its kind, and is no field. */
  private static final String[] NOT_IN_DESIGNATION = {
    "临床", "中医", "医学", "卫生", "县级", "医疗", "管理", "教育", "十", "农村", "级", "大学", "综合", "国医", "委", "局", "厅"
  };

  private static final int LONGEST = 16;

  private final Places places;

  Fields(Places places) {
    this.places = places;
  }

  /** Whether words may be the name of a field. */
  static boolean isOne(String words) {
    return words.length() >= 2
        && words.length() <= LONGEST
        && Words.isHan(words)
        && (!hasAny(words, NOT_IN_FIELD) || Departments.isOne(words)); // 重症医学科
  }

  /** The members of a list, as of 3个(内分泌、血液、消化); empty where one of them is no field. */
  static List<Item> listed(String text, int from, int to) {
    List<Item> members = withLast(text, Item.between(text, from, to, "、,;"));
    boolean all = members.stream().allMatch(it -> isOne(text.substring(it.start(), it.end())));
    return all ? members.stream().map(it -> withoutDeng(text, it)).toList() : List.of();
  }

  /** The last of 骨科、检验科和护理学 are two. */
  private static List<Item> withLast(String text, List<Item> members) {
    Item last = members.get(members.size() - 1);
    int and = Math.max(text.indexOf('和', last.start()), text.indexOf('及', last.start()));
    boolean two =
        and > last.start()
            && and + 2 < last.end()
            && Departments.isOne(text.substring(last.start(), and));
    if (!two) {
      return members;
    }
    List<Item> all = new ArrayList<>(members.subList(0, members.size() - 1));
    all.add(new Item(last.start(), and, '、'));
    all.add(new Item(and + 1, last.end(), '、'));
    return all;
  }

  private static Item withoutDeng(String text, Item member) {
    boolean deng = text.charAt(member.end() - 1) == '等';
    return deng ? new Item(member.start(), member.end() - 1, member.separator()) : member;
  }

  /** The field within a designation, as 孕产期保健 of 国家孕产期保健特色专科; or nothing. */
  String within(String designation) {
    int from = places.head(designation).end();
    int to = designation.length();
    for (String kind : KINDS) {
      int at = designation.indexOf(kind);
      to = at > from ? Math.min(to, at) : to;
    }
    String field = from > 0 && to < designation.length() ? designation.substring(from, to) : "";
    boolean department =
        field.endsWith("保健") || field.length() >= 3 && Departments.isOne(field + "科");
    return department && !hasAny(field, NOT_IN_DESIGNATION) ? field : "";
  }
}
