package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.watch.Rescue;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// Watches promises, and tells each person whose time had to be promised anew, before the first one is over.
@UseCase
public class KeepPromises {

    private final WatchPromises watchPromises;
    private final CitizenNotices citizenNotices;

    public KeepPromises(WatchPromises watchPromises, CitizenNotices citizenNotices) {
        this.watchPromises = watchPromises;
        this.citizenNotices = citizenNotices;
    }

    public Rescue keep(Pack pack, Instant now) {
        return watchPromises.watch(
                new Actor.Clockwork(),
                pack,
                now,
                enquiry -> citizenNotices.tell(
                        enquiry, medium -> NoticeWords.of(pack).renewed(enquiry, medium, now), now));
    }
}
