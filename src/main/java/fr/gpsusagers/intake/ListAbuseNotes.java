package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;
import java.util.List;

/// Lists the notes about abusive calls at the desks that a team lead leads.
@UseCase
public final class ListAbuseNotes {

    private final AbuseNotes notes;

    public ListAbuseNotes(AbuseNotes notes) {
        this.notes = notes;
    }

    /// Latest first.
    public List<AbuseNote> list(Actor actor) {
        return notes.list().stream()
                .filter(note -> note.desks().stream().anyMatch(desk -> actor.may(Right.SEE_TEAM, desk)))
                .toList();
    }
}
