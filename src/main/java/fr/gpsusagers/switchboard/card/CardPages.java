package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.CardNews;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.enquiry.work.Work.Refusal;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.file.RequestFiles.Shown;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.ShowTeams;
import fr.gpsusagers.switchboard.card.CardForm.Attention;
import fr.gpsusagers.switchboard.card.CardForm.Field;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import fr.gpsusagers.switchboard.todo.ToDoList;
import fr.gpsusagers.switchboard.todo.ToDoLists;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Shows a card when an agent opens it, and again with everything he typed when an action cannot be done.
@Component
final class CardPages {

    private static final String NOTHING_CHANGED = "Rien n’a changé\u00A0: la demande n’est plus dans cet état.";

    private static final int LONGEST_COUNT = 6;

    private final Reception reception;
    private final Workplace workplace;
    private final DeskView deskView;
    private final DeskWork deskWork;
    private final RequestFiles requestFiles;
    private final ShowTeams showTeams;
    private final LikelyDesks likelyDesks;
    private final ToDoLists lists;
    private final WaysToSend ways;
    private final CitizenNotices citizenNotices;
    private final RefusalTrace refusals;
    private final Clock clock;

    CardPages(
            Reception reception,
            Workplace workplace,
            DeskView deskView,
            DeskWork deskWork,
            RequestFiles requestFiles,
            ShowTeams showTeams,
            LikelyDesks likelyDesks,
            ToDoLists lists,
            WaysToSend ways,
            CitizenNotices citizenNotices,
            RefusalTrace refusals,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.deskView = deskView;
        this.deskWork = deskWork;
        this.requestFiles = requestFiles;
        this.showTeams = showTeams;
        this.likelyDesks = likelyDesks;
        this.lists = lists;
        this.ways = ways;
        this.citizenNotices = citizenNotices;
        this.refusals = refusals;
        this.clock = clock;
    }

    /// Shows the card or, if the request has moved to another desk, where it is now.
    Page show(Agent agent, EnquiryId id, CardForm form, Optional<String> mistake) {
        return show(agent, id, form, mistake, page -> page);
    }

    /// Shows the card again with a prepared answer inserted below what the agent wrote. Nothing is sent.
    Page insert(Agent agent, EnquiryId id, CardForm form, String title) {
        return show(agent, id, form, Optional.empty(), page -> InsertableAnswer.insert(page, title));
    }

    /// Refuses an act if the citizen has written since the agent opened the card: the agent must read the words
    /// first. Empty if there are no new words.
    Optional<View> refuseUnread(Agent agent, EnquiryId id, CardForm form, HttpServletRequest request) {
        return deskView.checkCard(new Actor.Staff(agent), id, read(request)) instanceof CardNews.Here(var _, var steps)
                        && steps.stream().anyMatch(recorded -> recorded.kind().isHeard())
                ? Optional.of(refuse(agent, id, form, RefusalWords.UNREAD))
                : Optional.empty();
    }

    /// What the agent had read when the form was sent.
    static HistoryRead read(HttpServletRequest request) {
        return new FormFields(request)
                .find("vu", LONGEST_COUNT)
                .filter(count -> count.matches("\\d+"))
                .map(count -> new HistoryRead(Integer.parseInt(count)))
                .orElse(HistoryRead.WHOLE);
    }

    /// Shows the current card. If the citizen now waits for a written answer, the text in « Ce qui a été dit »
    /// moves to the note: it must not count as that answer.
    Page showChanged(Agent agent, EnquiryId id, CardForm form) {
        return show(
                agent,
                id,
                form,
                Optional.empty(),
                page -> page.owesAnAnswer() ? page.with(form.saidAsNote(), Attention.NONE) : page);
    }

    private Page show(
            Agent agent, EnquiryId id, CardForm form, Optional<String> mistake, UnaryOperator<CardPage> change) {
        PageContext context = reception.welcome();
        return switch (deskView.readCard(new Actor.Staff(agent), id, clock.instant())) {
            case Card.Open card -> {
                var page = change.apply(page(context, card, agent, form, mistake));
                var layout = workplace.layout(context, page.title(), agent);
                ToDoList list = lists.build(context, agent);
                List<CardThread.Message> thread = CardThread.of(page, files(agent, id));
                yield Page.of((output, none) -> JtecardGenerated.render(output, none, layout, page, list, thread));
            }
            case Card.StateOnly(var enquiry) -> {
                var page = new MovedPage(context, enquiry, form);
                var layout = workplace.layout(context, page.title(), agent);
                yield Page.of((output, none) -> JtemovedGenerated.render(output, none, layout, page));
            }
            case Card.NotYours _ -> throw refusals.notYours(HttpStatus.NOT_FOUND);
        };
    }

    private List<Attachment> files(Agent agent, EnquiryId id) {
        return requestFiles.show(new Actor.Staff(agent), id) instanceof Shown.Files(List<Attachment> files)
                ? files
                : List.of();
    }

    private CardPage page(PageContext context, Card.Open card, Agent agent, CardForm form, Optional<String> mistake) {
        var desks = new DeskChoice(
                context.pack().directory(),
                showTeams.show(clock.instant()).ready(),
                card.enquiry().topic().reply());
        var page = new CardPage(
                context, card, agent, desks, List.of(), form, new Attention(mistake, Optional.empty()), allowed(card));
        return page.isMine() ? page.with(likelyDesks.list(page, clock.instant())) : page;
    }

    /// The ways to send that the person did not refuse.
    private WaysToSend allowed(Card.Open card) {
        return card.person()
                .map(person -> citizenNotices.show(person, clock.instant()).without(ways))
                .orElse(ways);
    }

    /// Shows the card again, with what was typed and how to correct the problem.
    Page refuse(Agent agent, EnquiryId id, CardForm form, String mistake) {
        return show(agent, id, form, Optional.of(mistake)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The same, with the focus on the field to fill in.
    Page refuse(Agent agent, EnquiryId id, CardForm form, String mistake, Field field) {
        return show(agent, id, form, Optional.empty(), page -> page.with(form, Attention.to(field, mistake)))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page refuse(Agent agent, EnquiryId id, CardForm form, Refusal why) {
        String mistake = RefusalWords.of(why);
        return RefusalWords.findField(why)
                .map(field -> refuse(agent, id, form, mistake, field))
                .orElseGet(() -> refuse(agent, id, form, mistake));
    }

    /// Shows the result of an action: a redirect if it was done, otherwise the card again with what was typed.
    ///
    /// @param done where to go if the action was done
    View after(Work work, Agent agent, EnquiryId id, CardForm form, String done) {
        return switch (work) {
            case Work.Done _ -> new Redirect(done);
            case Work.Refused refused -> refuse(agent, id, form, refused.why());
            case Work.Overtaken _, Work.NothingToDo _ -> unchanged(agent, id, form);
            case Work.NotYours _ -> {
                refusals.notYours();
                yield unchanged(agent, id, form);
            }
        };
    }

    private Page unchanged(Agent agent, EnquiryId id, CardForm form) {
        return show(agent, id, form, Optional.of(NOTHING_CHANGED)).withStatus(HttpStatus.CONFLICT);
    }

    /// Shows the result of an action after which the agent stays on the card. Texts that were not
    /// saved stay in their fields.
    View stay(Work work, Agent agent, EnquiryId id, CardForm form, Set<Part> saved) {
        CardForm rest = form.without(saved);
        return work instanceof Work.Done && rest.isTyped()
                ? show(agent, id, rest, Optional.empty())
                : after(work, agent, id, form, "/agent/demande/" + id);
    }

    /// Saves the note before an action after which the agent stays on the card.
    /// Returns the texts that are not saved yet.
    CardForm keepNote(Agent agent, EnquiryId id, CardForm form) {
        return keep(agent, id, form, EnumSet.complementOf(EnumSet.of(Part.NOTE)));
    }

    /// Saves all texts but the answer as one note, before an action that leaves the card.
    ///
    /// @param own the texts that the action saves itself
    /// @return the texts that are not saved yet
    CardForm keep(Agent agent, EnquiryId id, CardForm form, Set<Part> own) {
        Set<Part> beside = EnumSet.complementOf(EnumSet.of(Part.ANSWER));
        beside.removeAll(own);
        String note = form.asNote(beside);
        boolean kept = !note.isEmpty()
                && deskWork.note(new Actor.Staff(agent), id, note, DeskWork.Purpose.COLLEAGUES, clock.instant())
                        instanceof Work.Done;
        return kept ? form.without(beside) : form;
    }
}
