package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.ShortAnswer;
import fr.gpsusagers.intake.Intake;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.territory.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the product answers to what the agent typed.
///
/// @param choices what was found, best first
/// @param chosen the choice that is shown
/// @param places the places among which the agent must choose first
/// @param whereWords the place as it is understood, or what is wrong with it; blank if none was named
/// @param contacts best first
/// @param numbers the emergency numbers, most urgent first; empty without danger
/// @param language of a caller who does not speak French
/// @param subject what a request for the caller would be about
public record FoundAnswer(
        Sought sought,
        List<FoundChoice> choices,
        Chosen chosen,
        Optional<ShortAnswer> shortAnswer,
        List<Place> places,
        String whereWords,
        List<ContactToSay> contacts,
        List<PhoneNumber> numbers,
        Waiting waiting,
        Optional<CallerLanguage> language,
        AnswerSubject subject) {

    private static final Set<String> LISTENING = Set.of("3114", "3919", "114");

    /// What the answer still waits for.
    public enum Waiting {
        FOR_NOTHING,
        /// The contact depends on a place that is not known.
        FOR_PLACE,
        /// The words were not understood.
        FOR_WORDS,
        /// The words only insult or threaten.
        FOR_CALM
    }

    public Optional<Need> need() {
        return chosen.need();
    }

    public Optional<ColleagueToSay> colleague() {
        return chosen.colleague();
    }

    /// The value of the button that chooses this place.
    public String choosing(Place place) {
        return sought.choosingPlace(PlaceAsked.code(place));
    }

    public boolean isDanger() {
        return !numbers.isEmpty();
    }

    /// The number of those who come to help. Lines that listen, such as 3114, cannot be called for somebody else. Empty
    /// without danger, and if the agent alone heard one: nobody knows which.
    Optional<PhoneNumber> rescueNumber() {
        boolean isKnown = need().filter(Need::isDanger).isPresent()
                || subject.situation().alarm().isPresent();
        return numbers.stream()
                .filter(_ -> isKnown)
                .filter(number -> !LISTENING.contains(number.dialled()))
                .findFirst();
    }

    public Optional<ContactToSay> best() {
        return contacts.stream().findFirst();
    }

    public List<ContactToSay> others() {
        return contacts.stream().skip(1).toList();
    }

    public Optional<Contact> contact() {
        return best().map(ContactToSay::contact);
    }

    /// Returns what the ledger keeps of the call.
    public Intake intake(Origin origin) {
        return new Intake(
                origin,
                need().map(Need::id),
                contact().map(Contact::id),
                subject.situation().knownPlace().flatMap(Place::sector),
                Optional.empty());
    }

    /// The subjects for which the caller has no promise yet, if the words name several.
    ///
    /// @param promised the codes of those with a promise
    public List<FoundChoice> otherSubjects(Set<String> promised) {
        boolean areSeveral = choices.stream().anyMatch(FoundChoice::isAlsoAsked);
        return Stream.concat(choices.stream().limit(1), choices.stream().skip(1).filter(FoundChoice::isAlsoAsked))
                .filter(one -> areSeveral && !isChosen(one) && !promised.contains(one.code()))
                .toList();
    }

    boolean isChosen(FoundChoice choice) {
        return choice.code().equals(chosen.code());
    }
}
