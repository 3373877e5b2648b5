package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Keeps the call that an agent just ended, so that a slip of the finger loses nothing. It replaces the one before.
@UseCase
public class KeepLastIntake {

    private final ParkedIntakes parked;
    private final EndedIntakes ended;

    public KeepLastIntake(ParkedIntakes parked, EndedIntakes ended) {
        this.parked = parked;
        this.ended = ended;
    }

    public enum Keeping {
        DONE,
        NOT_YOURS
    }

    /// @param call identifies the call, which its old page can no longer park
    /// @param typed the fields of the agent's screen, by their names
    @Writes
    public Keeping keep(
            Actor actor, SentForm call, Origin origin, Map<String, String> typed, IntakeResult result, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return Keeping.NOT_YOURS;
        }
        ended.add(call, now);
        parked.removeEndedBefore(now.minus(ParkedIntake.UNDO));
        parked.removeEndedBy(agent.id());
        parked.add(new ParkedIntake(UUID.randomUUID(), origin, typed, agent.id(), Set.of(), now, Optional.of(result)));
        return Keeping.DONE;
    }
}
