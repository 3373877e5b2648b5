package fr.gpsusagers.portal.place;

import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page that lets the citizen choose among several places that match the typed text.
///
/// @param another address of the form, to type another place
record ChoicePage(Trail trail, String headline, List<Link> options, String another) {

    static ChoicePage of(Arrival arrival, List<Place> candidates, String typed, Destination next) {
        Journey journey = arrival.journey();
        return new ChoicePage(
                arrival.trail(),
                headline(candidates.size(), typed),
                candidates.stream().map(place -> option(journey, place, next)).toList(),
                next.address(journey.withoutPlace()));
    }

    private static String headline(int count, String typed) {
        if (count == 1) {
            return "Est-ce bien ce lieu ?";
        }
        return typed.matches("\\d{5}") ? count + " communes ont le code " + typed : "Quel est votre lieu ?";
    }

    private static Link option(Journey journey, Place place, Destination next) {
        return new Link(place.name(), detail(place), next.address(Whereabouts.lead(journey, place)));
    }

    /// What tells a place from others of the same name: « 14170, avec Saint-Pierre-sur-Dives ».
    private static String detail(Place place) {
        String codes = place.commune().postalCodes().stream()
                .map(PostalCode::value)
                .limit(3)
                .collect(Collectors.joining(", "));
        Stream<String> others = place.commune().otherNames().stream().limit(2);
        String with = others.collect(Collectors.joining(", "));
        return with.isEmpty() ? codes : codes + ", avec " + with;
    }
}
