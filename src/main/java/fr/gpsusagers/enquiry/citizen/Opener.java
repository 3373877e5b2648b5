package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/// Creates an enquiry: its row, its person, and its first two steps. Random references eventually collide; it then
/// draws another.
@Singleton
public record Opener(Enquiries enquiries, Persons persons, Lifecycle life) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// @return the sender's view; empty if the same form opened an enquiry before
    public Optional<Follow.Seen> open(
            Actor actor, Optional<SentForm> form, Sharing sharing, Topic topic, Person person, Promise promise) {
        do {
            var facts = Facts.opened(EnquiryId.random(), Reference.random(RANDOM), topic, promise);
            var enquiry = new Enquiry.Waiting(facts);
            Optional<List<RecordedStep>> begun = life.open(actor, enquiry, form, sharing);
            if (begun.isPresent()) {
                var code = persons.add(enquiry.id(), person);
                return Optional.of(new Follow.Seen(enquiry, Optional.of(person), Optional.of(code), begun.get()));
            }
        } while (form.flatMap(enquiries::find).isEmpty());
        return Optional.empty();
    }
}
