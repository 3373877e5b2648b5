package fr.gpsusagers.orientation.rule;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.orientation.Objection;
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
            return Optional.of(wait(by, subject));
        }
        if (candidate.kind().isInformation()) {
            return Optional.of(Objection.delays("a-lire", 2, "On y lit des explications, personne n’y répond."));
        }
        return Optional.empty();
    }

    /// An immediate answer comes before a callback, and a callback that comes soon before a line that is
    /// closed now.
    private static Objection wait(LocalDateTime by, Case subject) {
        LocalDate today = subject.situation().at().toLocalDate();
        if (!by.toLocalDate().isAfter(subject.calendars().nextWorkingDay(today))) {
            return Objection.delays("rappel", 1, "On vous rappelle, un peu plus tard.");
        }
        boolean isWithinAWeek = by.toLocalDate().isBefore(today.plusDays(DAYS_OF_A_WEEK));
        return Objection.delays("rappel-lointain", isWithinAWeek ? 3 : 8, "On vous rappelle dans plusieurs jours.");
    }
}
