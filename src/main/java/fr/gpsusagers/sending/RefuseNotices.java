package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.follow.ChangePerson;
import fr.gpsusagers.enquiry.follow.Follow;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.BlockAddress;
import java.time.Instant;

/// Handles « ce n’est pas moi », from someone who got a notice meant for another person. Blocks the addresses for
/// thirty days and removes them from the request. The request stays at its desk.
@UseCase
public class RefuseNotices {

    private final Persons persons;
    private final ChangePerson changePerson;
    private final BlockAddress blockAddress;

    public RefuseNotices(Persons persons, ChangePerson changePerson, BlockAddress blockAddress) {
        this.persons = persons;
        this.changePerson = changePerson;
        this.blockAddress = blockAddress;
    }

    @Writes
    public Follow refuse(Actor.Bearer bearer, Pack pack, Instant now) {
        persons.find(bearer.enquiry()).ifPresent(person -> block(person, now));
        return changePerson.change(bearer, pack, PersonDraft::withoutAddresses, now);
    }

    private void block(Person person, Instant now) {
        person.number().map(persons::keyOf).ifPresent(key -> blockAddress.block(key, now));
        person.mail().map(persons::keyOf).ifPresent(key -> blockAddress.block(key, now));
    }
}
