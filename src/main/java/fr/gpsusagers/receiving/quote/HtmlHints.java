package fr.gpsusagers.receiving.quote;

import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.receiving.quote.TextLine.Mark;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads the classes, identifiers and styles by which mail clients mark quotes and signatures in HTML.
final class HtmlHints {

    private static final Pattern QUOTE_CLASS = Pattern.compile(
            "gmail_quote|moz-cite|protonmail_quote|yahoo_quoted|zmail_extra|wmail_quote|quote\\b|citation");
    private static final Pattern ATTRIBUTION = Pattern.compile("gmail_attr|moz-cite-prefix|protonmail_quote_header");
    private static final Pattern SIGNATURE = Pattern.compile(
            "gmail_signature\\b|moz-signature|protonmail_signature|yahoo-signature|ms-outlook-mobile-signature"
                    + "|applemailsignature|^signature$|__sig_p");
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_EMOJI = 8;

    private HtmlHints() {}

    /// Whether an element holds a quote. An indentation is a `blockquote` too: it has no such class, type
    /// or border.
    static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote")
                && (element.attr("type").equalsIgnoreCase("cite")
                        || element.hasAttr("cite")
                        || QUOTE_CLASS.matcher(lower(element.className())).find()
                        || lower(element.attr("style")).contains("border-left"));
    }

    static Mark mark(Element element) {
        if (ATTRIBUTION.matcher(lower(element.className())).find()) {
            return Mark.ATTRIBUTION;
        }
        boolean signs = isSignature(element.className())
                || isSignature(element.id())
                || isSignature(element.attr("data-marker"));
        return signs ? Mark.SIGNATURE : Mark.NONE;
    }

    static boolean keepsSpaces(Element element) {
        return element.normalName().equals("pre")
                || lower(element.attr("style")).replace(" ", "").contains("white-space:pre");
    }

    /// The letter that a small picture stands for: clients write 🙂 as a picture with this alternative text.
    static String emoji(Element picture) {
        String text = picture.attr("alt").strip();
        boolean isEmoji = !text.isEmpty()
                && text.length() <= LONGEST_EMOJI
                && text.codePoints().allMatch(letter -> letter > 0x2000);
        return isEmoji ? text : "";
    }

    static String shortened(String address) {
        return address.length() > LONGEST_ADDRESS ? Letters.cut(address, LONGEST_ADDRESS) + "…" : address;
    }

    private static boolean isSignature(String name) {
        return SIGNATURE.matcher(lower(name)).find();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
