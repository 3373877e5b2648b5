package fr.gpsusagers.switchboard;

import fr.gpsusagers.availability.TimeWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A time that a page tells: « mardi entre 9 h 30 et 11 h », « demain avant 12 h ».
///
/// @param from empty for « avant »
record ToldTime(Optional<LocalDateTime> from, LocalDateTime to) {

    private static final String HOUR = "(\\d{1,2}) h(?: (\\d{2}))?";
    private static final Pattern TOLD = Pattern.compile(
            "(aujourd’hui|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|le \\d{1,2}(?:er)? \\p{L}+) "
                    + "(?:entre " + HOUR + " et|avant) " + HOUR,
            Pattern.CASE_INSENSITIVE);

    static List<ToldTime> all(String text, LocalDate today) {
        return TOLD.matcher(text.replace('\u00A0', ' '))
                .results()
                .map(found -> of(found, today))
                .toList();
    }

    private static ToldTime of(MatchResult found, LocalDate today) {
        LocalDate day = Stream.iterate(today, next -> next.plusDays(1))
                .limit(370)
                .filter(next -> TimeWords.dayFrom(today, next).equalsIgnoreCase(found.group(1)))
                .findFirst()
                .orElseThrow();
        return new ToldTime(
                Optional.ofNullable(found.group(2)).map(hour -> day.atTime(time(hour, found.group(3)))),
                day.atTime(time(found.group(4), found.group(5))));
    }

    private static LocalTime time(String hour, @Nullable String minutes) {
        return LocalTime.of(Integer.parseInt(hour), minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
