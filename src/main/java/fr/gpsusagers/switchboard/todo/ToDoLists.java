package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.desk.ShowToDo;
import fr.gpsusagers.enquiry.desk.ToDo;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.switchboard.todo.ListFilter.View;
import fr.gpsusagers.switchboard.todo.ToDoList.Choice;
import fr.gpsusagers.switchboard.todo.ToDoList.Hidden;
import fr.gpsusagers.switchboard.todo.ToDoList.Undoable;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Builds the list of an agent, with the filter that his browser keeps.
@Component
public final class ToDoLists {

    private final ShowToDo showToDo;
    private final HttpServletRequest request;
    private final Clock clock;

    /// @param request stands for the request that is being answered
    ToDoLists(ShowToDo showToDo, HttpServletRequest request, Clock clock) {
        this.showToDo = showToDo;
        this.request = request;
        this.clock = clock;
    }

    public ToDoList build(PageContext context, Agent agent) {
        ListFilter filter = ListFilter.read(request).forDesksOf(agent);
        return switch (showToDo.show(new Actor.Staff(agent), clock.instant())) {
            case ToDo.Listed listed -> build(listed, filter, context, agent);
            case ToDo.NotYours _ -> ToDoList.EMPTY;
        };
    }

    private static ToDoList build(ToDo.Listed listed, ListFilter filter, PageContext context, Agent agent) {
        List<DueLine> lines = listed.lines().stream()
                .filter(line -> filter.shows(line, agent.id()))
                .map(line -> DueLine.of(line, context, agent))
                .toList();
        return new ToDoList(
                Stream.of(View.values())
                        .map(view -> choice(filter.with(view), view.label(), filter, listed, agent))
                        .toList(),
                agent.desks().size() < 2 ? List.of() : desks(listed, filter, context, agent),
                lines,
                listed.limit(),
                undoable(listed, context),
                hidden(listed, filter, context, agent));
    }

    private static Hidden hidden(ToDo.Listed listed, ListFilter filter, PageContext context, Agent agent) {
        List<DueLine> hidden = listed.lines().stream()
                .filter(line -> !filter.shows(line, agent.id()))
                .map(line -> DueLine.of(line, context, agent))
                .toList();
        return new Hidden(hidden.size(), (int)
                hidden.stream().filter(line -> line.group().isPressing()).count());
    }

    private static List<Choice> desks(ToDo.Listed listed, ListFilter filter, PageContext context, Agent agent) {
        Choice all = choice(filter.with(Optional.empty()), "Tous mes guichets", filter, listed, agent);
        return Stream.concat(
                        Stream.of(all),
                        agent.desks().stream()
                                .sorted((one, other) -> context.nameOf(one).compareTo(context.nameOf(other)))
                                .map(desk -> choice(desk, filter, listed, context, agent)))
                .toList();
    }

    private static Choice choice(DeskId desk, ListFilter filter, ToDo.Listed listed, PageContext context, Agent agent) {
        return choice(filter.with(Optional.of(desk)), context.nameOf(desk), filter, listed, agent);
    }

    private static Choice choice(ListFilter one, String label, ListFilter now, ToDo.Listed listed, Agent agent) {
        long count = listed.lines().stream()
                .filter(line -> one.shows(line, agent.id()))
                .count();
        return new Choice(one.word(), label, (int) count, one.equals(now));
    }

    private static List<Undoable> undoable(ToDo.Listed listed, PageContext context) {
        return Stream.concat(
                        listed.closed().stream()
                                .map(closed -> undoable(
                                        closed,
                                        closed.at(),
                                        "Close" + whoAnswers(closed, context) + " à ",
                                        "rouvrir",
                                        context)),
                        listed.transferred().stream()
                                .map(sent -> undoable(sent.enquiry(), sent.at(), "Transmise à ", "reprendre", context)))
                .sorted(Comparator.comparing(Undoable::at).reversed())
                .toList();
    }

    /// Names the body that answers instead, so that a wrong line of the long list shows: « , pour la CAF ».
    private static String whoAnswers(Enquiry.Closed closed, PageContext context) {
        return closed.outcome() instanceof Outcome.OrientedElsewhere(ContactId body)
                ? context.pack()
                        .directory()
                        .findContact(body, context.now().toLocalDate())
                        .map(contact -> " pour «\u00A0" + contact.name() + "\u00A0»")
                        .orElse("")
                : "";
    }

    private static Undoable undoable(Enquiry enquiry, Instant at, String done, String act, PageContext context) {
        return new Undoable(
                at,
                enquiry.id().toString(),
                context.pack()
                                .guide()
                                .findNeed(enquiry.topic().need())
                                .map(Need::label)
                                .orElse("Demande") + ", "
                        + enquiry.facts().reference().value(),
                done + TimeWords.hour(FrenchTime.at(at).toLocalTime()),
                act,
                act.equals("rouvrir") ? "Rouvrir" : "Reprendre");
    }
}
