package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// An exceptional closure of a pack. It overrides all hours, except those of contacts that are open day and night.
///
/// @param contact the contact that closes; empty if all do
/// @param to the last day
/// @param begins time of closing on the first day; midnight if the whole day is closed
/// @param ends time of reopening on the last day; empty if closed until the end of the day
/// @param reason in words for citizens: « Travaux d’électricité »
/// @param spot where it stands in the pack
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

    /// Creates a closure of whole days.
    public Closure(
            Optional<ContactId> contact,
            LocalDate from,
            LocalDate to,
            String reason,
            Provenance provenance,
            Spot spot) {
        this(contact, from, to, LocalTime.MIDNIGHT, Optional.empty(), reason, provenance, spot);
    }

    /// Whether it closes this day or a part of it.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether it closes all of this day.
    boolean coversAllOf(LocalDate day) {
        return covers(day) && firstMinuteOn(day) == 0 && lastMinuteOn(day) == Spans.DAY;
    }

    /// Returns the first closed minute of a day that it covers.
    int firstMinuteOn(LocalDate day) {
        return day.equals(from) ? begins.getHour() * 60 + begins.getMinute() : 0;
    }

    /// Returns the minute after the last closed one of a day that it covers.
    int lastMinuteOn(LocalDate day) {
        return ends.filter(_ -> day.equals(to))
                .map(end -> end.getHour() * 60 + end.getMinute())
                .orElse(Spans.DAY);
    }
}
