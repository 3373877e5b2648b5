package fr.gpsusagers.portal.answer;

import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.contact.SetAside;
import fr.gpsusagers.portal.contact.ShownContact;
import java.util.List;

/// Who can help if nobody answered, nearest first.
///
/// @param asksPlace whether to ask for the place, to find who is near
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
