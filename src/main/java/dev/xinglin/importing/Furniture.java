package dev.xinglin.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What belongs to a page and to no article: page numbers, editors, dates of issue, navigation,
 * credits. Lines only; a sentence of an article that mentions an editor is none.
 */
final class Furniture {
  private static final int LONGEST = 90;
  private static final String DATE = "\\d{4}\\s?[年./-]\\s?\\d{1,2}\\s?[月./-]\\s?\\d{1,2}\\s?日?";
  private static final String PAPER =
      "[\\p{IsHan}]{2,10}(?:日报|晚报|早报|时报|商报|晨报|导报|快报|周报|都市报|健康报|卫生报|医药报|科技报|新闻网|在线)";
  private static final String ISSUE =
      "\\s{0,4}(?:星期[一二三四五六日天]|周[一二三四五六日])?\\s{0,4}(?:农历\\p{IsHan}{2,12})?\\s{0,4}"
          + "(?:第?\\s?[A-D]?\\d{1,6}\\s?[版期])?[:：·|｜\\s]{0,4}\\p{IsHan}{0,4}";
  private static final Pattern LINE =
      Pattern.compile(
          String.join(
              "|",
              "[-—–·~\\s]{0,6}\\d{1,4}[-—–·~\\s]{0,6}",
              "\\d{1,3}\\s?/\\s?\\d{1,3}",
              "第?\\s?[A-Da-dT]?\\d{1,3}\\s?[版页]?(?:\\s?[:：·|｜].{0,10})?",
              "[A-DT]\\d{1,2}\\s?\\p{IsHan}{0,6}",
              "第?\\s?[一二三四五六七八九十]{1,3}\\s?[版页](?:[:：·\\s].{0,10})?",
              "(?:本版|本期)?(?:责任编辑|责\\s?编|编\\s?辑|美\\s?编|校\\s?对|版\\s?式|组\\s?版|监\\s?制|主\\s?编|审\\s?核|一审|二审|三审|初审|复审|终审"
                  + "|值班\\p{IsHan}{0,4}|排版|检校|策\\s?划|统筹|出品|制作|电\\s?话|热线|新闻热线|邮箱|投稿\\p{IsHan}{0,4}|网址|地址|邮编|邮发代号"
                  + "|国内统一\\p{IsHan}{0,6}|刊号|版权\\p{IsHan}{0,4}|视觉|设计|美术|图编|版面)(?:编辑)?\\s?[:：/／ ].{0,70}",
              "(?:来源|稿源|信息来源|文章来源|发布时间|发布日期|发表时间|时间|日期|更新时间|阅读量?|阅读次数|浏览量?|浏览次数|点击量?|点击数|字号|字体|分享到?"
                  + "|关键词|标签|原标题|上一篇|下一篇|上一条|下一条|相关链接|相关阅读|推荐阅读|当前位置|您的位置|您现在的位置)\\s?[:：].{0,80}",
              "(?:打印本页|关闭窗口|返回顶部|返回列表|返回首页|扫一扫|扫码|长按|点击|阅读原文|分享到|相关新闻|相关阅读|推荐阅读|热门推荐|免责声明|更多|登录|注册"
                  + "|首页|广告|分享|收藏|打印|评论|正文)(?:[\\s|｜>»›/·-].{0,60})?",
              "(?:作者|记者|撰稿)\\s?[:：].{2,20}\\s(?:来源|稿源|编辑|时间|日期|发布时间)\\s?[:：].{0,50}",
              "(?:首页|网站首页)\\s?[>»›|｜/-].{0,60}",
              ".{0,30}(?:版权所有|Copyright|copyright|©|ICP备|公网安备|All Rights Reserved|未经授权).{0,50}",
              "(?:https?://|www\\.)[\\x21-\\x7e]{1,80}",
              "[（(]?(?:本专版|本版|专版|本文|本组|文中|文内|以上|本页)?(?:图片|照片|配图|图文|摄影|稿件|资料|图|供图)[^。，]{0,6}(?:由|来自|均为)[^。]{2,40}[）)。]?",
              "(?:本专版|本版|专版|本栏目|本期)[^。，]{0,4}由[^。]{2,40}",
              "[（(]?(?:图片|照片|供图|资料图|图)\\s?[/／:：]\\s?[^。，]{2,20}[）)]?",
              "[（(][^（）()。，]{2,24}(?:供图|供稿|提供)[）)]",
              "《?" + PAPER + "》?\\s{0,4}(?:" + DATE + ")?" + ISSUE,
              DATE + ISSUE,
              "星期[一二三四五六日天]" + ISSUE,
              "[（(]?(?:原载|转自|摘自|据|来源|源自)[:：]?\\s?《?" + PAPER + "》?.{0,30}[）)]?",
              "\\p{IsHan}{0,4}(?:专题|专版|特刊|要闻|特别报道|特别策划|形象展示|专题报道|专题新闻|公益广告|健康周刊|医疗卫生)",
              "(?:\\[[^\\[\\]]{1,40}\\]\\([^()]{0,200}\\)[\\s|·]{0,4}){1,10}",
              "\\d{1,2}:\\d{2}(?::\\d{2})?",
              DATE + "\\s{1,4}\\d{1,2}:\\d{2}(?::\\d{2})?.{0,40}"));
  private static final Pattern SOURCE =
      Pattern.compile("(?:来源|稿源|信息来源|文章来源|原载|转自|摘自)\\s?[:：]?\\s?《?([\\p{IsHan}A-Za-z]{2,16})");
  private static final Pattern MASTHEAD =
      Pattern.compile("^《?(" + PAPER + ")》?(?:\\s|$|" + DATE + ")");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})\\s?[年./-]\\s?(\\d{1,2})\\s?[月./-]\\s?(\\d{1,2})");

  private static final Pattern AUTHOR =
      Pattern.compile("(?:作者|记者|通讯员|撰稿|撰文)\\s?[:：]\\s?([\\p{IsHan}·]{2,6})(?![\\p{IsHan}])");

  private Furniture() {}

  static boolean is(String line) {
    return line.length() <= LONGEST && LINE.matcher(line).matches();
  }

  /** The newspaper that a line of furniture names. */
  static Optional<String> publisher(String line) {
    Matcher source = SOURCE.matcher(line);
    if (source.find()) {
      return Optional.of(source.group(1));
    }
    Matcher masthead = MASTHEAD.matcher(line);
    return masthead.find() ? Optional.of(masthead.group(1)) : Optional.empty();
  }

  /** The day of publication that a line of furniture prints; a day that is none is no day. */
  static Optional<LocalDate> day(String line) {
    Matcher day = DAY.matcher(line);
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(day.group(1));
      int month = Integer.parseInt(day.group(2));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The author that a line of furniture names. */
  static Optional<String> author(String line) {
    Matcher author = AUTHOR.matcher(line);
    return author.find() ? Optional.of(author.group(1)) : Optional.empty();
  }
}
