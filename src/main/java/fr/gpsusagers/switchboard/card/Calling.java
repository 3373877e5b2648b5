package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDateTime;
import java.util.Optional;

/// Whether an agent may call the person of a request, and when.
record Calling(Topic topic, Optional<Person> person) {

    /// Returns the number to call at this hour. Empty if the citizen must not be called, or left no number.
    Optional<PhoneNumber> number(LocalDateTime now) {
        boolean called = !topic.channel().isWritten() && topic.caution().allowsCalls() && !isUnsafe(now);
        return called ? person.flatMap(Person::number) : Optional.empty();
    }

    /// Returns whether a call at this hour could put the citizen in danger.
    boolean isUnsafe(LocalDateTime now) {
        return topic.caution() == Caution.WHEN_SAID_SAFE
                && person.filter(known -> known.safeHours().isPresent())
                        .filter(known -> !known.answerHours().includes(now))
                        .isPresent();
    }

    /// Returns the safe hours: « mardi de 9 h à 11 h ». Empty if they leave a doubt.
    String safeHours() {
        return person.flatMap(Person::safeHours).map(SafeHours::inWords).orElse("");
    }
}
