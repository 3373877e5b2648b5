package fr.gpsusagers.receiving.quote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Converts HTML to lines of plain text, each with its quote or signature mark. Does not use recursion,
/// so that deeply nested tags cannot overflow the stack.
public final class HtmlLines implements NodeFilter {

    private static final Set<String> SKIPPED = Set.of(
            "head",
            "style",
            "script",
            "title",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas");
    private static final Set<String> BLOCKS = Set.of(
            "div",
            "p",
            "blockquote",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "form",
            "fieldset",
            "center",
            "address",
            "figure",
            "figcaption",
            "caption",
            "hr",
            "body",
            "option",
            "details",
            "summary");
    private static final Set<String> APART = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final LineWriter lines = new LineWriter();
    private final Deque<Integer> linkStarts = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();

    private HtmlLines() {}

    /// Returns the lines of an HTML document or of a piece of one. Its size is the caller's to limit.
    public static List<TextLine> of(String html) {
        var reader = new HtmlLines();
        NodeTraversor.filter(reader, Jsoup.parse(html));
        return reader.lines.end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.write(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String name) {
        if (BLOCKS.contains(name)) {
            lines.breakLine();
            if (isApart(element, name)) {
                lines.gap();
            }
        }
        lines.enter(HtmlHints.isQuote(element), HtmlHints.mark(element), HtmlHints.keepsSpaces(element));
        switch (name) {
            case "br" -> lines.endLine();
            case "a" -> linkStarts.push(lines.position());
            case "img" -> lines.write(HtmlHints.emoji(element));
            case "ul" -> numbers.push(-1);
            case "ol" -> numbers.push(0);
            case "li" -> lines.prefix(bullet());
            case "hr" -> lines.gap();
            default -> {}
        }
    }

    private void close(Element element, String name) {
        switch (name) {
            case "a" -> lines.write(address(element, lines.since(linkStarts.pop())));
            case "ul", "ol" -> numbers.pop();
            case "td", "th" -> lines.write(" ");
            default -> {}
        }
        if (BLOCKS.contains(name)) {
            lines.breakLine();
        }
        lines.leave(HtmlHints.isQuote(element), HtmlHints.mark(element), HtmlHints.keepsSpaces(element));
        if (isApart(element, name)) {
            lines.gap();
        }
    }

    private String bullet() {
        if (numbers.isEmpty() || numbers.peek() < 0) {
            return "- ";
        }
        int number = numbers.pop() + 1;
        numbers.push(number);
        return number + ". ";
    }

    /// The address of a link in brackets, if its text does not show it already.
    private static String address(Element link, String shown) {
        String address = CleanText.oneLine(link.attr("href"));
        String bare = bare(address);
        if (!address.toLowerCase(Locale.ROOT).matches("(https?:|mailto:|tel:).{3,}")
                || shown.isBlank()
                || bare(shown.strip()).contains(bare)) {
            return "";
        }
        return " (" + (address.startsWith("mailto:") ? bare : HtmlHints.shortened(address)) + ")";
    }

    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^(https?://(www\\.)?|mailto:|tel:)", "")
                .replaceFirst("[/?].*$", "");
    }

    private static boolean isApart(Element element, String name) {
        return APART.contains(name)
                || name.equals("p")
                        && !element.className().startsWith("Mso")
                        && !element.attr("style").replace(" ", "").matches("(?is).*margin(-bottom)?:0.*");
    }

    private static boolean isHidden(Element element) {
        return SKIPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }
}
