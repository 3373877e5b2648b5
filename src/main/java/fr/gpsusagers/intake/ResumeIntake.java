package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes a parked call up again, or one that was ended by mistake: what was typed is back on the agent's screen.
/// The ledger notes that an ended call goes on, so that it counts once, and tells open pages that a parked one is gone.
/// If the call ended with a promise, the promise stands, and the call stays counted as ended.
@UseCase
public class ResumeIntake {

    private static final String KIND = "intake-resumed";
    private static final String TAKEN_UP = "intake-taken-up";

    private final ParkedIntakes parked;
    private final Entries entries;

    public ResumeIntake(ParkedIntakes parked, Entries entries) {
        this.parked = parked;
        this.entries = entries;
    }

    /// Result of taking it up.
    public sealed interface Resumption {

        record Resumed(ParkedIntake intake) implements Resumption {}

        /// A colleague took it up first, it ended too long ago, or it was forgotten.
        record Gone() implements Resumption {}

        record NotYours() implements Resumption {}
    }

    @Writes
    public Resumption resume(Actor actor, UUID id, Instant now) {
        return parked.find(id).map(found -> resume(actor, found, now)).orElseGet(Resumption.Gone::new);
    }

    private Resumption resume(Actor actor, ParkedIntake found, Instant now) {
        if (!ListParkedIntakes.maySee(actor, found)) {
            return new Resumption.NotYours();
        }
        if (!found.canBeResumed(now) || !parked.remove(found.id())) {
            return new Resumption.Gone();
        }
        entries.append(found.ended()
                .map(result -> result.isPromise() ? List.<Entry>of() : List.of(entry(found, result, now)))
                .orElseGet(() -> ParkIntake.entries(TAKEN_UP, found, now)));
        return new Resumption.Resumed(found);
    }

    static Entry entry(ParkedIntake found, IntakeResult result, Instant now) {
        return new Entry(
                now, KIND, Optional.empty(), Map.of("origin", found.origin().word(), "result", result.word()));
    }
}
