package fr.gpsusagers.orientation.words;

import fr.gpsusagers.understanding.Clues;
import fr.gpsusagers.understanding.Clues.Secrecy;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Understanding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads a long text in parts. A danger counts wherever it is told; the need is that of the part that tells one most
/// clearly, the first of equals.
final class LongWords {

    /// How many letters `Understand` reads of one text; it ignores the rest.
    private static final int READ_AT_ONCE = 2000;

    /// Some forty words. A passage of this length is whole in one of the parts, wherever it stands.
    private static final int OVERLAP = 250;

    /// How far back the end of a sentence, or else of a word, is looked for.
    private static final int LOOKED_FOR = 250;

    private static final String ENDS_OF_SENTENCES = ".!?…。！？؟।\n";

    /// More likely right than wrong.
    private static final double LIKELY = 0.5;

    /// How clearly a part tells a need.
    private enum Clarity {
        NO_NEED,
        UNLIKELY,
        LIKELY,
        SURE
    }

    private LongWords() {}

    /// Returns the whole text in parts. They begin and end with a sentence where possible, else with a word. A short
    /// text is one part.
    static List<String> parts(String words) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (words.length() - start > READ_AT_ONCE) {
            int end = cut(words, start + READ_AT_ONCE);
            parts.add(words.substring(start, end));
            start = cut(words, end - OVERLAP);
        }
        parts.add(words.substring(start));
        return List.copyOf(parts);
    }

    /// Returns where to cut: here, or better a little before.
    private static int cut(String words, int here) {
        return before(here)
                .filter(at -> endsSentence(words, at))
                .findFirst()
                .orElseGet(() -> before(here)
                        .filter(at -> Character.isWhitespace(words.charAt(at - 1)))
                        .findFirst()
                        .orElse(Character.isLowSurrogate(words.charAt(here)) ? here - 1 : here));
    }

    private static IntStream before(int here) {
        return IntStream.iterate(here, at -> at > here - LOOKED_FOR, at -> at - 1);
    }

    private static boolean endsSentence(String words, int at) {
        return ENDS_OF_SENTENCES.indexOf(words.charAt(at - 1)) >= 0
                && ENDS_OF_SENTENCES.indexOf(words.charAt(at)) < 0
                && !Character.isDigit(words.charAt(at));
    }

    /// Joins what two parts say, in order.
    static Understanding together(Understanding first, Understanding next) {
        Understanding leading = isLed(first, next) ? next : first;
        return new Understanding(
                leading.guesses(), leading.meaning(), graver(leading, first, next), together(leading, first, next));
    }

    /// Whether the page answers the later part: it alone tells of a danger now, or no earlier part does and it tells
    /// a need more clearly.
    private static boolean isLed(Understanding first, Understanding next) {
        boolean isAlarm = next.danger().level() == DangerLevel.NOW;
        return first.danger().level() != DangerLevel.NOW
                && (isAlarm || clarity(next).compareTo(clarity(first)) > 0);
    }

    private static Clarity clarity(Understanding understood) {
        Meaning meaning = understood.meaning();
        if (meaning.needs().isEmpty()) {
            return Clarity.NO_NEED;
        }
        return meaning instanceof Meaning.Sure
                ? Clarity.SURE
                : understood.guesses().stream()
                        .filter(guess -> guess.need().isPresent())
                        .findFirst()
                        .filter(guess -> guess.confidence() >= LIKELY)
                        .map(_ -> Clarity.LIKELY)
                        .orElse(Clarity.UNLIKELY);
    }

    /// A danger beside the page is only named if the page shows it.
    private static Danger graver(Understanding leading, Understanding first, Understanding next) {
        DangerLevel level = EnumSet.of(first.danger().level(), next.danger().level()).stream()
                .max(DangerLevel::compareTo)
                .orElseThrow();
        if (leading.danger().level() == level) {
            return leading.danger();
        }
        Danger other = leading == first ? next.danger() : first.danger();
        return new Danger(level, other.need().filter(leading.meaning().needs()::contains));
    }

    private static Clues together(Understanding leading, Understanding first, Understanding next) {
        Clues clues = leading.clues();
        Clues before = first.clues();
        Clues after = next.clues();
        return new Clues(
                before.place().or(after::place),
                both(before.constraints(), after.constraints()),
                clues.asker(),
                both(before.circumstances(), after.circumstances()),
                before.moments().isEmpty() ? after.moments() : before.moments(),
                before.aboutLetter().or(after::aboutLetter),
                clues.secondNeed(),
                before.secrecy() == Secrecy.ASKED ? Secrecy.ASKED : after.secrecy());
    }

    private static <E extends Enum<E>> Set<E> both(Set<E> some, Set<E> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }
}
