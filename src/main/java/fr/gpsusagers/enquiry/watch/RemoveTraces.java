package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.Set;

/// Takes erased persons out of the files of the database as well. It opens no transaction: nothing can be written anew
/// within one. Asked again after a failure, it removes what is left of earlier erasures too.
@UseCase
public final class RemoveTraces {

    private final Traces traces;

    public RemoveTraces(Traces traces) {
        this.traces = traces;
    }

    /// @param at the moment; traces have no age, so that it changes nothing
    public Removal remove(Actor actor, Instant at) {
        if (!actor.mayErase()) {
            return new Removal.NotYours();
        }
        Set<Remainder> remainders = traces.remove();
        return remainders.isEmpty() ? new Removal.Whole() : new Removal.Partial(remainders);
    }
}
