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
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The recommended contacts for one need, in order.
///
/// @param contacts best first; empty only in a dead end, which `./gps coverage` proves impossible
/// @param setAside channels that the citizen cannot use, kept so that « pourquoi pas ? » has an answer
/// @param placeWouldHelp whether a more precise place would reveal more contacts
public record Recommendation(
        Need need,
        Optional<Place> place,
        List<AdvisedContact> contacts,
        List<JudgedChannel> setAside,
        boolean placeWouldHelp) {

    /// Keeps only the contacts that all these places share, without the reasons that hold for one place only.
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

    /// Returns a copy with the contact in charge in first place, if it is recommended at all.
    Recommendation withFirst(Target inCharge) {
        return sorted(contact -> !inCharge.equals(new Target.ToContact(contact)));
    }

    /// Returns a copy with a contact that did not answer in last place.
    Recommendation withLast(ContactId tried) {
        return sorted(tried::equals);
    }

    private Recommendation sorted(Predicate<ContactId> isLater) {
        return new Recommendation(
                need,
                place,
                contacts.stream()
                        .sorted(Comparator.comparing(
                                advised -> isLater.test(advised.contact().id())))
                        .toList(),
                setAside,
                placeWouldHelp);
    }

    /// Returns all channels that were judged, including those set aside.
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

    public Optional<AdvisedContact> best() {
        return contacts.stream().findFirst();
    }

    /// Returns all contacts but the best, in order.
    public List<AdvisedContact> others() {
        return contacts.stream().skip(1).toList();
    }
}
