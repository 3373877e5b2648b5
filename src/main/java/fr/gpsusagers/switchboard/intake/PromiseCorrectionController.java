package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.citizen.Pass;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.watch.Erasure;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// « Mal noté ? Annuler et corriger »: the agent sees a wrong number, address or desk on the page of the promise. The
/// request is withdrawn and erased, because its code may have gone to a stranger, and the call is back on the screen,
/// to correct it and promise again.
@Controller
final class PromiseCorrectionController {

    private static final String CORRECT = "La promesse est annulée. Corrigez, puis promettez de nouveau.";
    private static final String TOO_LATE =
            "Rien n’a changé\u00A0: cette promesse ne s’annule plus ici. Retrouvez la demande.";
    private static final int LONGEST_PASS = 200;
    private static final int LONGEST_CODE = 160;

    private final IntakePages pages;
    private final OwnEnquiry ownEnquiry;
    private final ErasePersons erasePersons;
    private final ParkedCalls parkedCalls;
    private final Clock clock;

    PromiseCorrectionController(
            IntakePages pages, OwnEnquiry ownEnquiry, ErasePersons erasePersons, ParkedCalls parkedCalls, Clock clock) {
        this.pages = pages;
        this.ownEnquiry = ownEnquiry;
        this.erasePersons = erasePersons;
        this.parkedCalls = parkedCalls;
        this.clock = clock;
    }

    @PostMapping(IntakeController.HOME + "/corriger")
    @MayCall(value = Who.AGENT, right = Right.OPEN_ENQUIRY)
    View correct(Agent agent, HttpServletRequest request) {
        var fields = new FormFields(request);
        if (!(cancel(fields.text("passe", LONGEST_PASS)) instanceof Erasure.Done)) {
            return pages.show(agent, IntakeForm.read(request), Optional.of(TOO_LATE));
        }
        return switch (parkedCalls.reopen(new Actor.Staff(agent), clock.instant())) {
            case ParkedCalls.Resumed(var last) ->
                pages.show(
                        agent,
                        IntakeForm.of(last).withdrawing(fields.text("promesse", LONGEST_CODE)),
                        Optional.of(CORRECT));
            case ParkedCalls.Gone _, ParkedCalls.NotYours _ ->
                pages.show(
                        agent,
                        IntakeForm.read(request).withdrawing(fields.text("promesse", LONGEST_CODE)),
                        Optional.of(CORRECT));
        };
    }

    private Erasure cancel(String pass) {
        Instant now = clock.instant();
        return ownEnquiry.checkPass(new Actor.Citizen(), pass, now) instanceof Pass.Valid(Actor.Bearer bearer)
                ? erasePersons.cancelPromise(bearer, now)
                : new Erasure.NotYours();
    }
}
