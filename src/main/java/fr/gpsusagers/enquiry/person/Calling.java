package fr.gpsusagers.enquiry.person;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/// Whether an agent may call the citizen of a request, and when.
///
/// @param person empty if erased or unreadable
public record Calling(Topic topic, Optional<Person> person) {

    /// Returns the number to call at this hour. Empty if the citizen must not be called, or left no number.
    public Optional<PhoneNumber> number(LocalDateTime now) {
        boolean called = !topic.isAnsweredInWriting() && !isUnsafe(now);
        return called ? person.flatMap(Person::number) : Optional.empty();
    }

    /// Returns whether a call at this hour could put the citizen in danger. It could at any hour if the safe hours
    /// cannot be read.
    public boolean isUnsafe(LocalDateTime now) {
        return topic.caution() == Caution.WHEN_SAID_SAFE
                && person.filter(known -> known.safeHours().isPresent())
                        .filter(known -> known.answerHours().includes(now))
                        .isEmpty();
    }

    /// Returns how long the safe hour still lasts that runs now, less a minute: pages know the time by the minute, and
    /// a call at its very end is one too many. Empty if none runs.
    public Optional<Duration> safeFor(LocalDateTime now) {
        return topic.isCalledInSafeHours()
                ? person.stream()
                        .filter(known -> known.safeHours().isPresent())
                        .flatMap(known -> known.answerHours().on(now.toLocalDate()).stream())
                        .filter(stretch -> stretch.contains(now))
                        .map(stretch -> Duration.between(now.plusMinutes(1), stretch.to()))
                        .findFirst()
                : Optional.empty();
    }

    /// Returns whether no call is ever to be made, because someone else may hold the telephone: the card then shows
    /// neither number nor address.
    public boolean isForbidden() {
        return topic.caution() != Caution.ORDINARY && topic.isAnsweredInWriting();
    }

    /// Returns the safe hours: « mardi de 9 h à 11 h ». Empty if they leave a doubt.
    public String safeHours() {
        return person.flatMap(Person::safeHours).map(SafeHours::inWords).orElse("");
    }
}
