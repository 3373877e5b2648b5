package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.sending.ReportAttempt;
import fr.gpsusagers.sending.ToldChanges;
import fr.gpsusagers.sending.ToldChanges.Ending;
import fr.gpsusagers.sending.ToldChanges.SendingOn;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.card.CardForm.Choice;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Records unanswered calls, closes requests and reopens them.
@Controller
final class EndingController {

    private static final String ORIENTED = "oriente";
    private static final Set<Part> BESIDE = Set.of(Part.MANDATE, Part.REASON);

    private final Reception reception;
    private final CardPages pages;
    private final ReportAttempt reportAttempt;
    private final ToldChanges toldChanges;
    private final Clock clock;

    EndingController(
            Reception reception, CardPages pages, ReportAttempt reportAttempt, ToldChanges toldChanges, Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.reportAttempt = reportAttempt;
        this.toldChanges = toldChanges;
        this.clock = clock;
    }

    @PostMapping("/agent/demande/{id}/essai")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View attempt(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String resultat,
            HttpServletRequest request) {
        EnquiryId enquiry = CardController.id(id);
        CardForm form = CardForm.read(request);
        Attempt attempt = Attempt.find(resultat).orElseThrow(EndingController::notUnderstood);
        if (form.has(Part.ANSWER)) {
            return pages.refuse(agent, enquiry, form, RefusalWords.ANSWER_NOT_SENT, Part.ANSWER);
        }
        Optional<View> unread = pages.refuseUnread(agent, enquiry, form, request);
        if (unread.isPresent()) {
            return unread.get();
        }
        String typed = attempt == Attempt.CALL_LATER ? form.choice(Choice.HOUR) : "";
        Optional<LocalDateTime> hour = hour(typed);
        return hour.isEmpty() && !typed.isEmpty()
                ? pages.refuse(agent, enquiry, form, RefusalWords.HOUR_NOT_UNDERSTOOD, Choice.HOUR)
                : attempt(agent, enquiry, form, new UnansweredCall(attempt, hour));
    }

    private View attempt(Agent agent, EnquiryId enquiry, CardForm form, UnansweredCall call) {
        CardForm rest = pages.keep(agent, enquiry, form, Set.of());
        Work work = reportAttempt.report(
                new Actor.Staff(agent), reception.welcome().pack(), enquiry, call, clock.instant());
        return pages.after(work, agent, enquiry, rest, "/agent?fait=" + done(call) + "&demande=" + enquiry);
    }

    private static String done(UnansweredCall call) {
        return switch (call.attempt()) {
            case WRONG_NUMBER -> "numero-faux";
            case CALL_LATER -> call.again().isPresent() ? "rappel" : "demi-journee";
            default -> "essai";
        };
    }

    /// Parses the time at which the person wants to be called back. Empty if it is blank or invalid.
    private static Optional<LocalDateTime> hour(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(typed.replace(' ', 'T')));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    @PostMapping("/agent/demande/{id}/clore")
    @MayCall(value = Who.AGENT, right = Right.CLOSE)
    View close(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String issue,
            HttpServletRequest request) {
        EnquiryId enquiry = CardController.id(id);
        CardForm form = CardForm.read(request);
        if (issue.equals(ORIENTED) && form.choice(Choice.BODY).isEmpty()) {
            return pages.refuse(agent, enquiry, form, RefusalWords.NO_BODY, Choice.BODY);
        }
        Outcome outcome = outcome(issue, form.choice(Choice.BODY));
        if (form.has(Part.ANSWER)) {
            return pages.refuse(agent, enquiry, form, RefusalWords.ANSWER_NOT_SENT, Part.ANSWER);
        }
        var ending = new Ending(
                outcome,
                new ClosingNote(form.asNote(Set.of(Part.SAID)), form.asNote(Set.of(Part.NOTE)), form.asNote(BESIDE)),
                form.choice(Choice.SEND_ON).isEmpty() ? SendingOn.NO : SendingOn.WHERE_POSSIBLE,
                CardPages.read(request));
        Work work =
                toldChanges.end(new Actor.Staff(agent), reception.welcome().pack(), enquiry, ending, clock.instant());
        return pages.after(
                work, agent, enquiry, form, "/agent?clos=" + enquiry + (isSampled(work) ? "&avis=demande" : ""));
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
            case ORIENTED -> {
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
    View reopen(@PathVariable String id, Agent agent) {
        EnquiryId enquiry = CardController.id(id);
        Work work = toldChanges.resume(new Actor.Staff(agent), enquiry, clock.instant());
        return pages.after(work, agent, enquiry, CardForm.EMPTY, "/agent/demande/" + enquiry);
    }

    private static ResponseStatusException notUnderstood() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
