package fr.gpsusagers.receiving.quote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line, or several, by which a mail client introduces a quoted mail.
///
/// @param end the index of the first line below it
record QuoteMark(Kind kind, int end) {

    enum Kind {
        /// « Le … a écrit : » with a date and an address: a client wrote it.
        ATTRIBUTION,
        /// A sentence that a person can write too: it counts only above lines that are marked as quoted.
        MAYBE_ATTRIBUTION,
        /// « ----- Message d'origine ----- » or a block of copied headers.
        ORIGINAL,
        /// « ---------- Forwarded message --------- ».
        FORWARD
    }

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DASHES = "[-–—‐=_*> ]{2,60}";
    private static final String MAIL = "(?:message|e-?mail|mail|courriel|courrier)";

    private static final Pattern FORWARDED = Pattern.compile(
            "(?:" + DASHES + ")?(?:(?:début du )?" + MAIL + " (?:transféré|réexpédié|transmis|suivi)"
                    + "|(?:begin )?forwarded " + MAIL + "|weitergeleitete nachricht)[ :]*(?:" + DASHES + ")?:?",
            CASE);
    private static final Pattern ORIGINAL_MAIL = Pattern.compile(
            DASHES + "(?:" + MAIL + " (?:d[’']origine|original|initial|précédent)|original " + MAIL
                    + "|ursprüngliche nachricht|messaggio originale|mensaje original)[ :]*(?:" + DASHES + ")?",
            CASE);
    private static final Pattern RULE = Pattern.compile("[_\\-–—=]{10,200}");
    private static final Pattern MESSAGE_OF = Pattern.compile("message du \\d.{4,40}", CASE);

    private static final int LONGEST_LINE = 1_000;

    /// Finds the introduction that begins at this line.
    static Optional<QuoteMark> find(List<TextLine> lines, int index) {
        String line = lines.get(index).text().strip();
        if (line.isEmpty() || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (FORWARDED.matcher(line).matches() && line.length() > "mail transféré".length() - 1) {
            return Optional.of(new QuoteMark(Kind.FORWARD, index + 1));
        }
        if (ORIGINAL_MAIL.matcher(line).matches()) {
            int next = nextText(lines, index + 1);
            return Optional.of(
                    new QuoteMark(Kind.ORIGINAL, blockEnd(lines, next).orElse(index + 1)));
        }
        boolean announces =
                RULE.matcher(line).matches() || MESSAGE_OF.matcher(line).matches();
        Optional<Integer> block = blockEnd(lines, announces ? nextText(lines, index + 1) : index);
        return block.map(end -> new QuoteMark(Kind.ORIGINAL, end)).or(() -> Attribution.find(lines, index));
    }

    /// Returns the index of the next line that is not blank.
    static int nextText(List<TextLine> lines, int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        return index;
    }

    private static Optional<Integer> blockEnd(List<TextLine> lines, int start) {
        return start < lines.size() ? HeaderBlock.findEnd(lines, start) : Optional.empty();
    }
}
