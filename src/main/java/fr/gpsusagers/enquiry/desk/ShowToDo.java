package fr.gpsusagers.enquiry.desk;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.LastWork;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        List<Enquiry.Open> open = enquiries.listOpen(agent.desks(), MOST);
        Map<EnquiryId, LastWork> works = steps
                .listLastWork(open.stream().map(Enquiry::id).toList())
                .stream()
                .collect(Collectors.toMap(LastWork::enquiry, Function.identity()));
        return new ToDo.Listed(
                open.stream()
                        .map(enquiry -> new ToDo.Line(
                                enquiry, persons.find(enquiry.id()), Optional.ofNullable(works.get(enquiry.id()))))
                        .toList(),
                enquiries.listClosedBy(agent.id(), now.minus(Enquiry.UNDO)),
                steps.listTransfersBy(agent.id(), now.minus(Enquiry.UNDO)).stream()
                        .flatMap(transfer -> enquiries.find(transfer.enquiry()).stream()
                                .map(enquiry -> new ToDo.Transferred(enquiry, transfer.at())))
                        .toList());
    }
}
