package fr.gpsusagers.portal.place;

import fr.gpsusagers.territory.Place;
import java.util.Optional;

/// The commune or quartier that the map shows with a pin.
///
/// @param contacts address of the page with its contacts
/// @param isSplit whether its sector depends on a quartier not yet chosen
/// @param assumed why this sector was assumed; empty if it is certain
record Here(String name, String contacts, boolean isSplit, Optional<String> assumed) {

    static Here of(Place place) {
        return new Here(
                place.name(),
                "/communes/" + Lit.pathAndQuery(place),
                place.sectoring() instanceof Place.Sectoring.Split,
                place.sectoring() instanceof Place.Sectoring.Assumed(var _, String why)
                        ? Optional.of(why)
                        : Optional.empty());
    }
}
