package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;

/// Shows the open requests of a number for an operator who rang it back: whoever answers there holds the telephone, but
/// may not be the citizen. Requests that need caution never appear, and the history keeps that an operator looked.
@UseCase
public class ShowForNumber {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public ShowForNumber(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    public sealed interface Listing {

        /// Their references and due times are for the person who answered; their words are not.
        record Listed(List<Enquiry.Open> enquiries) implements Listing {

            public Listed {
                enquiries = List.copyOf(enquiries);
            }
        }

        record NotYours() implements Listing {}
    }

    @Writes
    public Listing show(Actor actor, PhoneNumber number, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.SEE_STATE_OF_ALL)) {
            return new Listing.NotYours();
        }
        List<Enquiry.Open> open = enquiries.listOpen(persons.listFrom(number), Sharing.ONE_PERSON).stream()
                .filter(one -> one.topic().caution() == Caution.ORDINARY)
                .toList();
        var life = new Lifecycle(enquiries, steps);
        open.forEach(one -> life.recordOnly(Change.READ, actor, one, now, new Step.Seen(Duty.at(one.desk()))));
        return new Listing.Listed(open);
    }
}
