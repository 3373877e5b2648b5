package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.enquiry.work.RecordAttempt;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.notice.QueueNotice;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;

/// An agent called and did not reach the person: the next attempt is planned, and the person told, neutrally. After a
/// wrong number nothing is told: a stranger would read it.
@UseCase(writes = true)
public class ReportAttempt {

    private final RecordAttempt recordAttempt;
    private final Persons persons;
    private final QueueNotice queueNotice;

    public ReportAttempt(RecordAttempt recordAttempt, Persons persons, QueueNotice queueNotice) {
        this.recordAttempt = recordAttempt;
        this.persons = persons;
        this.queueNotice = queueNotice;
    }

    public Work report(Actor actor, Pack pack, EnquiryId id, Attempt attempt, Instant now) {
        Work work = recordAttempt.record(actor, pack, id, attempt, now);
        if (work instanceof Work.Done(var enquiry) && attempt != Attempt.CALL_LATER) {
            persons.find(id)
                    .ifPresent(person -> Reachable.media(enquiry, person)
                            .forEach(medium ->
                                    queueNotice.queue(NoticeWords.of(pack).attempted(enquiry, medium, now), now)));
        }
        return work;
    }
}
