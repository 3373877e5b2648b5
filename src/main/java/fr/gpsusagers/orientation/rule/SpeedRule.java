package fr.gpsusagers.orientation.rule;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.orientation.Objection;
import java.util.Optional;

/// A letter takes days; a page that one only reads answers nobody.
public final class SpeedRule implements Rule {

    @Override
    public Optional<Objection> objectionTo(Candidate candidate, Case subject) {
        if (candidate.kind() == ChannelKind.LETTER) {
            int points = subject.need().urgency() == Urgency.NORMAL ? 4 : 8;
            return Optional.of(Objection.delays("lent", points, "Une lettre met plusieurs jours."));
        }
        if (candidate.kind().isInformation()) {
            return Optional.of(Objection.delays("a-lire", 2, "On y lit des explications, personne n’y répond."));
        }
        return Optional.empty();
    }
}
