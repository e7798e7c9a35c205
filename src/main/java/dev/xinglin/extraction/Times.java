package dev.xinglin.extraction;

import dev.xinglin.text.ChineseTimes;
import dev.xinglin.text.StatedTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times of a paragraph: 同年, 次年 and a month alone mean the year that was stated last. */
final class Times {
  private @Nullable Integer year;

  /** The times of the next sentence of the paragraph. */
  List<StatedTime> of(String sentence) {
    List<StatedTime> found = new ArrayList<>();
    for (StatedTime time : ChineseTimes.find(sentence)) {
      StatedTime resolved = resolved(time);
      found.add(resolved);
      boolean relative = time.period() != null && time.period().endsWith("年");
      year = resolved.year() != null ? resolved.year() : relative ? null : year;
    }
    return List.copyOf(found);
  }

  private StatedTime resolved(StatedTime time) {
    String period = time.period();
    if (year == null || time.year() != null) {
      return time;
    }
    if (period == null && time.month() != null || "同年".equals(period) || "当年".equals(period)) {
      return new StatedTime(time.start(), time.end(), year, time.month(), time.day(), null);
    }
    return "次年".equals(period)
        ? new StatedTime(time.start(), time.end(), year + 1, time.month(), time.day(), null)
        : time;
  }
}
