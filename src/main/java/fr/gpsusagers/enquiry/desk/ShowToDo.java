package fr.gpsusagers.enquiry.desk;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists what the desks of an agent owe, by due time.
@UseCase
public final class ShowToDo {

    /// As many as one reads; the rest comes up as these are done.
    private static final int MOST = 100;

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public ShowToDo(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    public ToDo show(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Staff staff) || !staff.agent().may(Right.READ_ENQUIRIES)) {
            return new ToDo.NotYours();
        }
        Agent agent = staff.agent();
        List<Enquiry.Open> safe = enquiries.listInSafeHours(agent.desks());
        List<Enquiry.Open> byDueTime = enquiries.listOpen(agent.desks(), MOST + safe.size() + 1);
        boolean isWhole = byDueTime.stream().skip(MOST).allMatch(safe::contains);
        return new ToDo.Listed(
                new OpenLines(persons, steps).of(join(byDueTime, safe)),
                isWhole ? Optional.empty() : Optional.of(MOST),
                enquiries.listClosedBy(agent.id(), now.minus(Enquiry.UNDO)),
                steps.listTransfersBy(agent.id(), now.minus(Enquiry.UNDO)).stream()
                        .flatMap(transfer -> enquiries.find(transfer.enquiry()).stream()
                                .map(enquiry -> new ToDo.Transferred(enquiry, transfer.at())))
                        .toList());
    }

    /// A call in safe hours never falls off the end of a long list: its hour may be a week away, and it must be seen
    /// before.
    private static List<Enquiry.Open> join(List<Enquiry.Open> byDueTime, List<Enquiry.Open> safe) {
        return Stream.concat(byDueTime.stream().limit(MOST), safe.stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (Enquiry.Open enquiry) -> enquiry.promise().dueBy())
                        .thenComparing(enquiry -> !enquiry.topic().isUrgent()))
                .toList();
    }
}
