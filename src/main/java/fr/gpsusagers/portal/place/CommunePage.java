package fr.gpsusagers.portal.place;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Quartier;
import java.util.List;
import java.util.Optional;

/// Every contact that serves one commune, or one quartier of it.
///
/// @param sector name of its sector; empty if that depends on a quartier not yet chosen
/// @param mapAddress address of the map, with this place lit
/// @param assumed why this sector was assumed; empty if it is certain
/// @param quartiers the quartiers to choose from, if the commune is split and none is chosen
record CommunePage(
        String name,
        String commune,
        Optional<String> sector,
        String mapAddress,
        Optional<String> assumed,
        List<Quartier> quartiers,
        String unknownQuartier,
        List<Neighbour> contacts) {

    static CommunePage of(PageContext context, Place place) {
        Pack pack = context.pack();
        boolean split = place.sectoring() instanceof Place.Sectoring.Split;
        String commune = place.commune().code().value();
        return new CommunePage(
                place.name(),
                commune,
                place.sector().flatMap(pack.territory()::findSector).map(sector -> sector.name()),
                "/carte?lieu=" + commune
                        + place.quartier()
                                .map(quartier -> "&quartier=" + quartier.id())
                                .orElse(""),
                place.sectoring() instanceof Place.Sectoring.Assumed(var _, String why)
                        ? Optional.of(why)
                        : Optional.empty(),
                split ? pack.territory().quartiers(place.commune().code()) : List.of(),
                Journey.QUARTIER_UNKNOWN,
                Neighbour.all(
                        pack,
                        pack.directory().rolesAround(place, context.now().toLocalDate()),
                        "?lieu=" + place.commune().code(),
                        context.now()));
    }
}
