package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.sending.ReportAttempt;
import fr.gpsusagers.sending.ToldChanges;
import fr.gpsusagers.sending.ToldChanges.Ending;
import fr.gpsusagers.sending.ToldChanges.SendingOn;
import fr.gpsusagers.staff.desk.TeamPresence;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Does what a desk said on the page behind its second link. The desk takes the request first, as an agent does.
@Component
final class Finishing {

    private final DeskWork deskWork;
    private final ToldChanges toldChanges;
    private final ReportAttempt reportAttempt;
    private final Transfers transfers;
    private final TeamPresence teamPresence;

    Finishing(
            DeskWork deskWork,
            ToldChanges toldChanges,
            ReportAttempt reportAttempt,
            Transfers transfers,
            TeamPresence teamPresence) {
        this.deskWork = deskWork;
        this.toldChanges = toldChanges;
        this.reportAttempt = reportAttempt;
        this.transfers = transfers;
        this.teamPresence = teamPresence;
    }

    /// The same call noted again a moment later is one call.
    Work finish(OpenedLink opened, EndResult result, String words, Instant now) {
        if (result == EndResult.NO_ANSWER && opened.reading().isJustTried()) {
            return new Work.Done(opened.enquiry());
        }
        teamPresence.record(opened.desk().agent().id(), Set.of(opened.enquiry().desk()), now);
        deskWork.take(opened.desk(), opened.id(), now);
        return switch (result) {
            case ANSWERED -> end(opened, new Outcome.Answered(), words, now);
            case UNREACHABLE -> end(opened, new Outcome.Unreachable(), words, now);
            case NOT_NEEDED -> end(opened, new Outcome.Withdrawn(), words, now);
            case DECEASED -> end(opened, new Outcome.Deceased(), words, now);
            case NO_ANSWER -> attempt(opened, Attempt.NO_ANSWER, now);
            case WRONG_NUMBER -> attempt(opened, Attempt.WRONG_NUMBER, now);
            case NOT_OURS ->
                transfers.transfer(opened.desk(), opened.context().pack(), opened.id(), Optional.empty(), words, now);
        };
    }

    private Work end(OpenedLink opened, Outcome outcome, String words, Instant now) {
        var ending = new Ending(outcome, ClosingNote.said(words), SendingOn.NO);
        return toldChanges.end(opened.desk(), opened.context().pack(), opened.id(), ending, now);
    }

    private Work attempt(OpenedLink opened, Attempt attempt, Instant now) {
        return reportAttempt.report(
                opened.desk(), opened.context().pack(), opened.id(), UnansweredCall.of(attempt), now);
    }
}
