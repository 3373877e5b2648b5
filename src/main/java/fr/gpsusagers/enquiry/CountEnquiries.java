package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.UseCase;

/// Counts the stored requests, so that an administrator can check that none is missing.
@UseCase
public final class CountEnquiries {

    private final Enquiries enquiries;

    public CountEnquiries(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    public sealed interface Count {

        record Counted(Tally tally) implements Count {}

        record NotYours() implements Count {}
    }

    public Count count(Actor actor) {
        return actor instanceof Actor.Console ? new Count.Counted(enquiries.count()) : new Count.NotYours();
    }
}
