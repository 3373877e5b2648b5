package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.RecordAttempt;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// An agent called and did not reach the citizen. The next attempt is planned, and the citizen gets a neutral notice,
/// unless someone answered and asked to call later. After a wrong number the request is answered in writing, and the
/// notice says so by mail, if there is an address: [RecordAttempt] has deleted the number.
@UseCase
public class ReportAttempt {

    private final RecordAttempt recordAttempt;
    private final CitizenNotices citizenNotices;

    public ReportAttempt(RecordAttempt recordAttempt, CitizenNotices citizenNotices) {
        this.recordAttempt = recordAttempt;
        this.citizenNotices = citizenNotices;
    }

    @Writes
    public Work report(Actor actor, Pack pack, EnquiryId id, UnansweredCall call, Instant now) {
        Work work = recordAttempt.record(actor, pack, id, call, now);
        if (work instanceof Work.Done(var enquiry) && call.attempt() != Attempt.CALL_LATER) {
            var words = NoticeWords.of(pack);
            citizenNotices.tell(
                    enquiry,
                    medium -> call.attempt() == Attempt.WRONG_NUMBER
                            ? words.promised(enquiry, medium, now)
                            : words.attempted(enquiry, medium, now),
                    now);
        }
        return work;
    }
}
