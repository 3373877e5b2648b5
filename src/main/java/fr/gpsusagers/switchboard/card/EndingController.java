package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.callback.EndCallback;
import fr.gpsusagers.callback.EndCallback.Ending;
import fr.gpsusagers.callback.EndCallback.SendingOn;
import fr.gpsusagers.callback.ReportAttempt;
import fr.gpsusagers.callback.ResumeCallback;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.enquiry.work.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// How a call ended: not reached, closed, and taken back.
@Controller
final class EndingController {

    private static final int LONGEST = 2_000;

    private final Reception reception;
    private final ReportAttempt reportAttempt;
    private final EndCallback endCallback;
    private final ResumeCallback resumeCallback;
    private final Clock clock;

    EndingController(
            Reception reception,
            ReportAttempt reportAttempt,
            EndCallback endCallback,
            ResumeCallback resumeCallback,
            Clock clock) {
        this.reception = reception;
        this.reportAttempt = reportAttempt;
        this.endCallback = endCallback;
        this.resumeCallback = resumeCallback;
        this.clock = clock;
    }

    @PostMapping("/agent/demande/{id}/essai")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect attempt(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String resultat,
            @RequestParam(defaultValue = "") String quand) {
        EnquiryId enquiry = CardController.id(id);
        Attempt attempt = Attempt.find(resultat).orElseThrow(EndingController::notUnderstood);
        var call = new UnansweredCall(attempt, attempt == Attempt.CALL_LATER ? hour(quand) : Optional.empty());
        return After.of(
                        reportAttempt.report(
                                new Actor.Staff(agent), reception.welcome().pack(), enquiry, call, clock.instant()),
                        enquiry)
                .orTo("/agent?fait=essai");
    }

    /// The hour that the person named; one that is not understood is none, and the list shows what was planned.
    private static Optional<LocalDateTime> hour(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(typed.strip()));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    @PostMapping("/agent/demande/{id}/clore")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    Redirect close(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String issue,
            @RequestParam(defaultValue = "") String organisme,
            @RequestParam(defaultValue = "") String transmettre,
            @RequestParam(defaultValue = "") String note) {
        EnquiryId enquiry = CardController.id(id);
        var ending = new Ending(
                outcome(issue, organisme),
                FormFields.cut(note, LONGEST),
                transmettre.isEmpty() ? SendingOn.NO : SendingOn.WHERE_POSSIBLE);
        Work work =
                endCallback.end(new Actor.Staff(agent), reception.welcome().pack(), enquiry, ending, clock.instant());
        return After.of(work, enquiry).orTo("/agent?clos=" + enquiry + (isSampled(work) ? "&avis=demande" : ""));
    }

    private static boolean isSampled(Work work) {
        return work instanceof Work.Done(Enquiry.Closed closed) && closed.isSampled();
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
        return After.of(resumeCallback.resume(new Actor.Staff(agent), enquiry, clock.instant()), enquiry)
                .orTo("/agent/demande/" + enquiry);
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
