package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.enquiry.work.RecordAttempt;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// Books what a citizen is promised: makes the promise, moves it after a call that nobody answered, and renews it
/// before it is missed. Each time, the promise and the notice to the citizen are stored in one transaction.
@UseCase
public class Bookings {

    private final OpenEnquiry openEnquiry;
    private final RecordAttempt recordAttempt;
    private final WatchPromises watchPromises;
    private final CitizenNotices citizenNotices;

    public Bookings(
            OpenEnquiry openEnquiry,
            RecordAttempt recordAttempt,
            WatchPromises watchPromises,
            CitizenNotices citizenNotices) {
        this.openEnquiry = openEnquiry;
        this.recordAttempt = recordAttempt;
        this.watchPromises = watchPromises;
        this.citizenNotices = citizenNotices;
    }

    /// « Rappelez-moi ». A form that is sent again tells nothing: the request may have moved on since.
    @Writes
    public OpeningResult book(Actor actor, Pack pack, Asking asking, Instant now) {
        OpeningResult result = openEnquiry.open(actor, pack, asking, now);
        if (result instanceof OpeningResult.Promised(var seen)) {
            var words = NoticeWords.of(pack);
            citizenNotices.tell(
                    seen.enquiry(), seen.person(), medium -> words.promised(seen.enquiry(), medium, now), now);
        }
        return result;
    }

    /// An agent called and did not reach the citizen. The next attempt is planned, and the citizen gets a neutral
    /// notice, unless someone answered and asked to call later. After a wrong number the request is answered in
    /// writing, and the notice says so by mail, if there is an address: [RecordAttempt] has deleted the number.
    @Writes
    public Work reportAttempt(Actor actor, Pack pack, EnquiryId id, UnansweredCall call, Instant now) {
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

    /// Saves promises that would be missed, and tells each person who gets a new time before the first one is over.
    /// [WatchPromises] opens a transaction for each request.
    public void watch(Pack pack, Instant now) {
        watchPromises.watch(
                pack,
                now,
                enquiry -> citizenNotices.tell(
                        enquiry, medium -> NoticeWords.of(pack).renewed(enquiry, medium, now), now));
    }
}
