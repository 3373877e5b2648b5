package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.SplitEnquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// Two requests that were taken for one: the person is told the second promise, with a reference and a code of its own.
@UseCase
public class DetachRepetition {

    private final SplitEnquiry splitEnquiry;
    private final TellPerson tellPerson;

    public DetachRepetition(SplitEnquiry splitEnquiry, TellPerson tellPerson) {
        this.splitEnquiry = splitEnquiry;
        this.tellPerson = tellPerson;
    }

    @Writes
    public Work split(Actor actor, Pack pack, EnquiryId id, Instant now) {
        Work work = splitEnquiry.split(actor, pack, id, now);
        if (work instanceof Work.Done(Enquiry second)) {
            tellPerson.tell(second, medium -> NoticeWords.of(pack).promised(second, medium, now), now);
        }
        return work;
    }
}
