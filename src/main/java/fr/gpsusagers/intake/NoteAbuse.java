package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.UUID;

/// Keeps a note about an abusive call for the team leads of the agent's desks.
@UseCase
public class NoteAbuse {

    private final AbuseNotes notes;

    public NoteAbuse(AbuseNotes notes) {
        this.notes = notes;
    }

    public enum Noted {
        DONE,
        NOT_YOURS
    }

    @Writes
    public Noted note(Actor actor, String said, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return Noted.NOT_YOURS;
        }
        notes.add(new AbuseNote(UUID.randomUUID(), agent.desks(), said, now));
        return Noted.DONE;
    }
}
