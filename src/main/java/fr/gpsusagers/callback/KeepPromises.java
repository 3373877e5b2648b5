package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.watch.Rescue;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.QueueNotice;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// Watches promises, and tells each person whose time had to be promised anew, before the first one is over.
@UseCase(writes = true)
public class KeepPromises {

    private final WatchPromises watchPromises;
    private final Persons persons;
    private final QueueNotice queueNotice;

    public KeepPromises(WatchPromises watchPromises, Persons persons, QueueNotice queueNotice) {
        this.watchPromises = watchPromises;
        this.persons = persons;
        this.queueNotice = queueNotice;
    }

    public Rescue keep(Pack pack, Instant now) {
        Rescue rescue = watchPromises.watch(new Actor.Clockwork(), pack, now);
        if (rescue instanceof Rescue.Rescued rescued) {
            rescued.renewed().forEach(enquiry -> tell(pack, enquiry, now));
        }
        return rescue;
    }

    private void tell(Pack pack, Enquiry enquiry, Instant now) {
        persons.find(enquiry.id())
                .ifPresent(person -> Reachable.media(enquiry, person)
                        .forEach(
                                medium -> queueNotice.queue(NoticeWords.of(pack).renewed(enquiry, medium, now), now)));
    }
}
