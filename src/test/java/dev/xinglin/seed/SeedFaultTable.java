package dev.xinglin.seed;

import static dev.xinglin.seed.SampleSeed.TEN_YEARS;
import static dev.xinglin.seed.SampleSeed.TWO_HOSPITALS;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One change each that makes the sample faulty. */
final class SeedFaultTable {
  private static final String HOSPITALS = "hospitals.yaml";
  private static final String INSTITUTIONS = "institutions.yaml";

  private SeedFaultTable() {}

  /** File, what stands there, what is written instead, the line, the fault. */
  static Stream<Arguments> rows() {
    return Stream.of(
        row(
            TEN_YEARS,
            "level: PROVINCIAL, status",
            "level: PROVINCAL, status",
            33,
            "level: is \"PROVINCAL\", which is no code of levels. The nearest: PROVINCIAL, REGIONAL, NATIONAL."),
        row(
            TEN_YEARS,
            "level: PROVINCIAL, status",
            "level: 省级, status",
            33,
            "level: is \"省级\", which is no code of levels. The nearest: PROVINCIAL, COUNTY, NATIONAL."),
        row(
            TEN_YEARS,
            "kind: CENTER",
            "kind: CENTRE",
            33,
            "kind: is \"CENTRE\", which is no code of kinds. The nearest: CENTER, HONOR, EVENT."),
        row(
            TEN_YEARS,
            "key: stroke-center, kind: CENTER",
            "key: stroke-center",
            33,
            "kind: is missing. Add it."),
        row(
            TEN_YEARS,
            "metric: OPEN_BEDS",
            "metric: OPEN_BED",
            26,
            "metric: is \"OPEN_BED\", which is no code of metrics. The nearest: OPEN_BEDS, PLANNED_BEDS, LICENSED_BEDS."),
        row(
            TEN_YEARS,
            "centerKind: STROKE",
            "centerKind: STROKES",
            33,
            "centerKind: is \"STROKES\", which is no code of center-kinds. The nearest: STROKE, TRAUMA, VTE."),
        row(
            TEN_YEARS,
            "centerKind: STROKE",
            "centrKind: STROKE",
            33,
            "centrKind: is not known here. Did you mean centerKind? There are: key, hospital, anchor, kind, name, note, subject, level, status, awardedBy, when, prominence, centerKind, role."),
        row(
            TEN_YEARS,
            "grade: TIER3_B",
            "grade: TIER3B",
            19,
            "grade: is \"TIER3B\", which is no code of hospital-grades. The nearest: TIER3_B, TIER3, TIER3_A."),
        row(
            TEN_YEARS,
            "attribute: OWNERSHIP,",
            "attribute: OWNERSHIP, grade: TIER3_A,",
            18,
            "grade: stands on the attribute OWNERSHIP. It is for GRADE, FORMER_GRADE."),
        row(
            TEN_YEARS,
            "attribute: MOTTO, valueText: 守正、求精",
            "attribute: MOTTO",
            22,
            "valueText: is missing. Give the attribute's value in words."),
        row(TEN_YEARS, "attribute: MOTTO, ", "", 22, "attribute: is missing. Add it."),
        row(TEN_YEARS, "key: motto, ", "", 22, "key: is missing. Add it."),
        row(
            TEN_YEARS,
            "key: motto",
            "key: founded",
            22,
            "key: is that of another fact: founded. Give each fact its own."),
        row(
            TEN_YEARS,
            "key: motto",
            "key: Motto!",
            22,
            "key: is \"Motto!\", which has not the right form. Write lower-case letters and digits joined by hyphens, up to 80."),
        row(TEN_YEARS, "name: 院训, ", "", 22, "name: is missing. Add it."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: 院训, name: 院训",
            22,
            "name: stands twice. Keep one of them."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: \"\"",
            22,
            "name: is empty. Write visible characters in one line, at most 2000."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: 2024",
            22,
            "name: is no text to YAML but a number, a date or yes or no: 2024. Put it in double quotes."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: no",
            22,
            "name: is no text to YAML but a number, a date or yes or no: no. Put it in double quotes."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: [院训]",
            22,
            "name: has no text. Write text, or leave the field out."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: ",
            22,
            "name: has no text. Write text, or leave the field out."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: \"院\\ud83d训\"",
            22,
            "name: holds the character U+D83D, which cannot be seen. Write visible characters in one line, at most 2000."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: \"院\\u202e训\"",
            22,
            "name: holds the character U+202E, which cannot be seen. Write visible characters in one line, at most 2000."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: \"院\\n训\"",
            22,
            "name: holds the character U+000A, which cannot be seen. Write visible characters in one line, at most 2000."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: \"院训 \"",
            22,
            "name: begins or ends with white space. Write visible characters in one line, at most 2000."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: " + "训".repeat(2001),
            22,
            "name: is longer than 2000 characters. Write visible characters in one line, at most 2000."),
        row(
            TEN_YEARS,
            "name: 院训",
            "name: !!java.net.URL [\"http://a\"]",
            22,
            "This is no YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL. Correct the line."),
        row(
            TEN_YEARS,
            "value: 820",
            "value: 820张",
            26,
            "value: is no number. Write plain digits, 万 and 亿 multiplied out, without quotes."),
        row(
            TEN_YEARS,
            "value: 820",
            "value: 0820",
            26,
            "value: is no number. Write plain digits, 万 and 亿 multiplied out, without quotes."),
        row(
            TEN_YEARS,
            "value: 820",
            "value: \"820\"",
            26,
            "value: is no number. Write plain digits, 万 and 亿 multiplied out, without quotes."),
        row(
            TEN_YEARS,
            "value: 820",
            "value: .inf",
            26,
            "value: is no number. Write plain digits, 万 and 亿 multiplied out, without quotes."),
        row(TEN_YEARS, "value: 820, ", "", 26, "value: is missing. Add it."),
        row(
            TEN_YEARS,
            "valueTo: 320000, ",
            "",
            27,
            "qualifier: does not fit valueTo. RANGE has valueTo, and nothing else has."),
        row(
            TEN_YEARS,
            "valueTo: 320000",
            "valueTo: 300000",
            27,
            "valueTo: is not more than value. A range goes from value up to valueTo."),
        row(
            TEN_YEARS,
            "year: 2021, month: 6",
            "year: 2021, month: 13",
            33,
            "month: is no whole number from 1 to 12. Write plain digits."),
        row(
            TEN_YEARS,
            "year: 2021, month: 6",
            "year: 2021, month: 6, day: 31",
            33,
            "when: is impossible: There is no such date: 2021年6月31日. State what the article states."),
        row(
            TEN_YEARS,
            "year: 2021, month: 6",
            "year: 2021, day: 6",
            33,
            "when: is impossible: The day 6 is stated without its month. State what the article states."),
        row(
            TEN_YEARS,
            "{text: 2021年6月, year: 2021, month: 6}",
            "{year: 2021, month: 6}",
            33,
            "text: is missing. Add it."),
        row(
            TEN_YEARS,
            "{text: 2021年6月, year: 2021, month: 6}",
            "2021年6月",
            33,
            "when: must be fields with values. Write name: value."),
        row(
            TEN_YEARS,
            "parent: regional-center",
            "parent: open-beds",
            49,
            "parent: is \"open-beds\", no plan of this file. Name a plan's key."),
        row(
            TEN_YEARS,
            "parent: regional-center",
            "parent: research-platform",
            49,
            "parent: leads back to the plan. Leave one of the parents out."),
        row(
            TEN_YEARS,
            "partner: white-lake-university",
            "partner: white-lake",
            38,
            "partner: names the institution \"white-lake\", which institutions.yaml lacks. Did you mean white-lake-university? If not, add it there."),
        row(
            TEN_YEARS,
            "start: 40, length: 8",
            "start: 4, length: 8",
            26,
            "start: is outside of the article. See its field original: from, to."),
        row(
            TEN_YEARS,
            "start: 40, length: 8",
            "start: 895, length: 8",
            26,
            "start: is outside of the article. See its field original: from, to."),
        row(
            TEN_YEARS,
            "start: 40, length: 8",
            "start: -1, length: 8",
            26,
            "start: is no whole number from 0 to 4000000. Write plain digits."),
        row(TEN_YEARS, "start: 40, length: 8", "start: 40", 26, "length: is missing. Add it."),
        row(
            TEN_YEARS,
            "sha256: \"" + "1".repeat(64),
            "sha256: \"" + "1".repeat(63) + "X",
            26,
            "sha256: is \"111111111111111111111111111111111111111111111111111111111111111X\", which has not the right form. Write a SHA-256 in lower-case hex."),
        row(
            TEN_YEARS,
            "from: 10, to: 900",
            "from: 900, to: 900",
            10,
            "to: is not after from. An article has at least one character."),
        row(
            TEN_YEARS,
            "original: {page: \"" + "0".repeat(64) + "\", from: 10, to: 900}\n",
            "",
            25,
            "anchor: has no page to stand on. Add the article's field original."),
        row(
            TEN_YEARS,
            "slug: green-fir-ten-years",
            "slug: green-fir",
            2,
            "slug: is not the file's name. Name the file green-fir.yaml."),
        row(TEN_YEARS, "title: 青杉一院的十年\n", "", 2, "title: is missing. Add it."),
        row(
            TEN_YEARS,
            "\"2024-03-05\"",
            "\"2024-02-30\"",
            7,
            "publishedOn: is no date. Write it as \"2023-12-13\", or leave it out if it is not known."),
        row(
            TEN_YEARS,
            "\"2024-03-05\"",
            "2024年3月",
            7,
            "publishedOn: is no date. Write it as \"2023-12-13\", or leave it out if it is not known."),
        row(
            TEN_YEARS,
            "hospitals: [green-fir]",
            "hospitals: [greenfir]",
            9,
            "hospitals: names the hospital \"greenfir\", which hospitals.yaml lacks. Did you mean green-fir? If not, add it there."),
        row(
            TEN_YEARS,
            "hospitals: [green-fir]",
            "hospitals: []",
            9,
            "hospitals: names no hospital. Name each that the article is about."),
        row(
            TEN_YEARS,
            "hospitals: [green-fir]",
            "hospitals: green-fir",
            9,
            "hospitals: is no list. Write [one, another], or a line with a dash for each."),
        row(
            TEN_YEARS,
            "bylines: [林一, 周二]",
            "bylines: [林一, 林一]",
            6,
            "bylines[1]: stands twice. Keep one of them."),
        row(
            TEN_YEARS,
            "text: 院训是“守正、求精”。",
            "text: \"   \"",
            20,
            "text: is empty. Write visible characters in one line, at most 2000."),
        row(
            TEN_YEARS,
            "page: A3",
            "pages: A3",
            8,
            "pages: is not known here. Did you mean page? There are: slug, title, subtitle, publisher, bylines, publishedOn, page, hospitals, original, sections, conflicts."),
        row(
            TEN_YEARS,
            "page: A3",
            "page: A3\n\tpage: A4",
            9,
            "This is no YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation). Correct the line."),
        row(
            TEN_YEARS,
            "page: A3",
            "page: *a3",
            8,
            "This is no YAML: found undefined alias a3. Correct the line."),
        row(
            TWO_HOSPITALS,
            "hospital: stone-bridge, kind: EVENT",
            "kind: EVENT",
            15,
            "hospital: is missing. The article is about several: [green-fir, stone-bridge]."),
        row(
            TWO_HOSPITALS,
            "hospital: stone-bridge, kind: EVENT",
            "hospital: wood-bridge, kind: EVENT",
            15,
            "hospital: is not one of the article's. They are: [green-fir, stone-bridge]."),
        row(
            TWO_HOSPITALS,
            "green-fir-ten-years/grade-b",
            "green-fir-ten-years/grade",
            17,
            "facts: names a fact that there is not. Name two facts by keys."),
        row(
            TWO_HOSPITALS,
            "green-fir-ten-years/grade-b",
            "two-hospitals/green-fir-grade",
            17,
            "facts: does not name two facts. A conflict is between two facts."),
        row(
            TWO_HOSPITALS,
            "differsIn: [grade, valueText]",
            "differsIn: [grades]",
            17,
            "differsIn: names the field \"grades\", which not both have. Both have: attribute, awardedBy, grade, level, name, note, prominence, status, subject, valueText, when."),
        row(
            TWO_HOSPITALS,
            "differsIn: [grade, valueText]",
            "differsIn: []",
            17,
            "differsIn: names no field. Name the fields in which the facts differ."),
        row(
            TWO_HOSPITALS,
            "differsIn: [grade, valueText]",
            "differsIn: [grade, name]",
            17,
            "differsIn: names name, which is the same in both. Leave it out."),
        row(
            HOSPITALS,
            "slug: stone-bridge",
            "slug: green-fir",
            3,
            "slug: is that of another entry: green-fir. Give each its own."),
        row(
            HOSPITALS,
            "name: 石桥县中医院",
            "name: 青杉市第一医院",
            3,
            "name: is that of another entry: 青杉市第一医院. Keep one of them."),
        row(
            HOSPITALS,
            "name: 石桥县中医院",
            "name: 石桥县中医院, region: \"999999\"",
            3,
            "region: is \"999999\", which is no code of regions. The nearest: 130929, 140929, 150929."),
        row(
            INSTITUTIONS,
            "key: green-fir-health-school",
            "key: white-lake-university",
            3,
            "key: is that of another entry: white-lake-university. Give each its own."));
  }

  private static Arguments row(
      String file, String place, String replacement, int line, String fault) {
    return Arguments.of(file, place, replacement, line, fault);
  }
}
