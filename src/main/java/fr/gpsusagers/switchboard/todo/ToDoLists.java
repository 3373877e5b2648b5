package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.OpenPart;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.switchboard.todo.ToDoList.Choice;
import fr.gpsusagers.switchboard.todo.ToDoList.Hidden;
import fr.gpsusagers.switchboard.todo.ToDoList.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Builds the list of an agent, with the filter that his browser keeps.
@Component
public final class ToDoLists {

    private static final int LONGEST_NUMBER = 4;

    private final DeskView deskView;
    private final HttpServletRequest request;
    private final Clock clock;

    /// @param request stands for the request that is being answered
    ToDoLists(DeskView deskView, HttpServletRequest request, Clock clock) {
        this.deskView = deskView;
        this.request = request;
        this.clock = clock;
    }

    public ToDoList build(PageContext context, Agent agent) {
        ListFilter filter = ListFilter.read(request).forDesksOf(agent);
        var wish = new ToDo.Wish(filter.view(), filter.desk(), page());
        return deskView.showToDo(new Actor.Staff(agent), wish, clock.instant())
                .map(listed -> build(listed, filter, context, agent))
                .orElse(ToDoList.EMPTY);
    }

    private int page() {
        return new FormFields(request)
                .find("page", LONGEST_NUMBER)
                .filter(number -> number.matches("\\d+"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static ToDoList build(ToDo listed, ListFilter filter, PageContext context, Agent agent) {
        return new ToDoList(
                Stream.of(OpenPart.View.values())
                        .map(view -> choice(filter.with(view), view.label(), filter, listed))
                        .toList(),
                agent.desks().size() < 2 ? List.of() : desks(listed, filter, context, agent),
                listed.lines().stream()
                        .map(line -> DueLine.of(line, context, agent))
                        .toList(),
                new Paging(listed.page(), listed.pages()),
                undoable(listed, context),
                hidden(listed, filter));
    }

    private static Hidden hidden(ToDo listed, ListFilter filter) {
        int pressing = listed.countPressing(OpenPart.View.ALL, Optional.empty())
                - listed.countPressing(filter.view(), filter.desk());
        return new Hidden(listed.count(OpenPart.View.ALL, Optional.empty()) - filter.count(listed), pressing);
    }

    private static List<Choice> desks(ToDo listed, ListFilter filter, PageContext context, Agent agent) {
        Choice all = choice(filter.with(Optional.empty()), "Tous mes guichets", filter, listed);
        return Stream.concat(
                        Stream.of(all),
                        agent.desks().stream()
                                .sorted((one, other) -> context.nameOf(one).compareTo(context.nameOf(other)))
                                .map(desk ->
                                        choice(filter.with(Optional.of(desk)), context.nameOf(desk), filter, listed)))
                .toList();
    }

    private static Choice choice(ListFilter one, String label, ListFilter now, ToDo listed) {
        return new Choice(one.word(), label, one.count(listed), one.equals(now));
    }

    private static List<ToDoList.Undoable> undoable(ToDo listed, PageContext context) {
        return listed.undoable().stream()
                .map(one -> switch (one.enquiry()) {
                    case Enquiry.Closed closed ->
                        undoable(closed, one.at(), "Close" + whoAnswers(closed, context) + " à ", "rouvrir", context);
                    case Enquiry.Open sent -> undoable(sent, one.at(), "Transmise à ", "reprendre", context);
                })
                .toList();
    }

    /// Names the body that answers instead, so that a wrong line of the long list shows: « , pour la CAF ».
    private static String whoAnswers(Enquiry.Closed closed, PageContext context) {
        return closed.outcome() instanceof Outcome.OrientedElsewhere(ContactId body)
                ? context.pack()
                        .directory()
                        .findContact(body, context.today())
                        .map(contact -> " pour «\u00A0" + contact.name() + "\u00A0»")
                        .orElse("")
                : "";
    }

    private static ToDoList.Undoable undoable(
            Enquiry enquiry, Instant at, String done, String act, PageContext context) {
        return new ToDoList.Undoable(
                at,
                enquiry.id().toString(),
                context.labelOf(enquiry.topic().need()) + ", "
                        + enquiry.facts().reference().value(),
                done + TimeWords.hour(FrenchTime.at(at).toLocalTime()),
                act,
                act.equals("rouvrir") ? "Rouvrir" : "Reprendre");
    }
}
