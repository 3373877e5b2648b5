package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.ShowTeams;
import java.time.Instant;

/// Says what would be promised now, before anyone asks.
@UseCase
public final class EstimatePromise {

    private final Enquiries enquiries;
    private final ShowTeams showTeams;

    public EstimatePromise(Enquiries enquiries, ShowTeams showTeams) {
        this.enquiries = enquiries;
        this.showTeams = showTeams;
    }

    public sealed interface Estimate {

        record Offered(PromiseTerms.Offer offer) implements Estimate {}

        /// No desk calls back yet.
        record NobodyReady() implements Estimate {}

        record NotYours() implements Estimate {}
    }

    public Estimate estimate(Actor actor, Pack pack, ContactId contact, PromiseConditions conditions, Instant now) {
        return actor instanceof Actor.Clockwork
                ? new Estimate.NotYours()
                : PromiseTerms.once(enquiries, showTeams.show(now), pack, now)
                        .offer(contact, conditions)
                        .<Estimate>map(Estimate.Offered::new)
                        .orElseGet(Estimate.NobodyReady::new);
    }
}
