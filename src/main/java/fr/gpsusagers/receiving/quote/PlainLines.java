package fr.gpsusagers.receiving.quote;

import java.util.ArrayList;
import java.util.List;

/// Reads the lines of a part of type `text/plain`.
public final class PlainLines {

    /// How the lines of a part continue (RFC 3676).
    public enum Flow {
        /// Each line is a line.
        FIXED,
        /// A line that ends with a space continues on the next line.
        FLOWED,
        /// As [#FLOWED], and that space belongs to no word.
        FLOWED_WITHOUT_SPACES
    }

    private PlainLines() {}

    /// Returns the lines of a text that [CleanText] has cleaned.
    public static List<TextLine> of(String text, Flow flow) {
        var lines = new ArrayList<TextLine>();
        boolean continues = false;
        for (String raw : text.split("\n", -1)) {
            TextLine line = line(raw);
            if (continues && line.depth() == lines.getLast().depth() && !isDelimiter(line)) {
                lines.set(lines.size() - 1, joined(lines.getLast(), line, flow));
            } else {
                lines.add(line);
            }
            continues = flow != Flow.FIXED && line.text().endsWith(" ") && !isDelimiter(line);
            if (continues && lines.getLast().text().length() > 20_000) {
                continues = false;
            }
        }
        return lines;
    }

    private static TextLine joined(TextLine first, TextLine next, Flow flow) {
        String start = flow == Flow.FLOWED_WITHOUT_SPACES
                ? first.text().substring(0, first.text().length() - 1)
                : first.text();
        return new TextLine(start + next.text(), first.depth(), first.mark());
    }

    private static boolean isDelimiter(TextLine line) {
        return line.text().equals("-- ");
    }

    /// Counts the marks `>` before the text, which may stand apart: `> > text`.
    static TextLine line(String raw) {
        int depth = 0;
        int start = 0;
        for (int index = 0; index < raw.length(); index++) {
            char letter = raw.charAt(index);
            if (letter == '>') {
                depth++;
                start = index + 1;
            } else if (letter != ' ' || index > start) {
                break;
            }
        }
        boolean spaced = start < raw.length() && raw.charAt(start) == ' ';
        return TextLine.plain(raw.substring(spaced ? start + 1 : start), depth);
    }
}
