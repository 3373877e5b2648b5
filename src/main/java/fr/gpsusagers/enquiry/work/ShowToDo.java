package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.OpenPart;
import fr.gpsusagers.enquiry.Undoable;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Lists what the desks of an agent owe, by due time.
@UseCase
public final class ShowToDo {

    /// As many as an agent reads at a time.
    private static final int PAGE = 100;

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public ShowToDo(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    /// Shows the first page of everything.
    public ToDo show(Actor actor, Instant now) {
        return show(actor, ToDo.Wish.ALL, now);
    }

    public ToDo show(Actor actor, ToDo.Wish wish, Instant now) {
        return actor instanceof Actor.Staff staff && staff.agent().may(Right.READ_ENQUIRIES)
                ? listed(staff.agent(), wish, now)
                : new ToDo.NotYours();
    }

    private ToDo listed(Agent agent, ToDo.Wish wish, Instant now) {
        List<OpenPart.Count> counts = enquiries.countOpen(agent.desks(), agent.id(), now);
        List<Undoable> undoable = enquiries.listUndoable(agent.id(), now.minus(Enquiry.UNDO));
        int wanted = new ToDo.Listed(List.of(), 1, 1, counts, undoable).count(wish.view(), wish.desk());
        int pages = Math.max(1, Math.ceilDiv(wanted, PAGE));
        int page = Math.clamp(wish.page(), 1, pages);
        Set<DeskId> desks = wish.desk().map(Set::of).orElseGet(agent::desks);
        List<ToDo.Line> lines =
                wanted == 0 ? List.of() : lines(new OpenPart(desks, wish.view(), agent.id()), (page - 1) * PAGE);
        return new ToDo.Listed(lines, page, pages, counts, undoable);
    }

    private List<ToDo.Line> lines(OpenPart part, int skipped) {
        return new OpenLines(persons, steps)
                .of(enquiries.listOpen(part, skipped, PAGE).stream()
                        .sorted(Comparator.comparing((Enquiry.Open enquiry) ->
                                        enquiry.promise().dueBy())
                                .thenComparing(enquiry -> !enquiry.topic().isUrgent()))
                        .toList());
    }
}
