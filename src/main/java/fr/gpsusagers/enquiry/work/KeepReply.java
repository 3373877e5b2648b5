package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;

/// Keeps what came by mail for a desk that no longer has the request, as a note. Whoever has the request reads it. The
/// citizen does not: nobody has answered for these words.
@UseCase
public class KeepReply {

    private final Enquiries enquiries;
    private final Steps steps;

    public KeepReply(Enquiries enquiries, Steps steps) {
        this.enquiries = enquiries;
        this.steps = steps;
    }

    /// Result of keeping a reply.
    public sealed interface Keeping {

        record Kept(Enquiry enquiry) implements Keeping {}

        /// There is no such request, its person is erased, or the actor is not the clock.
        record NotYours() implements Keeping {}
    }

    @Writes
    public Keeping keep(Actor actor, EnquiryId id, String words, Instant now) {
        return enquiries
                .findToChange(id)
                .filter(_ -> actor instanceof Actor.Clockwork && !isErased(id))
                .<Keeping>map(enquiry -> {
                    new Lifecycle(enquiries, steps)
                            .recordOnly(
                                    Change.NOTE, actor, enquiry, now, new Step.Noted(Duty.at(enquiry.desk())), words);
                    return new Keeping.Kept(enquiry);
                })
                .orElseGet(Keeping.NotYours::new);
    }

    private boolean isErased(EnquiryId id) {
        return steps.list(id).stream().anyMatch(recorded -> recorded.step() instanceof Step.Erased);
    }
}
