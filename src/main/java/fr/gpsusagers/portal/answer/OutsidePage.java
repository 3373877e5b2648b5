package fr.gpsusagers.portal.answer;

import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.contact.SetAside;
import fr.gpsusagers.portal.contact.ShownChannel;
import fr.gpsusagers.portal.contact.ShownContact;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import java.util.List;

/// The page for a place in another département: its name, whom to call there, and who knows all départements.
record OutsidePage(
        Trail trail,
        Journey journey,
        HeardNote heard,
        String headline,
        String departement,
        ShownContact best,
        Glance glance,
        List<ShownContact> others,
        SetAside setAside) {

    static OutsidePage of(Arrival arrival, Advice.Outside outside) {
        OutsidePlace place = outside.place();
        String in = arrival.context().pack().identity().inDepartement();
        boolean whole = place.name().equals(place.departement().name());
        var best = ShownContact.of(arrival, outside.recommendation().best().orElseThrow());
        return new OutsidePage(
                arrival.trail(),
                arrival.journey(),
                HeardNote.of(arrival),
                (whole ? "Ce n’est pas " : place.name() + " n’est pas ") + in,
                place.departement().name() + " (" + place.departement().code() + ")",
                best,
                Glance.of(best, List.of()),
                outside.recommendation().others().stream()
                        .filter(other -> ShownContact.isFor(arrival, other))
                        .map(other -> ShownContact.of(arrival, other))
                        .toList(),
                SetAside.of(outside.recommendation().setAside()));
    }

    /// The ways to that contact that the first screen does not show.
    List<ShownChannel> otherWays() {
        return best.channels().stream().filter(channel -> !glance.says(channel)).toList();
    }
}
