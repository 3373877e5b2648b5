package fr.gpsusagers.sending;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Recipient;
import fr.gpsusagers.sending.notice.Recipients;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds the address and the text of a forwarded request when it is sent, so that both are up to date. Empty if the
/// closing was undone.
@Singleton
public final class TransmissionRecipients implements Recipients {

    private final Transmissions transmissions;
    private final Enquiries enquiries;
    private final Persons persons;
    private final PackInUse packs;

    public TransmissionRecipients(Transmissions transmissions, Enquiries enquiries, Persons persons, PackInUse packs) {
        this.transmissions = transmissions;
        this.enquiries = enquiries;
        this.persons = persons;
        this.packs = packs;
    }

    @Override
    public Optional<Recipient> find(UUID subject, Medium medium) {
        return medium == Medium.EMAIL ? transmissions.find(subject).flatMap(this::recipient) : Optional.empty();
    }

    private Optional<Recipient> recipient(Transmission transmission) {
        Pack pack = packs.current();
        Optional<Contact> body = pack.directory()
                .findContact(
                        transmission.contact(), FrenchTime.at(transmission.at()).toLocalDate());
        return enquiries
                .find(transmission.enquiry())
                .filter(enquiry -> isFor(enquiry, transmission))
                .flatMap(enquiry -> findPerson(enquiry.id())
                        .flatMap(person -> body.flatMap(Contact::email)
                                .map(mail -> new Recipient(
                                        new Address.Mailbox(mail),
                                        key(transmission),
                                        Map.of("demande", new TransmittedText(pack, enquiry, person).text())))));
    }

    /// Fails if the person is unreadable: the notice is then retried, and in the end the request returns
    /// to its desk.
    private Optional<Person> findPerson(EnquiryId enquiry) {
        Optional<Person> person = persons.find(enquiry);
        if (person.isEmpty() && !persons.isErased(enquiry)) {
            throw new IllegalStateException("The person's data cannot be decrypted");
        }
        return person;
    }

    private static boolean isFor(Enquiry enquiry, Transmission transmission) {
        return enquiry instanceof Enquiry.Closed closed
                && closed.outcome().equals(new Outcome.OrientedElsewhere(transmission.contact()));
    }

    /// Returns a separate sending-limit key for each transmission: a body may receive many requests in a day.
    private static String key(Transmission transmission) {
        return "transmission-" + transmission.id();
    }
}
