package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Opens a card. Each reading is recorded, and the citizen can see when and by which role.
@UseCase
public class ReadCard {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public ReadCard(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    @Writes
    public Card read(Actor actor, EnquiryId id, Instant now) {
        return enquiries.find(id).map(enquiry -> read(actor, enquiry, now)).orElseGet(Card.NotYours::new);
    }

    private Card read(Actor actor, Enquiry enquiry, Instant now) {
        if (actor.may(Right.READ_ENQUIRIES, enquiry.desk())) {
            var life = new Lifecycle(enquiries, steps);
            life.recordOnly(Change.READ, actor, enquiry, now, new Step.Seen(Duty.at(enquiry.desk())));
            actor.agentId().ifPresent(agent -> life.touch(enquiry.id(), agent, now));
            return open(enquiry, persons.find(enquiry.id()));
        }
        return actor instanceof Actor.Staff staff && maySeeState(staff, enquiry)
                ? new Card.StateOnly(enquiry)
                : new Card.NotYours();
    }

    /// Whether an agent may see the state: agents who answer the telephone (`SEE_STATE_OF_ALL`), and agents of the
    /// desks where the enquiry was before, which knew of it.
    private boolean maySeeState(Actor.Staff staff, Enquiry enquiry) {
        return staff.agent().may(Right.SEE_STATE_OF_ALL)
                || steps.list(enquiry.id()).stream()
                        .flatMap(recorded -> recorded.step().duty().desk().stream())
                        .anyMatch(desk -> staff.may(Right.READ_ENQUIRIES, desk));
    }

    private Card open(Enquiry enquiry, Optional<Person> person) {
        List<Enquiry> doubles = person.map(known -> listDoubles(enquiry, known)).orElse(List.of());
        return new Card.Open(enquiry, person, steps.list(enquiry.id()), doubles);
    }

    /// The other open enquiries at the same desk that came from the same number or mail: perhaps the same request.
    private List<Enquiry> listDoubles(Enquiry enquiry, Person person) {
        List<EnquiryId> others = persons.listFrom(person).stream()
                .filter(id -> !id.equals(enquiry.id()))
                .toList();
        return others.isEmpty()
                ? List.of()
                : enquiries.listOpen(others).stream()
                        .filter(other -> other.desk().equals(enquiry.desk()))
                        .<Enquiry>map(other -> other)
                        .toList();
    }
}
