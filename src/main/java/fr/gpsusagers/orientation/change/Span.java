package fr.gpsusagers.orientation.change;

import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The time during which a change is in force.
///
/// @param until excluded; empty if the change lasts until it is undone
public record Span(Instant from, Optional<Instant> until) {

    /// Parses days and moments. A day given as the end is part of the span, as in the pack's files.
    ///
    /// @param from `2026-12-01` or `2026-12-01T14:00`; now if empty
    /// @throws IllegalArgumentException with a message in French that says how to correct it
    public static Span parse(Optional<String> from, Optional<String> until, Instant now) {
        return new Span(
                from.map(written -> instant(written, 0)).orElse(now), until.map(written -> instant(written, 1)));
    }

    private static Instant instant(String written, int daysLater) {
        LocalDateTime moment = written.contains("T")
                ? FrenchTime.parse(written)
                : FrenchTime.require(day(written).plusDays(daysLater).atStartOfDay());
        return FrenchTime.instant(moment);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    "La date « " + written + " » est illisible. Écrivez AAAA-MM-JJ, ou AAAA-MM-JJTHH:MM.", unreadable);
        }
    }

    /// Returns in French why this span is impossible, and how to correct it.
    public Optional<String> findFault(Instant now) {
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            return Optional.of("La fin est avant le début. Corrigez --from ou --until.");
        }
        return until.filter(end -> !end.isAfter(now))
                .map(_ -> "La fin est déjà passée. Donnez une date à venir, ou retirez --until.");
    }

    boolean hasBegunAt(Instant at) {
        return !from.isAfter(at);
    }

    public boolean isOverAt(Instant at) {
        return until.filter(end -> !end.isAfter(at)).isPresent();
    }
}
