package fr.gpsusagers.portal.place;

import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The part of the map that is highlighted: a sector, or a place with the sectors that may serve it.
///
/// @param address the address of this map, with only the codes that exist; the key of the page cache
record Lit(String address, Set<SectorId> sectors, Optional<Place> place) {

    static final Lit NOTHING = new Lit("/carte", Set.of(), Optional.empty());

    /// Reads an address. Made-up codes light nothing, and must not fill the page cache.
    static Lit parse(Whereabouts whereabouts, String commune, String quartier, String sector) {
        return whereabouts
                .findOne(Journey.parse("", List.of(commune), quartier, List.of()))
                .map(Lit::of)
                .or(() -> whereabouts.territory().sectors().stream()
                        .map(Sector::id)
                        .filter(id -> id.value().equals(sector))
                        .findFirst()
                        .map(id -> new Lit("/carte?secteur=" + id, Set.of(id), Optional.empty())))
                .orElse(NOTHING);
    }

    static Lit of(Place place) {
        return new Lit(
                "/carte" + Whereabouts.lead(Journey.START, place).query(),
                Set.copyOf(place.sectors()),
                Optional.of(place));
    }
}
