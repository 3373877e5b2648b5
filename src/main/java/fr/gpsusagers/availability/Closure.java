package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// An exceptional closure of a pack. It wins over all hours, except those of who is open day and night.
///
/// @param contact who closes; empty when everyone does
/// @param to included
/// @param begins start on the first day; midnight if the whole day is closed
/// @param ends end on the last day, excluded; empty if closed until the end of the day
/// @param reason in a citizen's words: « Travaux d’électricité »
/// @param spot where the pack says so
public record Closure(
        Optional<ContactId> contact,
        LocalDate from,
        LocalDate to,
        LocalTime begins,
        Optional<LocalTime> ends,
        String reason,
        Provenance provenance,
        Spot spot) {

    public Closure {
        boolean backwards =
                from.equals(to) && ends.filter(end -> !end.isAfter(begins)).isPresent();
        if (to.isBefore(from) || backwards) {
            throw new IllegalArgumentException(
                    "La fermeture finit avant de commencer. Corrigez « du » ou « au_inclus ».");
        }
    }

    /// A closure of whole days.
    public Closure(
            Optional<ContactId> contact,
            LocalDate from,
            LocalDate to,
            String reason,
            Provenance provenance,
            Spot spot) {
        this(contact, from, to, LocalTime.MIDNIGHT, Optional.empty(), reason, provenance, spot);
    }

    /// Whether it closes at least a part of this day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether it closes all of this day.
    boolean coversAllOf(LocalDate day) {
        return covers(day) && firstMinuteOn(day) == 0 && lastMinuteOn(day) == Spans.DAY;
    }

    /// The first minute that is closed on a day it covers.
    int firstMinuteOn(LocalDate day) {
        return day.equals(from) ? begins.getHour() * 60 + begins.getMinute() : 0;
    }

    /// The minute after the last one that is closed on a day it covers.
    int lastMinuteOn(LocalDate day) {
        return ends.filter(_ -> day.equals(to))
                .map(end -> end.getHour() * 60 + end.getMinute())
                .orElse(Spans.DAY);
    }
}
