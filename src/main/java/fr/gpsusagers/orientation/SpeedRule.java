package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.Urgency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// Slow channels come later: a letter takes days, a callback may take hours, and nobody answers on a web page.
public final class SpeedRule implements Rule {

    private static final int DAYS_OF_A_WEEK = 7;

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        if (candidate.kind() == ChannelKind.LETTER) {
            int points = subject.need().urgency() == Urgency.NORMAL ? 4 : 8;
            return Optional.of(Objection.delays("lent", points, "Une lettre met plusieurs jours."));
        }
        if (candidate.channel().map(Channel::reach).orElse(null) instanceof Reach.CallBack(LocalDateTime by)) {
            return Optional.of(waitForCall(by, subject));
        }
        if (candidate.channel().map(Channel::reach).orElse(null) instanceof Reach.Write(LocalDateTime by)) {
            return Optional.of(waitForAnswer(by, subject));
        }
        if (candidate.kind().isInformation()) {
            return Optional.of(Objection.delays("a-lire", 2, "On y lit des explications, personne n’y répond."));
        }
        return Optional.empty();
    }

    /// An immediate answer comes before a callback, and a callback that comes soon before a line that is
    /// closed now.
    private static Objection waitForCall(LocalDateTime by, Case subject) {
        return isSoon(by, subject)
                ? Objection.delays("rappel", 1, "On vous rappelle, un peu plus tard.")
                : Objection.delays(
                        "rappel-lointain",
                        isWithinAWeek(by, subject) ? 3 : 8,
                        "On vous rappelle dans plusieurs jours.");
    }

    /// A call settles more than a message, in which one question leads to another.
    private static Objection waitForAnswer(LocalDateTime by, Case subject) {
        return isSoon(by, subject)
                ? Objection.delays("message", 2, "On vous répond par écrit, un peu plus tard.")
                : Objection.delays(
                        "message-lointain", isWithinAWeek(by, subject) ? 4 : 9, "On vous répond dans plusieurs jours.");
    }

    private static boolean isSoon(LocalDateTime by, Case subject) {
        LocalDate today = subject.situation().at().toLocalDate();
        return !by.toLocalDate().isAfter(subject.calendars().nextWorkingDay(today));
    }

    private static boolean isWithinAWeek(LocalDateTime by, Case subject) {
        return by.toLocalDate().isBefore(subject.situation().at().toLocalDate().plusDays(DAYS_OF_A_WEEK));
    }
}
