package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiries.Backlog;
import fr.gpsusagers.enquiry.Enquiries.Workload;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Gives the terms on which desks can promise something at one moment.
@Singleton
public final class Promising {

    private final Enquiries enquiries;
    private final DeskCallbacks deskCallbacks;

    /// The hours that the pack in service gives.
    private final AtomicReference<KnownHours> latest = new AtomicReference<>();

    public Promising(Enquiries enquiries, DeskCallbacks deskCallbacks) {
        this.enquiries = enquiries;
        this.deskCallbacks = deskCallbacks;
    }

    /// Terms for one promise: measures the desks in question once, together.
    public PromiseTerms once(Pack pack, Instant now) {
        return terms(pack, now, Optional.of(new HashMap<>()));
    }

    /// Terms for acts that change requests: measures the backlog of a desk each time it is needed.
    public PromiseTerms each(Pack pack, Instant now) {
        return terms(pack, now, Optional.empty());
    }

    private PromiseTerms terms(Pack pack, Instant now, Optional<Map<Workload, Backlog>> measured) {
        KnownHours hours =
                latest.updateAndGet(known -> known == null || known.pack() != pack ? new KnownHours(pack) : known);
        return new PromiseTerms(enquiries, deskCallbacks.showTeams(now), hours, now, measured);
    }
}
