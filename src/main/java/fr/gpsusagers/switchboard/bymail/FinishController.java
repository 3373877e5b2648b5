package fr.gpsusagers.switchboard.bymail;

import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.DeskLayout;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.Endings;
import fr.gpsusagers.sending.Endings.Ending;
import fr.gpsusagers.sending.Endings.SendingOn;
import fr.gpsusagers.staff.desk.TeamPresence;
import fr.gpsusagers.switchboard.bymail.FinishForm.EndResult;
import fr.gpsusagers.switchboard.bymail.Said.Next;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// « Terminer »: the second link of a mail to a desk.
@Controller
final class FinishController {

    private static final String NOTHING_CHOSEN = "Choisissez ce qui s’est passé.";
    private static final String NEWS =
            "La personne vient d’écrire, ou de changer sa demande. Lisez le mail qui arrive, puis recommencez.";
    private static final String REPLY_WAITS =
            "Votre réponse par mail n’est pas encore partie. Envoyez-la, ou écartez-la, puis terminez.";
    private static final String COLLEAGUE = "Un collègue s’occupe de cette demande. Il la termine lui-même.";

    private final LinkPages links;
    private final DeskWork deskWork;
    private final Endings endings;
    private final Bookings bookings;
    private final Transfers transfers;
    private final TeamPresence teamPresence;
    private final Clock clock;

    FinishController(
            LinkPages links,
            DeskWork deskWork,
            Endings endings,
            Bookings bookings,
            Transfers transfers,
            TeamPresence teamPresence,
            Clock clock) {
        this.links = links;
        this.deskWork = deskWork;
        this.endings = endings;
        this.bookings = bookings;
        this.transfers = transfers;
        this.teamPresence = teamPresence;
        this.clock = clock;
    }

    @GetMapping("/guichet/clos/{link}")
    @MayCall(Who.DESK_LINK)
    View show(@PathVariable String link) {
        return links.open(link, opened -> opened.isClosed() ? closed(opened) : page(opened, FinishForm.EMPTY));
    }

    @PostMapping("/guichet/clos/{link}")
    @MayCall(Who.DESK_LINK)
    View finish(@PathVariable String link, HttpServletRequest request) {
        FinishForm form = FinishForm.read(new FormFields(request));
        return links.open(link, opened -> opened.isClosed() ? closed(opened) : finish(opened, form));
    }

    private View finish(OpenedLink opened, FinishForm form) {
        if (opened.reading().hasNews()) {
            return refuse(opened, form.with(NEWS));
        }
        if (EndResult.find(form.result()).filter(EndResult.ANSWERED::equals).isPresent()
                && !opened.reading().toCheck().isEmpty()) {
            return refuse(opened, form.with(REPLY_WAITS));
        }
        return EndResult.find(form.result())
                .filter(result -> opened.isCalled() || !result.isCall())
                .map(result -> finish(opened, form, result))
                .orElseGet(() -> refuse(opened, form.with(NOTHING_CHOSEN)));
    }

    private View finish(OpenedLink opened, FinishForm form, EndResult result) {
        return switch (act(opened, result, form.words())) {
            case Work.Done(Enquiry after) -> done(opened, after);
            case Work.Refused refused -> refuse(opened, form.refused(refused.why()));
            case Work.Overtaken _, Work.NotYours _, Work.NothingToDo _ -> refuse(opened, form.with(COLLEAGUE));
        };
    }

    /// Does what the desk said. The desk takes the request first, as an agent does. The same call noted again a moment
    /// later is one call.
    private Work act(OpenedLink opened, EndResult result, String words) {
        if (result == EndResult.NO_ANSWER && opened.reading().isJustTried()) {
            return new Work.Done(opened.enquiry());
        }
        Instant now = clock.instant();
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
        return endings.end(opened.desk(), opened.context().pack(), opened.id(), ending, now);
    }

    private Work attempt(OpenedLink opened, Attempt attempt, Instant now) {
        return bookings.reportAttempt(
                opened.desk(), opened.context().pack(), opened.id(), UnansweredCall.of(attempt), now);
    }

    private View done(OpenedLink opened, Enquiry after) {
        if (after instanceof Enquiry.Closed) {
            return new Redirect(opened.finishAddress());
        }
        boolean isMoved = !after.desk().equals(opened.enquiry().desk());
        return links.say(
                isMoved
                        ? new Said(
                                "C’est noté",
                                opened.context().nameOf(after.desk()) + " s’en occupe. Vous n’avez plus rien à faire.")
                        : new Said("C’est noté", "La demande reste chez vous. À traiter " + opened.dueOf(after) + "."));
    }

    @PostMapping("/guichet/clos/{link}/rouvrir")
    @MayCall(Who.DESK_LINK)
    View reopen(@PathVariable String link) {
        return links.open(link, opened -> {
            endings.resume(opened.desk(), opened.id(), clock.instant());
            return new Redirect(opened.finishAddress());
        });
    }

    private Page closed(OpenedLink opened) {
        boolean canBeUndone = opened.enquiry() instanceof Enquiry.Closed closed
                && closed.canBeUndone(opened.desk().agent().id(), clock.instant());
        return links.say(new Said(
                "Cette demande est terminée",
                "Demande " + opened.reference() + ". Merci. Vous n’avez plus rien à faire.",
                canBeUndone
                        ? Optional.of(
                                new Next("C’était une erreur\u00A0: la rouvrir", opened.finishAddress() + "/rouvrir"))
                        : Optional.empty()));
    }

    private Page refuse(OpenedLink opened, FinishForm form) {
        return page(opened, form).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(OpenedLink opened, FinishForm form) {
        DeskLayout layout = links.layout(opened);
        return Page.of((output, none) -> JtefinishGenerated.render(output, none, layout, opened, form));
    }
}
