package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.callback.ReportAttempt;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.JoinEnquiry;
import fr.gpsusagers.enquiry.work.ReopenEnquiry;
import fr.gpsusagers.enquiry.work.TransferEnquiry;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// How a call ended: not reached, not for me, closed.
@Controller
final class EndingController {

    private static final int LONGEST = 2_000;

    private final Reception reception;
    private final ReportAttempt reportAttempt;
    private final TransferEnquiry transferEnquiry;
    private final CloseEnquiry closeEnquiry;
    private final ReopenEnquiry reopenEnquiry;
    private final JoinEnquiry joinEnquiry;
    private final Clock clock;

    EndingController(
            Reception reception,
            ReportAttempt reportAttempt,
            TransferEnquiry transferEnquiry,
            CloseEnquiry closeEnquiry,
            ReopenEnquiry reopenEnquiry,
            JoinEnquiry joinEnquiry,
            Clock clock) {
        this.reception = reception;
        this.reportAttempt = reportAttempt;
        this.transferEnquiry = transferEnquiry;
        this.closeEnquiry = closeEnquiry;
        this.reopenEnquiry = reopenEnquiry;
        this.joinEnquiry = joinEnquiry;
        this.clock = clock;
    }

    @PostMapping("/agent/demande/{id}/essai")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect attempt(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String resultat) {
        EnquiryId enquiry = CardController.id(id);
        Attempt attempt = Attempt.find(resultat).orElseThrow(EndingController::notUnderstood);
        return After.of(
                        reportAttempt.report(
                                new Actor.Staff(agent), reception.welcome().pack(), enquiry, attempt, clock.instant()),
                        enquiry)
                .orTo("/agent?fait=essai");
    }

    /// « Pas pour moi. » Nothing chosen is « je ne sais pas ».
    @PostMapping("/agent/demande/{id}/transmettre")
    @MayCall(value = Who.AGENT, right = Right.REROUTE)
    Redirect transfer(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String guichet,
            @RequestParam(defaultValue = "") String raison) {
        EnquiryId enquiry = CardController.id(id);
        Optional<DeskId> to = Optional.of(guichet).filter(Identifiers::isOne).map(DeskId::new);
        return After.of(
                        transferEnquiry.transfer(
                                new Actor.Staff(agent),
                                reception.welcome().pack(),
                                enquiry,
                                to,
                                FormFields.cut(raison, LONGEST),
                                clock.instant()),
                        enquiry)
                .orTo("/agent?fait=transmise");
    }

    @PostMapping("/agent/demande/{id}/clore")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    Redirect close(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String issue,
            @RequestParam(defaultValue = "") String organisme,
            @RequestParam(defaultValue = "") String note) {
        EnquiryId enquiry = CardController.id(id);
        return After.of(
                        closeEnquiry.close(
                                new Actor.Staff(agent),
                                enquiry,
                                outcome(issue, organisme),
                                FormFields.cut(note, LONGEST),
                                clock.instant()),
                        enquiry)
                .orTo("/agent?clos=" + enquiry);
    }

    private static Outcome outcome(String word, String body) {
        return switch (word) {
            case "repondu" -> new Outcome.Answered();
            case "injoignable" -> new Outcome.Unreachable();
            case "retire" -> new Outcome.Withdrawn();
            case "deces" -> new Outcome.Deceased();
            case "oriente" -> {
                if (!Identifiers.isOne(body)) {
                    throw notUnderstood();
                }
                yield new Outcome.OrientedElsewhere(new ContactId(body));
            }
            default -> throw notUnderstood();
        };
    }

    @PostMapping("/agent/demande/{id}/rouvrir")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    Redirect reopen(@PathVariable String id, Agent agent) {
        EnquiryId enquiry = CardController.id(id);
        return After.of(reopenEnquiry.reopen(new Actor.Staff(agent), enquiry, clock.instant()), enquiry)
                .orTo("/agent/demande/" + enquiry);
    }

    /// The same request twice.
    @PostMapping("/agent/demande/{id}/joindre")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    Redirect join(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "") String autre) {
        EnquiryId enquiry = CardController.id(id);
        EnquiryId other = CardController.id(autre);
        return After.of(joinEnquiry.join(new Actor.Staff(agent), enquiry, other, clock.instant()), enquiry)
                .orTo("/agent/demande/" + other);
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
