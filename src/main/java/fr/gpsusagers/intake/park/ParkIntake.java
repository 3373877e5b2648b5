package fr.gpsusagers.intake.park;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts an interrupted call aside, with all that was typed.
@UseCase(writes = true)
public class ParkIntake {

    private static final int MOST = 20;

    private final ParkedIntakes parked;

    public ParkIntake(ParkedIntakes parked) {
        this.parked = parked;
    }

    /// Result of parking.
    public sealed interface Parking {

        record Parked(UUID id) implements Parking {}

        /// The agent parked too many: one that nobody takes up is forgotten.
        record TooMany() implements Parking {}

        record NotYours() implements Parking {}
    }

    /// @param typed the fields of the agent's screen, by their names
    public Parking park(Actor actor, Origin origin, Map<String, String> typed, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return new Parking.NotYours();
        }
        if (parked.countBy(agent.id()) >= MOST) {
            return new Parking.TooMany();
        }
        var id = UUID.randomUUID();
        parked.add(new ParkedIntake(id, origin, typed, agent.id(), agent.desks(), now, Optional.empty()));
        return new Parking.Parked(id);
    }
}
