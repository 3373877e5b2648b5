package fr.gpsusagers.portal.place;

import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.territory.Commune;
import java.util.List;

/// The page that asks for the quartier in a commune split between several sectors.
///
/// @param unknown address of « je ne sais pas »
record QuartierPage(Trail trail, String commune, List<Link> options, String unknown, String comfort) {

    static QuartierPage of(Arrival arrival, Commune commune) {
        Journey journey = arrival.journey().in(List.of(commune.code().value()));
        return new QuartierPage(
                arrival.trail(),
                commune.name(),
                arrival.context().pack().territory().quartiers(commune.code()).stream()
                        .map(quartier -> new Link(
                                quartier.name(),
                                journey.inQuartier(quartier.id().value()).address()))
                        .toList(),
                journey.inQuartier(Journey.QUARTIER_UNKNOWN).address(),
                arrival.context()
                        .pack()
                        .guide()
                        .findText("quartier_inconnu")
                        .orElse("Nous vous disons quand même à qui parler."));
    }
}
