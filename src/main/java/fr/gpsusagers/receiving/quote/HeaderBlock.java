package fr.gpsusagers.receiving.quote;

import fr.gpsusagers.kernel.french.Letters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises the copied headers above a quoted mail: « De : … Envoyé : … À : … Objet : … », in the order
/// and with the labels of each client, French or English, bold or not.
final class HeaderBlock {

    private enum Label {
        FROM("de|from|von|da|expéditeur"),
        DATE("envoyé|envoyé le|sent|date|date d'envoi|le|gesendet|inviato"),
        TO("à|a|to|pour|destinataire|destinataires|an"),
        SUBJECT("objet|sujet|subject|betreff|oggetto"),
        OTHER(
                "cc|cci|bcc|copie à|copie|répondre à|reply-to|importance|pièce jointe|pièces jointes|attachments|priorité");

        private final List<String> words;

        Label(String words) {
            this.words = List.of(words.split("\\|"));
        }

        static Optional<Label> of(String line) {
            int colon = Letters.cut(line, LONGEST_LABEL).indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.ofNullable(LABELS.get(BARE.matcher(line.substring(0, colon))
                            .replaceAll("")
                            .replace('’', '\'')
                            .toLowerCase(Locale.ROOT)));
        }
    }

    private static final int LONGEST_LABEL = 30;
    private static final Pattern BARE = Pattern.compile("^[ *_|]+|[ *_]+$");
    private static final Map<String, Label> LABELS = Stream.of(Label.values())
            .flatMap(label -> label.words.stream().map(word -> Map.entry(word, label)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final int MOST_LINES = 30;
    private static final int LONGEST_LINE = 2_000;

    /// The labels of a block that a careless conversion put on one line, in their order.
    private static final List<Pattern> IN_ORDER = List.of(
            words("^[ *_]{0,4}(?:de|from)[ *]{0,3}:"),
            words(" [*]{0,2}(?:envoyé|sent|date)[ *]{0,3}:"),
            words(" [*]{0,2}(?:to|à|a)[ *]{0,3}:"),
            words(" [*]{0,2}(?:objet|sujet|subject)[ *]{0,3}:"));

    private HeaderBlock() {}

    /// Returns the index after the block that begins at a line.
    static Optional<Integer> findEnd(List<TextLine> lines, int start) {
        String first = text(lines, start);
        if (isOnOneLine(first)) {
            return Optional.of(start + 1);
        }
        if (Label.of(first).filter(label -> label != Label.OTHER).isEmpty()) {
            return Optional.empty();
        }
        Set<Label> seen = EnumSet.noneOf(Label.class);
        int end = start;
        boolean hasAddress = false;
        for (int index = start; index < lines.size() && index < start + MOST_LINES; index++) {
            Optional<Label> label = Label.of(text(lines, index));
            if (label.isEmpty() && (isEnd(lines, index, seen) || index - end > 6)) {
                break;
            }
            hasAddress |= label.isPresent() && text(lines, index).contains("@");
            label.ifPresent(seen::add);
            end = label.isPresent() ? index + 1 : end;
        }
        return isBlock(seen, hasAddress) ? Optional.of(end) : Optional.empty();
    }

    /// Whether a line without a label ends the block: it is neither the rest of a long list of recipients,
    /// nor an empty line between labels.
    private static boolean isEnd(List<TextLine> lines, int index, Set<Label> seen) {
        if (lines.get(index).isBlank()) {
            return index + 1 >= lines.size() || Label.of(text(lines, index + 1)).isEmpty();
        }
        return seen.contains(Label.SUBJECT) || !text(lines, index).contains("@") && !continues(lines, index);
    }

    private static boolean continues(List<TextLine> lines, int index) {
        return index + 1 < lines.size() && Label.of(text(lines, index + 1)).isPresent();
    }

    private static boolean isOnOneLine(String line) {
        int from = 0;
        for (Pattern label : IN_ORDER) {
            var found = label.matcher(line);
            if (!found.find(from)) {
                return false;
            }
            from = found.end();
        }
        return true;
    }

    /// A letter or a journey may be « De : … À : … Date : … » too: without an address, it must have a date
    /// and a subject.
    private static boolean isBlock(Set<Label> seen, boolean hasAddress) {
        int others = (seen.contains(Label.DATE) ? 1 : 0)
                + (seen.contains(Label.TO) ? 1 : 0)
                + (seen.contains(Label.SUBJECT) ? 1 : 0);
        return seen.contains(Label.FROM)
                && others >= 2
                && (hasAddress || seen.containsAll(Set.of(Label.DATE, Label.SUBJECT)));
    }

    private static Pattern words(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String text(List<TextLine> lines, int index) {
        return Letters.cut(lines.get(index).text(), LONGEST_LINE);
    }
}
