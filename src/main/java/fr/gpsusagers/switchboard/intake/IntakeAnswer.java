package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.intake.Intake;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.territory.Place;
import java.util.List;
import java.util.Optional;

/// What the product answers to what the agent typed.
///
/// @param choices what was found, best first
/// @param chosen the code of the choice that is shown; blank if nothing was found
/// @param need the chosen need
/// @param places the places among which the agent must choose first
/// @param whereWords the place as it is understood, or what is wrong with it; blank if none was named
/// @param contacts best first
/// @param numbers the emergency numbers, most urgent first; empty without danger
/// @param asksPlace whether the contact depends on a place that is not known
record IntakeAnswer(
        IntakeForm form,
        List<FoundChoice> choices,
        String chosen,
        Optional<Need> need,
        Optional<ShortAnswer> shortAnswer,
        List<Place> places,
        String whereWords,
        List<ContactToSay> contacts,
        List<PhoneNumber> numbers,
        Waiting waiting,
        IntakeSubject subject) {

    /// What the answer still waits for.
    enum Waiting {
        FOR_NOTHING,
        /// The contact depends on a place that is not known.
        FOR_PLACE,
        /// The words were not understood.
        FOR_WORDS
    }

    boolean isDanger() {
        return !numbers.isEmpty();
    }

    Optional<ContactToSay> best() {
        return contacts.stream().findFirst();
    }

    List<ContactToSay> others() {
        return contacts.stream().skip(1).toList();
    }

    Optional<Contact> contact() {
        return best().map(ContactToSay::contact);
    }

    Intake intake() {
        return new Intake(
                form.origin(),
                need.map(Need::id),
                contact().map(Contact::id),
                subject.situation().knownPlace().flatMap(Place::sector),
                Optional.empty());
    }

    boolean isChosen(FoundChoice choice) {
        return choice.code().equals(chosen);
    }
}
