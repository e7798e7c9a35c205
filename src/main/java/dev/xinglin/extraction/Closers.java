package dev.xinglin.extraction;

/** Finds where the designation in an item ends: before 等, 荣誉称号, 行列 and the like. */
final class Closers {
  private static final String[] WORDS = {
    "荣誉称号", "光荣称号", "荣誉", "称号", "殊荣", "奖项", "行列", "之列", "名单", "建设序列", "序列", "资格", "资质", "再认证", "认证",
    "达标认证", "达标认定", "认定", "达标", "评价", "测评", "评级", "备案", "立项", "授牌仪式", "复审", "复评", "评审", "现场评审",
    "现场", "验收", "现场核查", "核查", "审核", "评估", "授牌", "牌匾", "团队", "平台", "项目", "等级", "考核", "网络", "。", "!",
    " ", "荣誉牌匾", "建设", "创建", "创建工作", "工作", "任务", "为一体", "一员", "单位称号", "及", "和", "等", "等等", "审批",
    "之一", "以来", "之后", "为代表", "国家", "的", "的温暖底色", "底色"
  };

  /** What hangs on a wall: “全国青年文明号”的铜牌挂在…. */
  private static final String[] SIGNS = {"的铜牌", "的牌匾", "的奖牌", "的证书", "的牌子", "的奖状", "的奖杯"};

  private Closers() {}

  /** The end of an item's designation. */
  static int coreEnd(Sentence sentence, Lexicon lexicon, Item item) {
    String text = sentence.text;
    int deng = afterHeadDeng(sentence, lexicon, item);
    int end = deng > 0 ? deng : item.end();
    int quote = closedQuote(sentence, item, end);
    end = beforeEach(text, item.start(), quote > 0 ? quote : end);
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String word : WORDS) {
        int start = end - word.length();
        boolean whole = lexicon.heads.endingAt(text, end, item.start()) != null;
        if (!whole && start > item.start() && text.startsWith(word, start)) {
          end = start;
          moved = true;
        }
      }
    }
    return end;
  }

  /** Before 各1个, which counts each of a list: 培训基地和实验室各1个. */
  private static int beforeEach(String text, int start, int end) {
    int stop = text.startsWith("。", end - 1) ? end - 1 : end;
    int each = text.lastIndexOf('各', stop - 1);
    boolean counts = each > start && stop - each <= 3 && "个家".indexOf(text.charAt(stop - 1)) >= 0;
    return counts ? each : end;
  }

  /** Behind “…” that 的 follows, as in 擦亮“…示范医院”的底色; or -1. */
  private static int closedQuote(Sentence sentence, Item item, int end) {
    int quote = Words.lastIndexOf(sentence.text, "”的", item.start(), end);
    boolean sign = quote > item.start() && Words.startsWithAny(sentence.text, quote + 1, SIGNS);
    return sign || quote > item.start() && end - quote <= 8 ? quote + 1 : -1;
  }

  /** Where 等 follows a designation, as in 胸痛中心等20个中心; or -1. */
  private static int afterHeadDeng(Sentence sentence, Lexicon lexicon, Item item) {
    String text = sentence.text;
    for (int i = item.end() - 1; i > item.start(); i--) {
      if (text.charAt(i) == '等' && sentence.isOpen(i)) {
        WordTrie.Match<Lexicon.Head> head = lexicon.heads.endingAt(text, i, item.start());
        boolean closes = head != null && head.value().sort() != Lexicon.Sort.NONE;
        if (closes || text.charAt(i - 1) == '”') {
          return i;
        }
      }
    }
    return -1;
  }
}
