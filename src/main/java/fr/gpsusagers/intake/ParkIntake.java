package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts an interrupted call aside, with all that was typed: as the agent asks, or because the agent left the page.
@UseCase
public class ParkIntake {

    private static final int MOST = 20;

    private static final String KIND = "intake-parked";

    private final ParkedIntakes parked;
    private final EndedIntakes ended;
    private final Entries entries;

    public ParkIntake(ParkedIntakes parked, EndedIntakes ended, Entries entries) {
        this.parked = parked;
        this.ended = ended;
        this.entries = entries;
    }

    /// Result of parking.
    public sealed interface Parking {

        record Parked(UUID id) implements Parking {}

        /// This call has already been parked or ended: nothing changes.
        record Already() implements Parking {}

        /// The agent parked too many: one that nobody takes up is forgotten.
        record TooMany() implements Parking {}

        record NotYours() implements Parking {}
    }

    /// @param call identifies the call, so that it is parked once
    /// @param typed the fields of the agent's screen, by their names
    @Writes
    public Parking park(Actor actor, SentForm call, Origin origin, Map<String, String> typed, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return new Parking.NotYours();
        }
        if (parked.countBy(agent.id()) >= MOST) {
            return new Parking.TooMany();
        }
        if (!ended.add(call, now)) {
            return new Parking.Already();
        }
        var intake =
                new ParkedIntake(UUID.randomUUID(), origin, typed, agent.id(), agent.desks(), now, Optional.empty());
        parked.add(intake);
        entries.append(entries(KIND, intake, now));
        return new Parking.Parked(intake.id());
    }

    /// One entry for each desk whose open pages have to show the change. It says nothing of the call.
    static List<Entry> entries(String kind, ParkedIntake intake, Instant now) {
        return intake.desks().stream()
                .map(DeskId::value)
                .sorted()
                .map(desk -> new Entry(now, kind, Optional.empty(), Map.of("desk", desk)))
                .toList();
    }
}
