package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.guide.Urgency;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Open contacts come before closed ones, all the more if the need is urgent. Contacts with unknown hours count as
/// closed at night and at weekends, when offices seldom answer. On public holidays hardly any office answers, so
/// written channels come before them. Pages still show their hours as unknown.
public final class OpenNowRule implements Rule {

    private static final Duration ALMOST_CLOSED = Duration.ofMinutes(10);
    private static final int ON_HOLIDAYS = 20;
    private static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(17, 0);

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        LocalDateTime now = subject.situation().at();
        Urgency urgency = subject.need().urgency();
        if (urgency == Urgency.DANGER) {
            return Optional.empty();
        }
        return switch (candidate.opening()) {
            case Opening.Open(Optional<LocalDateTime> closesAt) ->
                closesAt.filter(at -> Duration.between(now, at).compareTo(ALMOST_CLOSED) < 0)
                        .map(_ -> Objection.delays("ferme-bientot", 1, "Ferme dans quelques minutes."));
            case Opening.Closed(Optional<LocalDateTime> opensAt, Opening.Why _) ->
                Optional.of(
                        opensAt.isEmpty()
                                ? Objection.lastResort("ferme-longtemps", "Fermé, sans date de retour connue.")
                                : Objection.delays("ferme", closedPoints(urgency), "Fermé en ce moment."));
            case Opening.NotKnown() -> Optional.of(whenUnknown(now, urgency, subject.calendars()));
        };
    }

    private static Objection whenUnknown(LocalDateTime now, Urgency urgency, Calendars calendars) {
        if (calendars.isPublicHoliday(now.toLocalDate())) {
            return Objection.delays("jour-ferie", ON_HOLIDAYS, "Sans doute fermé\u00A0: c’est un jour férié.");
        }
        return isDaytime(now)
                ? Objection.delays("horaires-inconnus", 1, "Ses horaires ne sont pas connus.")
                : Objection.delays(
                        "horaires-inconnus", closedPoints(urgency), "Répond sans doute en semaine, en journée.");
    }

    private static int closedPoints(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> 2;
            case SOON -> 3;
            case TODAY -> 5;
            case DANGER -> 0;
        };
    }

    private static boolean isDaytime(LocalDateTime now) {
        return now.getDayOfWeek().getValue() <= 5
                && !now.toLocalTime().isBefore(DAY_BEGINS)
                && now.toLocalTime().isBefore(DAY_ENDS);
    }
}
