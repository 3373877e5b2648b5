package fr.gpsusagers.portal.answer;

import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import java.util.List;

/// The page for a place in another département: its name, whom to call there, and who knows all départements.
record OutsidePage(Arrival arrival, Advice.Outside outside, ShownContact best, Glance glance) {

    static OutsidePage of(Arrival arrival, Advice.Outside outside) {
        var best = ShownContact.of(arrival, outside.recommendation().best().orElseThrow());
        return new OutsidePage(arrival, outside, best, Glance.of(best, List.of()));
    }

    String headline() {
        OutsidePlace place = outside.place();
        boolean whole = place.name().equals(place.departement().name());
        return (whole ? "Ce n’est pas " : place.name() + " n’est pas ")
                + arrival.context().pack().identity().inDepartement();
    }

    List<ShownContact> others() {
        return outside.recommendation().others().stream()
                .filter(other -> ShownContact.isFor(arrival, other))
                .map(other -> ShownContact.of(arrival, other))
                .toList();
    }

    /// The ways to that contact that the first screen does not show.
    List<ShownChannel> otherWays() {
        return best.channels().stream().filter(channel -> !glance.says(channel)).toList();
    }
}
