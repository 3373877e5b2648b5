package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.territory.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom to turn to, in order, for one need.
///
/// @param contacts best first; empty only in a dead end, which `./gps coverage` proves impossible
/// @param setAside channels of no use to this person, kept so that « pourquoi pas ? » has an answer
/// @param placeWouldHelp whether more contacts would be known with a place
public record Recommendation(
        Need need,
        Optional<Place> place,
        List<AdvisedContact> contacts,
        List<JudgedChannel> setAside,
        boolean placeWouldHelp) {

    /// For people of several places: only the contacts that each place has, without what is said of one place.
    Recommendation onlyWhatServes(List<Recommendation> places) {
        return new Recommendation(
                need,
                place,
                contacts.stream()
                        .filter(contact -> places.stream().allMatch(other -> other.names(contact)))
                        .map(AdvisedContact::whateverThePlace)
                        .toList(),
                setAside,
                true);
    }

    private boolean names(AdvisedContact one) {
        return contacts.stream()
                .anyMatch(other -> other.contact().id().equals(one.contact().id()));
    }

    /// The same, with the contact that the pack names for the need in the first place, where it serves.
    Recommendation withFirst(Target inCharge) {
        return new Recommendation(
                need,
                place,
                contacts.stream()
                        .sorted(Comparator.comparing(contact -> !inCharge.equals(
                                new Target.ToContact(contact.contact().id()))))
                        .toList(),
                setAside,
                placeWouldHelp);
    }

    /// The same, with a contact that was tried in the last place.
    Recommendation withLast(ContactId tried) {
        return new Recommendation(
                need,
                place,
                contacts.stream()
                        .sorted(Comparator.comparing(
                                contact -> contact.contact().id().equals(tried)))
                        .toList(),
                setAside,
                placeWouldHelp);
    }

    /// All channels that were judged, including those set aside.
    public Stream<JudgedChannel> channels() {
        return Stream.concat(contacts.stream().flatMap(contact -> contact.channels().stream()), setAside.stream());
    }

    /// Returns true if this number is certainly closed now, and false if it is open or its hours are unknown.
    boolean isClosed(PhoneNumber number) {
        List<Opening> openings = channels()
                .filter(channel -> channel.leadsTo(number))
                .map(JudgedChannel::opening)
                .toList();
        return !openings.isEmpty() && openings.stream().allMatch(Opening.Closed.class::isInstance);
    }

    /// The best contact.
    public Optional<AdvisedContact> best() {
        return contacts.stream().findFirst();
    }

    /// The others, in order.
    public List<AdvisedContact> others() {
        return contacts.stream().skip(1).toList();
    }
}
