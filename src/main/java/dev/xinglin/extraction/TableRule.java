package dev.xinglin.extraction;

import dev.xinglin.model.Details;
import dev.xinglin.model.Qualifier;
import dev.xinglin.text.ChineseNumber;
import dev.xinglin.text.ChineseNumbers;
import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in a table: 门诊量(万人次)|42.6|48.9 under a row of years, 开放床位|1500张 without one. */
final class TableRule implements Rule {
  private static final String NAME = "table";

  /** A cell and where it begins. */
  private record Cell(int start, String text) {}

  private final Lexicon lexicon;
  private final MetricClassifier metrics;

  TableRule(Lexicon lexicon, MetricClassifier metrics) {
    this.lexicon = lexicon;
    this.metrics = metrics;
  }

  @Override
  public void read(Passage passage, Sentence sentence) {
    List<Cell> cells = sentence.isTableRow() ? cells(sentence.text) : List.of();
    if (cells.size() < 2 || ChineseNumbers.read(cells.get(0).text(), 0) != null) {
      return;
    }
    if (cells.stream().skip(1).anyMatch(cell -> time(cell.text()) != null)) {
      passage.tableHeader = sentence;
      return;
    }
    List<Cell> header = header(passage, sentence);
    for (int i = 1; i < cells.size(); i++) {
      StatedTime time = i < header.size() ? time(header.get(i).text()) : null;
      propose(passage, sentence, cells.get(0), cells.get(i), time);
    }
  }

  /** The cells of the row of years above, where there is one. */
  private static List<Cell> header(Passage passage, Sentence sentence) {
    Sentence header = passage.tableHeader;
    boolean near = header != null && sentence.paragraph - header.paragraph <= 40;
    return near && header != null ? cells(header.text) : List.of();
  }

  private static @Nullable StatedTime time(String cell) {
    List<StatedTime> times = ChineseTimes.find(cell);
    return times.isEmpty() ? null : times.get(0);
  }

  private static List<Cell> cells(String text) {
    List<Cell> cells = new ArrayList<>();
    int start = text.startsWith("|") ? 1 : 0;
    while (start < text.length()) {
      int bar = text.indexOf('|', start);
      int end = bar < 0 ? text.length() : bar;
      cells.add(new Cell(start, text.substring(start, end).strip()));
      start = end + 1;
    }
    return cells;
  }

  private void propose(
      Passage passage, Sentence sentence, Cell label, Cell cell, @Nullable StatedTime time) {
    ChineseNumber number = ChineseNumbers.read(cell.text(), 0);
    if (number == null || number.spelled() && !number.percent()) {
      return;
    }
    String rest = cell.text().substring(number.end());
    String unit = number.percent() ? "%" : rest.isEmpty() ? unit(label.text()) : rest;
    boolean tenThousand = rest.isEmpty() && unit.startsWith("万");
    unit = tenThousand ? unit.substring(1) : unit;
    boolean known =
        unit.isEmpty() || lexicon.units.at(unit, 0, unit.length()) != null || unit.equals("%");
    String name = name(label.text());
    if (!known || name.length() < 2 || name.length() > 30) {
      return;
    }
    double value = tenThousand ? Math.round(number.value() * 1_000_000) / 100.0 : number.value();
    Details.Indicator details =
        new Details.Indicator(
            metrics.classify(name, "", unit),
            value,
            null,
            unit,
            Qualifier.EXACT,
            null,
            cell.text());
    int end = sentence.text.indexOf(cell.text(), cell.start()) + cell.text().length();
    passage.add(
        new Draft(sentence, label.start(), end, NAME, name, details).time(time).confidence(0.85));
  }

  private static String unit(String label) {
    int open = label.indexOf('(');
    int close = label.indexOf(')', open + 1);
    return open > 0 && close > open ? label.substring(open + 1, close) : "";
  }

  private static String name(String label) {
    int open = label.indexOf('(');
    return open > 1 ? label.substring(0, open) : label;
  }
}
