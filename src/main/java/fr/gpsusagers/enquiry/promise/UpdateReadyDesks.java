package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.desk.ShowTeams;
import java.time.Instant;

/// Brings [ReadyDesks] up to what is kept.
@UseCase
public final class UpdateReadyDesks {

    private final ShowTeams showTeams;
    private final ReadyDesks readyDesks;

    public UpdateReadyDesks(ShowTeams showTeams, ReadyDesks readyDesks) {
        this.showTeams = showTeams;
        this.readyDesks = readyDesks;
    }

    public sealed interface Update {

        /// @param desks how many call back
        record Updated(int desks) implements Update {}

        record NotYours() implements Update {}
    }

    /// @param at the moment; whether a desk is ready has no age, so that it changes nothing
    public Update update(Actor actor, Instant at) {
        if (!(actor instanceof Actor.Clockwork)) {
            return new Update.NotYours();
        }
        var desks = showTeams.show(at).ready();
        readyDesks.replaceBy(desks);
        return new Update.Updated(desks.size());
    }
}
