package fr.gpsusagers.orientation;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.territory.Place;
import java.util.List;
import java.util.Optional;

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

    /// The best contact.
    public Optional<AdvisedContact> best() {
        return contacts.stream().findFirst();
    }

    /// The others, in order.
    public List<AdvisedContact> others() {
        return contacts.stream().skip(1).toList();
    }
}
