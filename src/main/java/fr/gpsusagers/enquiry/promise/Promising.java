package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.ShowTeams;
import java.time.Instant;

/// Gives the terms on which desks can promise something at one moment.
@Holder
public record Promising(Enquiries enquiries, ShowTeams showTeams) {

    /// Terms for one promise: measures the desks in question once, together.
    public PromiseTerms once(Pack pack, Instant now) {
        return PromiseTerms.once(enquiries, showTeams.show(now), pack, now);
    }

    /// Terms for acts that change requests: measures the backlog of a desk each time it is needed.
    public PromiseTerms each(Pack pack, Instant now) {
        return new PromiseTerms(enquiries, showTeams.show(now), pack, now);
    }
}
