package fr.gpsusagers.receiving.quote;

import fr.gpsusagers.receiving.quote.TextLine.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises the sentence above a quote: « Le lun. 30 nov. 2026 à 10:12, … a écrit : », on one line or
/// broken over several. Works in linear time: the sender may be an attacker.
final class Attribution {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 500;
    private static final int LONGEST_DATE = 80;

    private static final List<String> VERBS = List.of(
            "a écrit",
            "écrit",
            "wrote",
            "schrieb",
            "escribió",
            "escreveu",
            "ha scritto",
            "schreef",
            "napisał",
            "napisał(a)");
    private static final Pattern STARTER =
            Pattern.compile("[- *]{0,5}(?:le|on|am|el|em|il|op|dnia|en date de|at|date|à) .{4}");
    private static final Pattern DATED = Pattern.compile("(?:le |on )?\\d{1,4}[-/. ]\\d{1,2}[-/. ].{4}");
    private static final Pattern CITED = Pattern.compile("(?:selon|quoting|citando|citation de) ");

    /// « Le 12 mars, la caisse m'a écrit : » is a sentence of the sender.
    private static final Pattern TOLD =
            Pattern.compile("(?:[mtls]['’]|nous |vous |lui |leur |ne |pas |avez |ai |avons )a? ?écrit");

    /// A date and an address: only programs write both.
    private static final Pattern EXACT = Pattern.compile("\\d:\\d{2}:\\d{2}|\\b(?:utc|gmt)\\b");

    private static final Pattern COLON = Pattern.compile(" ?: ");

    private Attribution() {}

    static Optional<QuoteMark> find(List<TextLine> lines, int start) {
        if (lines.get(start).mark() == Mark.ATTRIBUTION) {
            return Optional.of(new QuoteMark(QuoteMark.Kind.ATTRIBUTION, endOfMarked(lines, start)));
        }
        var sentence = new StringBuilder();
        for (int index = start; index < lines.size() && index < start + MOST_LINES; index++) {
            String line = lines.get(index).text().strip();
            if (line.isEmpty() || sentence.length() + line.length() > LONGEST) {
                return Optional.empty();
            }
            sentence.append(sentence.isEmpty() ? "" : " ").append(line);
            String said = CleanText.collapse(sentence.toString()).toLowerCase(Locale.ROOT);
            int end = index + 1;
            if (line.endsWith(":")) {
                return strength(said).map(kind -> new QuoteMark(kind, end));
            }
            if (hasQuoteOnItsLine(said)) {
                return Optional.of(new QuoteMark(QuoteMark.Kind.ATTRIBUTION, end));
            }
        }
        return Optional.empty();
    }

    private static int endOfMarked(List<TextLine> lines, int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).mark() == Mark.ATTRIBUTION) {
            end++;
        }
        return end;
    }

    private static Optional<QuoteMark.Kind> strength(String sentence) {
        String said = sentence.replaceFirst("[ *:]+$", "");
        if (!isAttribution(said) || TOLD.matcher(said).find()) {
            return Optional.empty();
        }
        boolean isExact = EXACT.matcher(said).find();
        return Optional.of(
                isExact || said.contains("@") ? QuoteMark.Kind.ATTRIBUTION : QuoteMark.Kind.MAYBE_ATTRIBUTION);
    }

    /// Yahoo on telephones lets the quote begin on the same line.
    private static boolean hasQuoteOnItsLine(String said) {
        return COLON.matcher(said)
                .results()
                .map(colon -> said.substring(0, colon.start()))
                .anyMatch(head -> head.contains("@")
                        && endsWithVerb(head)
                        && !TOLD.matcher(head).find());
    }

    private static boolean isAttribution(String said) {
        boolean endsWithAddress = said.endsWith(">") && said.contains("<") && said.contains("@");
        return endsWithVerb(said)
                || hasVerbBeforeDate(said)
                || endsWithAddress && DATED.matcher(said).lookingAt()
                || said.contains("@") && CITED.matcher(said).lookingAt();
    }

    /// « Le … a écrit » or « nom@domaine.fr a écrit ».
    private static boolean endsWithVerb(String said) {
        return VERBS.stream().filter(said::endsWith).anyMatch(verb -> {
            String head = said.substring(0, said.length() - verb.length()).strip();
            return STARTER.matcher(head).lookingAt()
                    || head.substring(head.lastIndexOf(' ') + 1).contains("@");
        });
    }

    /// « Accueil a écrit le 30/11/2026 à 10:12 ».
    private static boolean hasVerbBeforeDate(String said) {
        int verb = Math.max(said.lastIndexOf(" a écrit le "), said.lastIndexOf(" wrote on "));
        return verb > 0
                && said.length() - verb < LONGEST_DATE
                && said.substring(verb).chars().anyMatch(Character::isDigit);
    }
}
