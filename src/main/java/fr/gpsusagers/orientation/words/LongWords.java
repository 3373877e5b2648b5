package fr.gpsusagers.orientation.words;

import fr.gpsusagers.understanding.Clues;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Understanding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads a long text in parts. A danger counts wherever it is told; the need is that of the first part that tells one.
final class LongWords {

    private static final int READ_AT_ONCE = 1000;
    /// Parts overlap, so that no sentence is cut in both.
    private static final int STEP = READ_AT_ONCE - 100;

    private LongWords() {}

    /// Returns the whole text, in parts; a short text is one part.
    static List<String> parts(String words) {
        return IntStream.iterate(
                        0, start -> start == 0 || start + READ_AT_ONCE - STEP < words.length(), start -> start + STEP)
                .mapToObj(start -> words.substring(start, Math.min(words.length(), start + READ_AT_ONCE)))
                .toList();
    }

    /// Joins what two parts say, in order.
    static Understanding together(Understanding first, Understanding next) {
        Understanding leading = isLed(first, next) ? next : first;
        return new Understanding(
                leading.guesses(), leading.meaning(), graver(leading, first, next), together(leading, first, next));
    }

    /// Whether the page answers the later part rather than the earlier ones: only the later part tells of a danger now,
    /// or only it tells a need.
    private static boolean isLed(Understanding first, Understanding next) {
        boolean isAlarm = next.danger().level() == DangerLevel.NOW;
        return first.danger().level() != DangerLevel.NOW
                && (isAlarm || !tellsNeed(first.meaning()) && tellsNeed(next.meaning()));
    }

    private static boolean tellsNeed(Meaning meaning) {
        return !meaning.needs().isEmpty();
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
                clues.secondNeed());
    }

    private static <E extends Enum<E>> Set<E> both(Set<E> some, Set<E> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }
}
