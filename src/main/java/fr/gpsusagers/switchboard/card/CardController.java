package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.CardNews;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.card.CardForm.Attention;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import fr.gpsusagers.switchboard.todo.ListMessage;
import jakarta.servlet.http.HttpServletRequest;
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

/// Opens and takes requests, keeps open cards up to date, and writes notes and answers.
@Controller
final class CardController {

    private final Reception reception;
    private final Workplace workplace;
    private final CardPages pages;
    private final DeskView deskView;
    private final DeskWork deskWork;
    private final WrittenAnswers writtenAnswers;
    private final RefusalTrace refusals;

    CardController(
            Reception reception,
            Workplace workplace,
            CardPages pages,
            DeskView deskView,
            DeskWork deskWork,
            WrittenAnswers writtenAnswers,
            RefusalTrace refusals) {
        this.reception = reception;
        this.workplace = workplace;
        this.pages = pages;
        this.deskView = deskView;
        this.deskWork = deskWork;
        this.writtenAnswers = writtenAnswers;
        this.refusals = refusals;
    }

    @GetMapping("/agent/demande/{id}")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page read(@PathVariable String id, Agent agent) {
        return pages.show(pages.act(id, agent), page -> page);
    }

    /// What is new on an open card: `desk-live.js` asks for it every minute, and when something changed at a desk of
    /// the agent.
    ///
    /// @param vu how many steps the card shows
    @GetMapping("/agent/demande/{id}/nouvelles")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page news(@PathVariable String id, Agent agent, @RequestParam(defaultValue = "0") int vu) {
        PageContext context = reception.welcome();
        CardAct act = pages.act(id, agent);
        CardNews news = deskView.checkCard(act.actor(), act.id(), new HistoryRead(Math.max(0, vu)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        NewsPage page = switch (news) {
            case CardNews.Here here -> NewsPage.of(here, context, agent);
            case CardNews.Elsewhere elsewhere -> NewsPage.of(elsewhere, context);
        };
        var layout = workplace.layout(context, "Nouvelles", agent);
        return Page.of((output, none) -> JtenewsGenerated.render(output, none, layout, page, vu));
    }

    @PostMapping("/agent/demande/{id}/prendre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View take(@PathVariable String id, Agent agent) {
        CardAct act = pages.act(id, agent);
        Work taken = deskWork.take(act.actor(), act.id(), act.now());
        return switch (taken) {
            case Work.Done _, Work.NotYours _ -> act.leave(_ -> taken, act.address());
            case Work.Overtaken _, Work.Refused _, Work.NothingToDo _ -> new Redirect(ListMessage.OVERTAKEN.address());
        };
    }

    /// Records that the agent is working on the request. The page calls
    /// this while he types on a card that he holds.
    @PostMapping("/agent/demande/{id}/en-main")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    ResponseEntity<Void> touch(@PathVariable String id, Agent agent) {
        CardAct act = pages.act(id, agent);
        return switch (deskWork.touch(act.actor(), act.id(), act.now())) {
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
        return pages.show(
                pages.act(id, agent, request),
                page -> page.with(page.form(), Attention.to(RefusalWords.NOTHING_CHOSEN)));
    }

    /// Shows the card as it is now. What was typed stays. If the citizen now waits for a written answer, the text in
    /// « Ce qui a été dit » moves to the note: it must not count as that answer.
    @PostMapping("/agent/demande/{id}/relire")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page readAgain(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.show(
                pages.act(id, agent, request),
                page -> page.owesAnAnswer() ? page.with(page.form().saidAsNote(), Attention.NONE) : page);
    }

    /// Inserts a prepared answer of the pack below what the agent wrote. He reads and adapts it before sending.
    @PostMapping("/agent/demande/{id}/inserer")
    @MayCall(value = Who.AGENT, right = Right.READ_ENQUIRIES)
    Page insert(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.show(pages.act(id, agent, request), InsertableAnswer::insert);
    }

    @PostMapping("/agent/demande/{id}/rendre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View handBack(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.act(id, agent, request)
                .refuseIfUnsent()
                .save(CardForm.BESIDE_ANSWER)
                .leave(act -> deskWork.handBack(act.actor(), act.id(), act.now()), ListMessage.HANDED_BACK.address());
    }

    /// Takes the most pressing request. What was typed for this one is saved as a note, and the agent keeps it.
    @PostMapping("/agent/demande/{id}/suivante")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View next(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.act(id, agent, request)
                .refuseIfUnsent()
                .save(CardForm.BESIDE_ANSWER)
                .showIf(CardForm::isTyped)
                .instead()
                .<View>map(card -> card)
                .orElseGet(() -> takeNext(agent));
    }

    private View takeNext(Agent agent) {
        return deskWork.takeNext(new Actor.Staff(agent), pages.now()) instanceof Work.Done(var next)
                ? new Redirect("/agent/demande/" + next.id())
                : new Redirect(ListMessage.NOTHING.address());
    }

    @PostMapping("/agent/demande/{id}/noter")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View note(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.act(id, agent, request)
                .showIf(form -> !form.has(Part.NOTE))
                .stay(act -> note(act, Part.NOTE, DeskWork.Purpose.COLLEAGUES), Set.of(Part.NOTE));
    }

    /// Records what the agent saw of a third party's mandate.
    @PostMapping("/agent/demande/{id}/mandat")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View mandate(@PathVariable String id, Agent agent, HttpServletRequest request) {
        return pages.act(id, agent, request)
                .refuseIf(form -> !form.has(Part.MANDATE), RefusalWords.NO_MANDATE, Part.MANDATE)
                .save(Set.of(Part.NOTE))
                .stay(act -> note(act, Part.MANDATE, DeskWork.Purpose.MANDATE), Set.of(Part.MANDATE));
    }

    private Work note(CardAct act, Part part, DeskWork.Purpose purpose) {
        return deskWork.note(act.actor(), act.id(), act.form().text(part), purpose, act.now());
    }

    /// Sends a written answer, which the citizen reads with the reference and the code.
    @PostMapping("/agent/demande/{id}/repondre")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    View answer(@PathVariable String id, Agent agent, HttpServletRequest request) {
        Travel travel = request.getParameter("renvoyer") == null ? Travel.AS_WISHED : Travel.BACK;
        return pages.act(id, agent, request)
                .showIf(form -> !form.has(Part.ANSWER))
                .refuseIfUnread()
                .save(Set.of(Part.NOTE))
                .stay(
                        act -> writtenAnswers.answer(
                                act.actor(),
                                act.pack(),
                                act.id(),
                                new Answer(act.form().text(Part.ANSWER), travel),
                                act.now()),
                        Set.of(Part.ANSWER));
    }
}
