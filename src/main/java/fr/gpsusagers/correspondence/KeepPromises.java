package fr.gpsusagers.correspondence;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.watch.Rescue;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
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

    @Writes
    public Rescue keep(Pack pack, Instant now) {
        Rescue rescue = watchPromises.watch(new Actor.Clockwork(), pack, now);
        if (rescue instanceof Rescue.Rescued rescued) {
            rescued.renewed()
                    .forEach(enquiry -> tellPerson.tell(
                            enquiry, medium -> NoticeWords.of(pack).renewed(enquiry, medium, now), now));
        }
        return rescue;
    }
}
