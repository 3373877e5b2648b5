package fr.gpsusagers.availability;

import fr.gpsusagers.availability.Opening.Why;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Words for citizens that tell whether a contact is open: « Ouvert, ferme à 12 h », « Ouvre demain à 9 h 30 ».
///
/// @param headline the main line
/// @param detail when it opens again, if the headline says why it is closed
/// @param tone chooses the icon and the colour
public record OpeningWords(String headline, Optional<String> detail, Tone tone) {

    private static final long SOON_MINUTES = 30;

    /// Chooses the icon and the colour. They only support the words, which must be clear without them.
    public enum Tone {
        OPEN,
        /// Open, but closes within half an hour.
        SOON,
        CLOSED,
        UNKNOWN
    }

    /// Puts an opening into words, as seen at this moment.
    public static OpeningWords of(Opening opening, LocalDateTime now) {
        return switch (opening) {
            case Opening.Open(var closesAt) ->
                closesAt.map(at -> open(at, now)).orElseGet(() -> alone("Ouvert jour et nuit", Tone.OPEN));
            case Opening.Closed(var opensAt, Why.OutsideHours _) ->
                alone(opensAt.map(at -> opens(at, now)).orElse("Fermé"), Tone.CLOSED);
            case Opening.Closed(var opensAt, Why.PublicHoliday _) ->
                closed("Fermé aujourd’hui (jour férié)", opensAt, now);
            case Opening.Closed(var opensAt, Why.ExceptionalClosure(String reason)) ->
                closed("Fermé exceptionnellement\u00A0: " + reason, opensAt, now);
            case Opening.NotKnown _ -> alone("Horaires non connus", Tone.UNKNOWN);
        };
    }

    private static OpeningWords alone(String headline, Tone tone) {
        return new OpeningWords(headline, Optional.empty(), tone);
    }

    private static OpeningWords closed(String headline, Optional<LocalDateTime> opensAt, LocalDateTime now) {
        return new OpeningWords(headline, opensAt.map(at -> opens(at, now)), Tone.CLOSED);
    }

    private static OpeningWords open(LocalDateTime closesAt, LocalDateTime now) {
        if (isSoon(closesAt, now)) {
            return alone("Ferme " + countdown(closesAt, now), Tone.SOON);
        }
        boolean atMidnight = closesAt.toLocalTime().equals(LocalTime.MIDNIGHT);
        var day = atMidnight ? closesAt.toLocalDate().minusDays(1) : closesAt.toLocalDate();
        String hour = atMidnight ? "minuit" : TimeWords.hour(closesAt.toLocalTime());
        String when = day.equals(now.toLocalDate()) ? "" : TimeWords.dayFrom(now.toLocalDate(), day) + " ";
        return alone("Ouvert, ferme " + when + "à " + hour, Tone.OPEN);
    }

    private static String opens(LocalDateTime opensAt, LocalDateTime now) {
        if (isSoon(opensAt, now)) {
            return "Ouvre " + countdown(opensAt, now);
        }
        String when = opensAt.toLocalDate().equals(now.toLocalDate())
                ? ""
                : TimeWords.dayFrom(now.toLocalDate(), opensAt.toLocalDate()) + " ";
        return "Ouvre " + when + "à " + TimeWords.hour(opensAt.toLocalTime());
    }

    private static boolean isSoon(LocalDateTime then, LocalDateTime now) {
        return waiting(then, now).compareTo(Duration.ofMinutes(SOON_MINUTES)) <= 0;
    }

    private static String countdown(LocalDateTime then, LocalDateTime now) {
        long minutes = Math.max(1, waiting(then, now).toMinutes());
        return "dans " + minutes + (minutes == 1 ? " minute" : " minutes");
    }

    /// Returns the time that really passes: a clock change makes it shorter or longer than clocks show.
    private static Duration waiting(LocalDateTime then, LocalDateTime now) {
        return Duration.between(now.atZone(FrenchTime.ZONE), then.atZone(FrenchTime.ZONE));
    }
}
