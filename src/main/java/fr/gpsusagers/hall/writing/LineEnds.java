package fr.gpsusagers.hall.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Removes whitespace that has no meaning in HTML. Templates stay readable, and pages stay small for old
/// telephones. A line end between words, links or buttons renders as a space, so it stays.
public final class LineEnds {

    /// A line end before the opening or closing tag of these elements is never significant.
    private static final Set<String> BLOCKS = Set.of(
            "li",
            "ul",
            "ol",
            "p",
            "div",
            "section",
            "aside",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "dl",
            "dt",
            "dd",
            "head",
            "body",
            "link",
            "meta",
            "title");

    /// A line end after these closing tags is never significant, whatever follows.
    private static final Set<String> CLOSED = Set.of(
            "li", "ul", "ol", "div", "form", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "p", "section",
            "details", "summary");

    private final byte[] page;
    private final ByteArrayOutputStream kept;

    private LineEnds(byte[] page) {
        this.page = page;
        this.kept = new ByteArrayOutputStream(page.length);
    }

    /// Returns the page without insignificant whitespace. Reads it once, byte by byte, since every
    /// page passes here.
    ///
    /// @param page in UTF-8; text typed by users must be escaped already, so that it contains no tags
    public static byte[] removed(byte[] page) {
        return new LineEnds(page).removed();
    }

    private byte[] removed() {
        int tag = 0;
        int written = 0;
        for (int at = 0; at < page.length; at++) {
            if (page[at] == '<') {
                tag = at;
            } else if (page[at] == '>') {
                int next = afterBlanks(at + 1);
                if (isMeaningless(tag, at + 1, next)) {
                    kept.write(page, written, at + 1 - written);
                    written = next;
                }
            }
        }
        kept.write(page, written, page.length - written);
        return kept.toByteArray();
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < page.length && isBlank(page[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
    }

    /// @param tag where the preceding tag starts
    /// @param from where the whitespace starts
    /// @param next where the whitespace ends
    private boolean isMeaningless(int tag, int from, int next) {
        return next < page.length
                && page[next] == '<'
                && hasLineEnd(from, next)
                && (BLOCKS.contains(nameOfTag(next)) || (isClosing(tag) && CLOSED.contains(nameOfTag(tag))));
    }

    private boolean hasLineEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (page[at] == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean isClosing(int tag) {
        return tag + 1 < page.length && page[tag + 1] == '/';
    }

    private String nameOfTag(int tag) {
        int from = isClosing(tag) ? tag + 2 : tag + 1;
        int to = from;
        while (to < page.length && (Character.isLetterOrDigit(page[to]) || page[to] == '-')) {
            to++;
        }
        return new String(page, from, to - from, StandardCharsets.US_ASCII);
    }
}
