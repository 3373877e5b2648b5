package fr.gpsusagers.receiving.quote;

import fr.gpsusagers.receiving.quote.TextLine.Mark;
import java.util.ArrayList;
import java.util.List;

/// Writes running text as lines, the way a browser breaks and joins them.
final class LineWriter {

    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final int[] marks = new int[Mark.values().length];
    private int depth;
    private int preserved;
    private boolean wantsGap;
    private String prefix = "";

    /// Text from here on lies in one more element.
    void enter(boolean isQuote, Mark mark, boolean keepsSpaces) {
        count(isQuote, mark, keepsSpaces, 1);
    }

    void leave(boolean isQuote, Mark mark, boolean keepsSpaces) {
        count(isQuote, mark, keepsSpaces, -1);
    }

    private void count(boolean isQuote, Mark mark, boolean keepsSpaces, int step) {
        depth += isQuote ? step : 0;
        preserved += keepsSpaces ? step : 0;
        marks[mark.ordinal()] += step;
    }

    void write(String text) {
        if (preserved > 0) {
            writeAsIs(text);
            return;
        }
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (!isSpace(letter)) {
                line.append(letter);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void writeAsIs(String text) {
        String[] pieces = text.replace("\r\n", "\n").split("\n", -1);
        for (int index = 0; index < pieces.length; index++) {
            if (index > 0) {
                endLine();
            }
            line.append(pieces[index]);
        }
    }

    /// Puts a list mark before the next text.
    void prefix(String mark) {
        prefix = mark;
    }

    /// Ends the line, if something stands on it.
    void breakLine() {
        if (!line.toString().isBlank()) {
            endLine();
        } else {
            line.setLength(0);
        }
    }

    /// Ends the line, even an empty one.
    void endLine() {
        String text = CleanText.oneLine(line.toString());
        line.setLength(0);
        if (!text.isEmpty()) {
            endGap();
            text = prefix + text;
            prefix = "";
        }
        TextLine marked = PlainLines.line(text);
        lines.add(new TextLine(marked.text(), Math.min(depth + marked.depth(), TextLine.DEEPEST), mark()));
    }

    private void endGap() {
        if (wantsGap && !lines.isEmpty() && !lines.getLast().isBlank()) {
            int shallower = Math.min(Math.min(lines.getLast().depth(), depth), TextLine.DEEPEST);
            lines.add(TextLine.plain("", shallower));
        }
        wantsGap = false;
    }

    /// Asks for an empty line before the next text.
    void gap() {
        wantsGap = true;
    }

    /// The length of the current line: where a link begins.
    int position() {
        return line.length();
    }

    /// The text of the current line since a position; the whole line if it began after that position.
    String since(int position) {
        return line.substring(Math.min(position, line.length()));
    }

    List<TextLine> end() {
        breakLine();
        return lines;
    }

    private Mark mark() {
        if (marks[Mark.ATTRIBUTION.ordinal()] > 0) {
            return Mark.ATTRIBUTION;
        }
        return marks[Mark.SIGNATURE.ordinal()] > 0 ? Mark.SIGNATURE : Mark.NONE;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter);
    }
}
