package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.ReopenEnquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.sending.notice.CancelNotices;
import java.time.Instant;

/// Reopens a request that an agent has just closed, and cancels the notices of the closing that were
/// not sent yet.
@UseCase
public class ResumeEnquiry {

    private final ReopenEnquiry reopenEnquiry;
    private final CancelNotices cancelNotices;

    public ResumeEnquiry(ReopenEnquiry reopenEnquiry, CancelNotices cancelNotices) {
        this.reopenEnquiry = reopenEnquiry;
        this.cancelNotices = cancelNotices;
    }

    @Writes
    public Work resume(Actor actor, EnquiryId id, Instant now) {
        Work work = reopenEnquiry.reopen(actor, id, now);
        if (work instanceof Work.Done) {
            cancelNotices.cancel(id.value(), now);
        }
        return work;
    }
}
