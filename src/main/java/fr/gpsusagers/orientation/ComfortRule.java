package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.kernel.Constraint;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Channels that are hard but not impossible for the citizen come later: those that need good French, those open
/// only in working hours, and the relay for deaf citizens.
public final class ComfortRule implements Rule {

    /// Speaking on the telephone, for a citizen with little French.
    private static final int HARDEST = 12;

    private static final int HARD = 6;
    private static final int LESS_EASY = 5;
    /// Operators limit the monthly time of the relay, so every written channel comes first.
    private static final int LAST_FOR_DEAF = 30;
    private static final int NOT_FOR_THEM = 50;
    private static final LocalTime WORK_BEGINS = LocalTime.of(8, 30);
    private static final LocalTime WORK_ENDS = LocalTime.of(17, 30);

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        var situation = subject.situation();
        if (candidate.kind().isSigned() && !situation.has(Constraint.DEAF)) {
            return Optional.of(
                    Objection.delays("relais", NOT_FOR_THEM, "Le relais est fait pour les personnes sourdes."));
        }
        if (situation.has(Constraint.LITTLE_FRENCH) && candidate.kind() != ChannelKind.COUNTER) {
            return Optional.of(Objection.delays(
                    "non-francophone",
                    candidate.kind().isSpoken() ? HARDEST : HARD,
                    "Sur place, on se comprend mieux qu’au loin."));
        }
        if (situation.has(Constraint.WORKS_IN_DAYTIME) && isMetOnlyAtWork(candidate)) {
            return Optional.of(
                    Objection.delays("travaille-en-journee", HARD, "Répond surtout pendant les heures de travail."));
        }
        return situation.has(Constraint.DEAF) ? whenDeaf(candidate) : Optional.empty();
    }

    /// For a deaf citizen, writing comes first.
    private static Optional<Objection> whenDeaf(Candidate candidate) {
        ChannelKind kind = candidate.kind();
        if (candidate
                .channel()
                .map(Channel::reach)
                .filter(ComfortRule::isOwnRelay)
                .isPresent()) {
            return Optional.of(
                    Objection.delays("notre-relais", LESS_EASY, "Une personne traduit l’appel, aux heures du relais."));
        }
        if (kind.isSigned()) {
            return Optional.of(Objection.delays(
                    "relais", LAST_FOR_DEAF, "Cette application dépend de votre opérateur. Le temps y est compté."));
        }
        return kind == ChannelKind.COUNTER
                ? Optional.of(
                        Objection.delays("sur-place-sourd", LESS_EASY, "Écrire est souvent plus simple que venir."))
                : Optional.empty();
    }

    private static boolean isOwnRelay(Reach reach) {
        return reach instanceof Reach.Relayed relayed && relayed.own().isPresent();
    }

    /// Whether an agent must answer this channel, and does so only in usual working hours, now or at the
    /// next opening.
    private static boolean isMetOnlyAtWork(Candidate candidate) {
        if (candidate.kind().isWritten() || candidate.kind().isInformation()) {
            return false;
        }
        return switch (candidate.opening()) {
            case Opening.Open(Optional<LocalDateTime> closesAt) ->
                closesAt.filter(ComfortRule::isInWorkingHours).isPresent();
            case Opening.Closed(Optional<LocalDateTime> opensAt, Opening.Why _) ->
                opensAt.filter(at -> !isInWorkingHours(at)).isEmpty();
            case Opening.NotKnown() -> true;
        };
    }

    private static boolean isInWorkingHours(LocalDateTime at) {
        boolean workday = at.getDayOfWeek().getValue() <= 5;
        return workday
                && !at.toLocalTime().isBefore(WORK_BEGINS)
                && !at.toLocalTime().isAfter(WORK_ENDS);
    }
}
