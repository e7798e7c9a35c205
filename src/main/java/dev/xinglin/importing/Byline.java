package dev.xinglin.importing;

import dev.xinglin.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of those who wrote an article, and where they stand in a line.
 *
 * @param start the first code unit of the byline within the line
 * @param end the code unit after it
 * @param names the names in their order
 * @param glued whether words of the article were run together with it
 */
record Byline(int start, int end, List<String> names, boolean glued) {
  private static final int LONGEST = 80;
  private static final int LONGEST_TAIL = 50;
  private static final String HOUSE =
      "(?:本报|本刊|本网|本台|[\\p{IsHan}]{2,6}?(?:日报|晚报|早报|时报|商报|健康报|晨报|新闻网|网|电视台|报)(?:社)?)";
  private static final String RANK = "(?:全媒体|融媒体?|新媒体|首席|特约|见习|实习|驻站|资深|健康|专刊|高级|主任)";
  private static final String JOB =
      "(?:记者|通讯员|撰稿人|撰稿|撰文|作者|实习生|摄影报道|摄影|采写|供稿|供图|图文|文图|文字|图片|报道|整理|拍摄)";
  private static final Pattern ROLE =
      Pattern.compile(
          HOUSE + "?" + RANK + "{0,3}" + JOB + "|(?<![\\p{IsHan}])[文图摄](?![\\p{IsHan}])");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "记者|通讯员|实习生|撰文|撰稿|采写|供稿|摄影报道|作者\\s?[:：]|[文图]\\s?[/／·、]\\s?[文图摄本记通]"
              + "|[文图]\\s?[:：/／]\\s?\\p{IsHan}|[/／]\\s?[文图摄]|[文图]\\s{1,3}\\p{IsHan}|\\p{IsHan}\\s{1,3}[文图摄]$");
  private static final Pattern SIGNS = Pattern.compile("^[□■◎●○▲△◆◇☆★※＊*·\\s]{1,4}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s/／、·:：,，;；|&（()）]+");
  private static final Pattern ORGANISATION =
      Pattern.compile(".*(?:报|网|社|台|医院|中心|宣传科|宣传部|办公室|院办)$");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:本报|本刊|本网|本台)[\\p{IsHan}]{0,6}?讯(?!员)\\s?(?:[（(]([^（）()]{2,40})[）)])?\\s?"
              + "|^[（(]((?:本报|本网)?(?:全媒体)?(?:记者|通讯员)[^（）()]{2,40})[）)]\\s?"
              + "|^(?:本报|本网)讯\\s?((?:记者|通讯员)[^，。：:]{2,30}报道)[：:，]\\s?");
  private static final Pattern TAIL = Pattern.compile("[（(]([^（）()]{2,50})[）)]\\s?$");
  private static final Pattern OPEN_TAIL =
      Pattern.compile("(?<=[。！？”])\\s?((?:□|■|◎|本报记者|本报通讯员|通讯员|特约记者)[^。！？，”]{2,30})$");
  private static final Set<String> NO_NAMES =
      Set.of(
          "手记", "获悉", "了解", "采访", "报道", "观察", "调查", "走访", "见闻", "提供", "文字", "图片", "摄影", "综合", "整理",
          "本报", "本刊", "本网", "医院", "宣传科", "供图", "供稿", "专栏", "节", "日", "之家", "感言", "来信", "寄语", "说",
          "问", "团", "站", "证", "手札", "眼中", "来源", "编辑", "责编", "校对", "稿源", "镜头", "体验", "在线", "视点");
  static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
          + "鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞"
          + "熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓"
          + "郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲家封储靳焦巴弓牧山谷车侯宓全班仰仲宫宁仇栾甘厉戎祖武符刘景詹束龙叶司"
          + "黎薄印宿白怀蒲鄂索赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭劳姬申冉宰雍桑桂牛寿边燕冀尚温庄晏柴瞿阎慕连茹习艾向古易戈廖终居衡"
          + "步都耿满弘匡国文寇广禄东欧沃利蔚越隆师巩聂晁勾敖融冷辛阚那简饶空曾沙丰关红游权盖益桓岳帅佟肖闫仝覃苑代付";

  /** The byline that is the whole line, or its beginning where words are glued to it; else null. */
  static @Nullable Byline whole(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher signs = SIGNS.matcher(line);
    boolean signed = signs.find();
    String words = line.substring(signed ? signs.end() : 0);
    if (!ANCHOR.matcher(words).find() || words.indexOf('。') >= 0) {
      return null;
    }
    List<String> names = names(words);
    if (names != null && !names.isEmpty()) {
      return new Byline(0, line.length(), names, false);
    }
    return ROLE.matcher(words).lookingAt() ? glued(line) : null;
  }

  /** The byline at the end of a paragraph, mostly in brackets; else null. */
  static @Nullable Byline tail(String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST_TAIL);
    for (Pattern pattern : List.of(TAIL, OPEN_TAIL)) {
      Matcher tail = pattern.matcher(paragraph).region(from, paragraph.length());
      tail.useTransparentBounds(true);
      Byline byline = tail.find() ? whole(tail.group(1)) : null;
      if (byline != null && !byline.glued()) {
        return new Byline(tail.start(), paragraph.length(), byline.names(), false);
      }
    }
    return null;
  }

  /** The byline that opens a paragraph (本报讯); else null. */
  static @Nullable Byline lead(String paragraph) {
    Matcher lead = LEAD.matcher(paragraph.substring(0, Math.min(LONGEST, paragraph.length())));
    if (!lead.find()) {
      return null;
    }
    String inner = "";
    for (int i = 1; i <= lead.groupCount(); i++) {
      inner = lead.group(i) == null ? inner : lead.group(i);
    }
    List<String> names = names(inner);
    return new Byline(0, lead.end(), names == null ? List.of() : names, false);
  }

  /** The names in a block that is a byline. */
  static List<String> names(Block block) {
    Byline lead = lead(block.words());
    Byline byline = lead == null ? whole(block.words()) : lead;
    Byline tail = byline == null ? tail("。" + block.words()) : byline;
    return tail == null ? List.of() : tail.names();
  }

  /** The names among roles and papers; null where something else is among them. */
  private static @Nullable List<String> names(String words) {
    List<String> names = new ArrayList<>();
    String rest = ROLE.matcher(words).replaceAll(" ");
    String half = "";
    for (String token : BETWEEN.split(rest)) {
      if (token.length() == 1 && Signs.isHan(token.charAt(0))) {
        half += token;
        if (half.length() == 2) {
          names.add(half);
          half = "";
        }
      } else if (isName(token)) {
        names.add(token);
      } else if (!token.isEmpty() && !ORGANISATION.matcher(token).matches()) {
        return null;
      }
    }
    return half.isEmpty() ? names : null;
  }

  private static boolean isName(String token) {
    return token.length() >= 2
        && token.length() <= 4
        && token.chars().allMatch(c -> Signs.isHan((char) c))
        && !NO_NAMES.contains(token)
        && !ORGANISATION.matcher(token).matches();
  }

  /** A role and a name with other words run on: the name is taken to be two characters long. */
  private static @Nullable Byline glued(String line) {
    Matcher role = ROLE.matcher(line);
    int end = -1;
    while (role.find()) {
      end = role.end();
    }
    int start = end;
    while (start >= 0 && start < line.length() && MappedText.isSpace(line.charAt(start))) {
      start++;
    }
    String rest = start < 0 ? "" : line.substring(start);
    boolean han = rest.length() >= 6 && rest.chars().limit(6).allMatch(c -> Signs.isHan((char) c));
    if (!han || SURNAMES.indexOf(rest.charAt(0)) < 0 || rest.length() > 16) {
      return null;
    }
    List<String> before = names(line.substring(0, end).replaceAll("^[□■◎●○▲△◆◇☆★※]", ""));
    List<String> names = new ArrayList<>(before == null ? List.of() : before);
    names.add(rest.substring(0, 2));
    return new Byline(0, start + 2, names, true);
  }
}
