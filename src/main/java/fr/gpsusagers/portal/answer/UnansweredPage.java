package fr.gpsusagers.portal.answer;

import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.contact.SetAside;
import fr.gpsusagers.portal.contact.ShownContact;
import java.util.List;

/// Who helps when nobody answered: the nearest people first.
///
/// @param asksPlace whether a place would tell who is near
record UnansweredPage(Journey journey, List<ShownContact> contacts, SetAside setAside, boolean asksPlace) {

    static UnansweredPage of(Arrival arrival, Recommendation recommendation) {
        return new UnansweredPage(
                arrival.journey(),
                recommendation.contacts().stream()
                        .map(contact -> ShownContact.of(arrival, contact))
                        .toList(),
                SetAside.of(recommendation.setAside()),
                recommendation.placeWouldHelp());
    }
}
