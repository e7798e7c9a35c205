package dev.xinglin.importing;

import dev.xinglin.importing.UnreadablePageException.Reason;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The article of a web page in light Markdown, without what surrounds it. */
final class HtmlReader {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "template",
          "head",
          "object",
          "video",
          "audio");
  private static final Pattern SURROUNDS =
      Pattern.compile(
          "\\b(?:nav|navbar|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|share|comments?|copyright"
              + "|related|recommend|pagination|pager|toolbar|login|search)\\b");
  private static final int MOSTLY_LINKS = 60;

  private HtmlReader() {}

  static RawPage read(byte[] bytes, Limits limits, String where) {
    RawPage source = ChineseDecoder.decode(bytes, where);
    Document document = Jsoup.parse(source.text());
    Writer writer = new Writer(limits.depth(), where);
    document.body().filter(writer);
    return new RawPage(source.encoding(), writer.page.toString(), source.flags());
  }

  private static boolean surrounds(Element element) {
    if (UNREAD.contains(element.normalName())) {
      return !(element.normalName().equals("header") && !element.select("h1").isEmpty());
    }
    String named = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return element.select("h1, article").isEmpty()
        && (SURROUNDS.matcher(named.replace('-', ' ').replace('_', ' ')).find()
            || isLinkList(element));
  }

  private static boolean isLinkList(Element element) {
    if (!Set.of("ul", "ol", "div", "p", "td").contains(element.normalName())) {
      return false;
    }
    var links = element.select("a");
    int all = element.text().length();
    return links.size() >= 3 && all > 0 && links.text().length() * 100 / all >= MOSTLY_LINKS;
  }

  private static final class Writer implements NodeFilter {
    private final StringBuilder page = new StringBuilder();
    private final int deepest;
    private final String where;

    Writer(int deepest, String where) {
      this.deepest = deepest;
      this.where = where;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (depth > deepest) {
        throw new UnreadablePageException(
            Reason.TOO_DEEP,
            where,
            "Its elements are nested more than " + deepest + " deep.",
            "Give the article as plain text.");
      }
      if (node instanceof TextNode words) {
        append(words.text());
      }
      return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element);
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
      if (surrounds(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      String name = element.normalName();
      if (name.equals("br")) {
        page.append('\n');
      } else if (isHeading(name) && element.hasText()) {
        page.append("\n\n").append("#".repeat(name.charAt(1) - '0')).append(' ');
      } else if (name.equals("figcaption") && element.hasText()) {
        page.append("\n\n![");
      } else if (name.equals("tr")) {
        page.append('\n');
      } else if (isCell(name)) {
        page.append('\t');
      } else if (element.isBlock()) {
        page.append("\n\n");
      }
      return FilterResult.CONTINUE;
    }

    private void close(Element element) {
      if (surrounds(element)) {
        return;
      }
      if (element.normalName().equals("figcaption") && element.hasText()) {
        page.append("]()");
      }
      if (element.isBlock()
          && !element.normalName().equals("tr")
          && !isCell(element.normalName())) {
        page.append("\n\n");
      }
    }

    private void append(String words) {
      boolean fresh = page.length() == 0 || Character.isWhitespace(page.charAt(page.length() - 1));
      page.append(fresh ? words.stripLeading() : words);
    }

    private static boolean isHeading(String name) {
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static boolean isCell(String name) {
      return name.equals("td") || name.equals("th");
    }
  }
}
