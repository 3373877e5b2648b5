package fr.gpsusagers.hall.writing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Removes whitespace that has no meaning in HTML. Templates stay readable, and pages stay small for old
/// telephones. A line end between words, links or buttons renders as a space, so it stays.
public final class LineEnds {

    /// A line end before the opening or closing tag of these elements is never significant.
    private static final long[] BLOCKS = names(
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
    private static final long[] CLOSED = names(
            "li", "ul", "ol", "div", "form", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "p", "section",
            "details", "summary");

    /// A tag whose name is longer than the eight letters that a `long` holds is not one of the above.
    private static final long OTHER = 0;

    private final byte[] page;
    private final int end;
    private int length;

    private LineEnds(byte[] page, int end) {
        this.page = page;
        this.end = end;
    }

    /// Returns the page without insignificant whitespace. Every page passes here, so only the surroundings of a line
    /// end are looked at.
    ///
    /// @param page in UTF-8; text typed by users must be escaped already, so that it contains no tags. Overwritten.
    /// @param end where the page ends in the array
    static byte[] removed(byte[] page, int end) {
        return new LineEnds(page, end).removed();
    }

    private byte[] removed() {
        // One char for each byte: the virtual machine searches text faster than a loop would.
        String bytes = new String(page, 0, end, StandardCharsets.ISO_8859_1);
        int written = 0;
        int next;
        for (int at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', next)) {
            int from = startOfBlanks(at);
            next = afterBlanks(at + 1);
            if (isMeaningless(from, next)) {
                keep(written, from);
                written = next;
            }
        }
        keep(written, end);
        return Arrays.copyOf(page, length);
    }

    /// Moves a piece of the page forward, to the end of the pieces kept so far. They overwrite only what was read
    /// already: each piece starts with the tag that the next line end may be compared with.
    private void keep(int from, int to) {
        System.arraycopy(page, from, page, length, to - from);
        length += to - from;
    }

    private int startOfBlanks(int to) {
        int at = to;
        while (at > 0 && isBlank(page[at - 1])) {
            at--;
        }
        return at;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < end && isBlank(page[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
    }

    /// Whether blanks with a line end may go: between two tags, if one of them starts or ends a block.
    ///
    /// @param from where the blanks start
    /// @param next where they end
    private boolean isMeaningless(int from, int next) {
        return from > 0
                && page[from - 1] == '>'
                && next < end
                && page[next] == '<'
                && (isOneOf(BLOCKS, next) || endsBlock(from - 1));
    }

    /// @param last where a tag ends
    private boolean endsBlock(int last) {
        int tag = last;
        while (tag > 0 && page[tag] != '<') {
            tag--;
        }
        return isClosing(tag) && isOneOf(CLOSED, tag);
    }

    private boolean isClosing(int tag) {
        return tag + 1 < end && page[tag + 1] == '/';
    }

    private boolean isOneOf(long[] names, int tag) {
        return Arrays.binarySearch(names, nameOfTag(tag)) >= 0;
    }

    private long nameOfTag(int tag) {
        int from = isClosing(tag) ? tag + 2 : tag + 1;
        int to = from;
        while (to < end && isOfName(page[to])) {
            to++;
        }
        return packed(page, from, to);
    }

    private static boolean isOfName(byte letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= '0' && letter <= '9'
                || letter >= 'A' && letter <= 'Z'
                || letter == '-';
    }

    /// Packs a name into a number, one byte for each letter: comparing numbers needs no object.
    private static long packed(byte[] letters, int from, int to) {
        if (to - from > Long.BYTES) {
            return OTHER;
        }
        long packed = 0;
        for (int at = from; at < to; at++) {
            packed = packed << Byte.SIZE | letters[at];
        }
        return packed;
    }

    private static long[] names(String... names) {
        return Arrays.stream(names)
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .mapToLong(name -> packed(name, 0, name.length))
                .sorted()
                .toArray();
    }
}
