package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Channel;
import java.util.List;

/// A channel with its state at this moment and what the rules object to it.
public record JudgedChannel(Channel channel, Opening opening, List<Objection> objections) {

    /// Whether it is of no use to this person.
    public boolean isSetAside() {
        return objections.stream().anyMatch(objection -> objection.weight() == Objection.Weight.EXCLUDES);
    }
}
