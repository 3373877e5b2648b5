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
    private final TellPerson tellPerson;

    public KeepPromises(WatchPromises watchPromises, TellPerson tellPerson) {
        this.watchPromises = watchPromises;
        this.tellPerson = tellPerson;
    }

    public Rescue keep(Pack pack, Instant now) {
        return watchPromises.watch(
                new Actor.Clockwork(),
                pack,
                now,
                enquiry ->
                        tellPerson.tell(enquiry, medium -> NoticeWords.of(pack).renewed(enquiry, medium, now), now));
    }
}
