package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.intake.ResumeIntake.Resumption;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;

/// Brings the agent's last call back after its promise was withdrawn, for instance to correct a number. The
/// ledger records that the call continues, so that statistics count it once.
@UseCase
public class ReopenIntake {

    private final ParkedIntakes parked;
    private final Entries entries;

    public ReopenIntake(ParkedIntakes parked, Entries entries) {
        this.parked = parked;
        this.entries = entries;
    }

    @Writes
    public Resumption reopen(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return new Resumption.NotYours();
        }
        return parked.list(agent.id(), agent.desks()).stream()
                .filter(last -> last.by().equals(agent.id()) && last.canBeResumed(now))
                .filter(last -> last.ended().isPresent() && parked.remove(last.id()))
                .findFirst()
                .map(last -> goOn(last, now))
                .orElseGet(Resumption.Gone::new);
    }

    private Resumption goOn(ParkedIntake last, Instant now) {
        entries.append(List.of(ResumeIntake.entry(last, last.ended().orElseThrow(), now)));
        return new Resumption.Resumed(last);
    }
}
