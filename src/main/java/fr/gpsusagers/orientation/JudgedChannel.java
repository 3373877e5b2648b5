package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Candidate.Standing;
import java.util.List;

/// A channel as the rules judged it.
///
/// @param opening whether it is open at the moment of the situation
/// @param standing how its contact relates to the need
public record JudgedChannel(Channel channel, Opening opening, Standing standing, List<Objection> objections) {

    /// Whether the citizen cannot use this channel.
    public boolean isSetAside() {
        return has(Objection.Weight.EXCLUDES);
    }

    /// Whether a rule objects with this weight.
    boolean has(Objection.Weight weight) {
        for (Objection objection : objections) {
            if (objection.weight() == weight) {
                return true;
            }
        }
        return false;
    }

    /// Its rank plus the points of all objections, except those about unconfirmed facts.
    int pointsIfSure() {
        return channel.way().rank()
                + objections.stream()
                        .filter(objection -> objection.weight() != Objection.Weight.DISTRUSTS)
                        .mapToInt(Objection::points)
                        .sum();
    }

    /// Whether it is a call or a text message to this number.
    public boolean leadsTo(PhoneNumber number) {
        return channel.reach().lines().stream()
                .limit(1)
                .anyMatch(line -> line.number().equals(number));
    }
}
