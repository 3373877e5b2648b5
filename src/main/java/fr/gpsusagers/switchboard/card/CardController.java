package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Opens, takes, hands back and annotates requests.
@Controller
final class CardController {

    private final Reception reception;
    private final CardPages pages;
    private final DeskWork deskWork;
    private final WrittenAnswers writtenAnswers;
    private final RefusalTrace refusals;
    private final Clock clock;

    CardController(
            Reception reception,
            CardPages pages,
            DeskWork deskWork,
            WrittenAnswers writtenAnswers,
            RefusalTrace refusals,
            Clock clock) {
        this.reception = reception;
        this.pages = pages;
        this.deskWork = deskWork;
        this.writtenAnswers = writtenAnswers;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/agent/demande/{id}")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page read(@PathVariable String id, Agent agent) {
        return pages.show(agent, id(id), CardForm.EMPTY, Optional.empty());
    }

    @PostMapping("/agent/demande/{id}/prendre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View take(@PathVariable String id, Agent agent) {
        return switch (deskWork.take(new Actor.Staff(agent), id(id), clock.instant())) {
            case Work.Done _ -> new Redirect("/agent/demande/" + id(id));
            case Work.Overtaken _, Work.Refused _, Work.NothingToDo _ -> new Redirect("/agent?fait=devance");
            case Work.NotYours notYours ->
                pages.after(notYours, agent, id(id), CardForm.EMPTY, "/agent/demande/" + id(id));
        };
    }

    /// Records that the agent is working on the request. The page calls
    /// this while he types on a card that he holds.
    @PostMapping("/agent/demande/{id}/en-main")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    ResponseEntity<Void> touch(@PathVariable String id, Agent agent) {
        return switch (deskWork.touch(new Actor.Staff(agent), id(id), clock.instant())) {
            case Work.Done _ -> ResponseEntity.noContent().build();
            case Work.Overtaken _, Work.Refused _, Work.NothingToDo _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
            case Work.NotYours _ -> throw refusals.notYours(HttpStatus.NOT_FOUND);
        };
    }

    /// Shows the card again with everything that was typed. Pressing Enter in a field sends the form here, and must
    /// neither trigger an action nor lose text.
    @PostMapping("/agent/demande/{id}/garder")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page keep(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.show(agent, id(id), CardForm.read(request), Optional.of(RefusalWords.NOTHING_CHOSEN));
    }

    /// Shows the card as it is now. What was typed stays.
    @PostMapping("/agent/demande/{id}/relire")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page readAgain(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.showChanged(agent, id(id), CardForm.read(request));
    }

    /// Inserts a prepared answer of the pack into the answer field. The agent reads and adapts it before sending.
    @PostMapping("/agent/demande/{id}/inserer")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page insert(
            @PathVariable String id,
            Agent agent,
            @RequestParam(defaultValue = "") String modele,
            HttpServletRequest request) {
        return pages.insert(agent, id(id), CardForm.read(request), modele);
    }

    @PostMapping("/agent/demande/{id}/rendre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View handBack(@PathVariable String id, Agent agent, HttpServletRequest request) {
        CardForm form = CardForm.read(request);
        if (form.has(Part.ANSWER)) {
            return pages.refuse(agent, id(id), form, RefusalWords.ANSWER_NOT_SENT, Part.ANSWER);
        }
        CardForm rest = pages.keep(agent, id(id), form, Set.of());
        Work work = deskWork.handBack(new Actor.Staff(agent), id(id), clock.instant());
        return pages.after(work, agent, id(id), rest, "/agent?fait=rendue");
    }

    /// Takes the most pressing request. What was typed for this one is saved as a note, and the agent keeps it.
    @PostMapping("/agent/demande/{id}/suivante")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View next(@PathVariable String id, Agent agent, HttpServletRequest request) {
        CardForm form = CardForm.read(request);
        if (form.has(Part.ANSWER)) {
            return pages.refuse(agent, id(id), form, RefusalWords.ANSWER_NOT_SENT, Part.ANSWER);
        }
        CardForm rest = pages.keep(agent, id(id), form, Set.of());
        if (rest.isTyped()) {
            return pages.show(agent, id(id), rest, Optional.empty());
        }
        return deskWork.takeNext(new Actor.Staff(agent), clock.instant()) instanceof Work.Done(var next)
                ? new Redirect("/agent/demande/" + next.id())
                : new Redirect("/agent?fait=rien");
    }

    @PostMapping("/agent/demande/{id}/noter")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View note(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return write(id, agent, CardForm.read(request), Part.NOTE, DeskWork.Purpose.COLLEAGUES);
    }

    /// Sends a written answer, which the citizen reads with the reference and the code.
    @PostMapping("/agent/demande/{id}/repondre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View answer(@PathVariable String id, Agent agent, HttpServletRequest request) {
        CardForm form = CardForm.read(request);
        if (!form.has(Part.ANSWER)) {
            return pages.show(agent, id(id), form, Optional.empty());
        }
        Optional<View> unread = pages.refuseUnread(agent, id(id), form, request);
        if (unread.isPresent()) {
            return unread.get();
        }
        CardForm rest = pages.keepNote(agent, id(id), form);
        Work answered = writtenAnswers.answer(
                new Actor.Staff(agent),
                reception.welcome().pack(),
                id(id),
                new Answer(form.text(Part.ANSWER), travel(request)),
                clock.instant());
        return pages.stay(answered, agent, id(id), rest, Set.of(Part.ANSWER));
    }

    private static Travel travel(HttpServletRequest request) {
        return request.getParameter("renvoyer") == null ? Travel.AS_WISHED : Travel.BACK;
    }

    /// Records what the agent saw of a third party's mandate.
    @PostMapping("/agent/demande/{id}/mandat")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View mandate(@PathVariable String id, Agent agent, HttpServletRequest request) {
        CardForm form = CardForm.read(request);
        if (request.getParameter("retirer") != null) {
            form = form.with(Part.MANDATE, CardPage.NO_MANDATE);
        }
        if (!form.has(Part.MANDATE)) {
            return pages.refuse(agent, id(id), form, RefusalWords.NO_MANDATE, Part.MANDATE);
        }
        CardForm rest = pages.keepNote(agent, id(id), form);
        return write(id, agent, rest, Part.MANDATE, DeskWork.Purpose.MANDATE);
    }

    private View write(String id, Agent agent, CardForm form, Part part, DeskWork.Purpose purpose) {
        if (!form.has(part)) {
            return pages.show(agent, id(id), form, Optional.empty());
        }
        Work noted = deskWork.note(new Actor.Staff(agent), id(id), form.text(part), purpose, clock.instant());
        return pages.stay(noted, agent, id(id), form, Set.of(part));
    }

    static EnquiryId id(String written) {
        return EnquiryId.find(written).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
