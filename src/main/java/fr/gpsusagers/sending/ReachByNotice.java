package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.NoticeReach;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.sending.notice.WaysToSend;

/// Checks whether a notice can reach the person of an enquiry: looks up the person, then asks [Reachable].
@Holder
public final class ReachByNotice implements NoticeReach {

    private final Persons persons;
    private final WaysToSend ways;

    public ReachByNotice(Persons persons, WaysToSend ways) {
        this.persons = persons;
        this.ways = ways;
    }

    @Override
    public boolean reaches(Enquiry enquiry) {
        return persons.find(enquiry.id())
                .filter(person -> !Reachable.media(ways, enquiry, person).isEmpty())
                .isPresent();
    }
}
