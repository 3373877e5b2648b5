package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.staff.Right;

/// Lists what the desks of an agent owe, by due time.
@UseCase
public final class ShowToDo {

    /// As many as one reads; the rest comes up as these are done.
    private static final int MOST = 100;

    private final Enquiries enquiries;
    private final Persons persons;

    public ShowToDo(Enquiries enquiries, Persons persons) {
        this.enquiries = enquiries;
        this.persons = persons;
    }

    public ToDo show(Actor actor) {
        if (!(actor instanceof Actor.Staff staff) || !staff.agent().may(Right.READ_ENQUIRIES)) {
            return new ToDo.NotYours();
        }
        return new ToDo.Listed(enquiries.listOpen(staff.agent().desks(), MOST).stream()
                .map(enquiry -> new ToDo.Line(enquiry, persons.find(enquiry.id())))
                .toList());
    }
}
