package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.quote.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a part of a mail, or of several parts in a row.
///
/// @param isHtml whether some of it was written as HTML
record WrittenPart(List<TextLine> lines, boolean isHtml) {

    static final WrittenPart NONE = new WrittenPart(List.of(), false);

    /// Placeholder texts that programs put into the plain-text version of an HTML mail.
    private static final Pattern EXCUSE = Pattern.compile(
            "\\bhtml\\b|navigateur|client de messagerie|logiciel de messagerie|version en ligne|mail (?:client|reader|program)"
                    + "|in your browser|view (?:this|it) (?:email|online)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONG_HTML = 200;

    boolean isBlank() {
        return lines.stream().allMatch(line -> line.text().isBlank());
    }

    /// Sets the next part apart by an empty line.
    WrittenPart and(WrittenPart next) {
        if (isBlank() || next.isBlank()) {
            return isBlank() ? next : this;
        }
        var all = new ArrayList<>(lines);
        all.add(new TextLine("", 0, TextLine.Mark.NONE));
        all.addAll(next.lines);
        return new WrittenPart(all, isHtml || next.isHtml);
    }

    /// Chooses between this and another way to write the same: plain text, unless it is of no use.
    WrittenPart or(WrittenPart other) {
        if (isBlank() || other.isBlank()) {
            return isBlank() ? other : this;
        }
        if (isHtml == other.isHtml) {
            return letters() >= other.letters() ? this : other;
        }
        WrittenPart plain = isHtml ? other : this;
        WrittenPart html = isHtml ? this : other;
        return plain.isUseless(html) ? html : plain;
    }

    private boolean isUseless(WrittenPart html) {
        boolean isShort = html.letters() > LONG_HTML && 4 * letters() < html.letters();
        boolean isExcuse = 2 * letters() < html.letters()
                && lines.stream().anyMatch(line -> EXCUSE.matcher(line.text()).find());
        return isShort || isExcuse || isBroken() && !html.isBroken();
    }

    private boolean isBroken() {
        return lines.stream().anyMatch(line -> line.text().indexOf('\uFFFD') >= 0);
    }

    private long letters() {
        return lines.stream()
                .mapToLong(line ->
                        line.text().chars().filter(Character::isLetterOrDigit).count())
                .sum();
    }

    @Override
    public String toString() {
        return "WrittenPart[…]";
    }
}
