package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.CardNews;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.hall.signin.RefusalTrace;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.switchboard.card.CardForm.Attention;
import fr.gpsusagers.switchboard.todo.ToDoList;
import fr.gpsusagers.switchboard.todo.ToDoLists;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Begins the acts of agents on cards, and shows the cards.
@Component
final class CardPages {

    private static final int LONGEST_COUNT = 6;

    private final Reception reception;
    private final Workplace workplace;
    private final DeskView deskView;
    private final DeskWork deskWork;
    private final RequestFiles requestFiles;
    private final DeskCallbacks deskCallbacks;
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
            DeskCallbacks deskCallbacks,
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
        this.deskCallbacks = deskCallbacks;
        this.likelyDesks = likelyDesks;
        this.lists = lists;
        this.ways = ways;
        this.citizenNotices = citizenNotices;
        this.refusals = refusals;
        this.clock = clock;
    }

    Pack pack() {
        return reception.welcome().pack();
    }

    Instant now() {
        return clock.instant();
    }

    /// Begins an act without a form.
    CardAct act(String id, Agent agent) {
        return new CardAct(this, agent, id(id), CardForm.EMPTY, HistoryRead.WHOLE);
    }

    /// Begins an act with everything that the agent typed on the card.
    CardAct act(String id, Agent agent, HttpServletRequest request) {
        HistoryRead read = new FormFields(request)
                .find("vu", LONGEST_COUNT)
                .filter(count -> count.matches("\\d+"))
                .map(count -> new HistoryRead(Integer.parseInt(count)))
                .orElse(HistoryRead.WHOLE);
        return new CardAct(this, agent, id(id), CardForm.read(request), read);
    }

    static EnquiryId id(String written) {
        return EnquiryId.find(written).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Returns whether the citizen has written since the agent opened the card.
    boolean hasUnread(CardAct act) {
        return deskView.checkCard(act.actor(), act.id(), act.read())
                .filter(news -> news instanceof CardNews.Here(var _, var steps)
                        && steps.stream().anyMatch(recorded -> recorded.kind().isHeard()))
                .isPresent();
    }

    /// Saves a note for colleagues. Returns whether it is saved.
    boolean isSaved(CardAct act, String note) {
        return deskWork.note(act.actor(), act.id(), note, DeskWork.Purpose.COLLEAGUES, clock.instant())
                instanceof Work.Done;
    }

    void traceNotYours() {
        refusals.notYours();
    }

    /// Shows the card with what the agent typed or, if the request has moved to another desk, where it is now.
    Page show(CardAct act, UnaryOperator<CardPage> change) {
        PageContext context = reception.welcome();
        Agent agent = act.agent();
        return switch (deskView.readCard(act.actor(), act.id(), clock.instant())) {
            case Card.Open card -> {
                var page = change.apply(page(context, card, act));
                var layout = workplace.layout(context, page.title(), agent);
                ToDoList list = lists.build(context, agent);
                List<CardThread.Message> thread = CardThread.of(page, requestFiles.list(act.actor(), act.id()));
                yield Page.of((output, none) -> JtecardGenerated.render(output, none, layout, page, list, thread));
            }
            case Card.StateOnly(var enquiry) -> {
                var page = new MovedPage(context, enquiry, act.form());
                var layout = workplace.layout(context, page.title(), agent);
                yield Page.of((output, none) -> JtemovedGenerated.render(output, none, layout, page));
            }
            case Card.NotYours _ -> throw refusals.notYours(HttpStatus.NOT_FOUND);
        };
    }

    private CardPage page(PageContext context, Card.Open card, CardAct act) {
        var desks = new DeskChoice(
                context.pack().directory(),
                deskCallbacks.showTeams(clock.instant()).ready(),
                card.enquiry().topic().reply());
        var page =
                new CardPage(context, card, act.agent(), desks, List.of(), act.form(), Attention.NONE, allowed(card));
        return page.isMine() ? page.with(likelyDesks.list(page, clock.instant())) : page;
    }

    /// The ways to send that the person did not refuse.
    private WaysToSend allowed(Card.Open card) {
        return card.person()
                .map(person -> citizenNotices.show(person, clock.instant()).without(ways))
                .orElse(ways);
    }
}
