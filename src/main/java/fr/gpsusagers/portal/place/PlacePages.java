package fr.gpsusagers.portal.place;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/// Renders the pages that ask for a place.
public final class PlacePages {

    private PlacePages() {}

    /// Asks for what the advice needs: the commune, a choice among several, or the quartier.
    public static Page ask(Arrival arrival, Advice.AskPlace ask) {
        if (!ask.candidates().isEmpty()) {
            return choose(arrival, ask.candidates(), "", Destination.ANSWER).withStatus(HttpStatus.OK);
        }
        return ask.split()
                .map(Place::commune)
                .map(commune -> askQuartier(arrival, commune))
                .orElseGet(() -> askCommune(arrival));
    }

    private static Page askCommune(Arrival arrival) {
        var layout = arrival.layout("Où habitez-vous\u202F? " + arrival.need().label());
        return Page.of((output, none) -> JteplaceGenerated.render(output, none, layout, arrival, "", "", ""));
    }

    /// Asks for the commune again, with the typed text and how to correct it.
    static Page askAgain(Arrival arrival, String typed, Destination next) {
        var layout = arrival.layout(
                "Erreur\u00A0: lieu à préciser. " + arrival.need().label());
        String mistake = PlaceSearch.mistakeIn(typed);
        return Page.of((output, none) ->
                        JteplaceGenerated.render(output, none, layout, arrival, typed, mistake, next.word()))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Asks which of several places is meant; each is a link.
    static Page choose(Arrival arrival, List<Place> candidates, String typed, Destination next) {
        Journey journey = arrival.journey();
        String headline = headline(candidates.size(), typed);
        List<Link> options =
                candidates.stream().map(place -> option(journey, place, next)).toList();
        String another = next.address(journey.withoutPlace());
        var layout = arrival.layout(headline);
        return Page.of((output, none) ->
                        JtechoicesGenerated.render(output, none, layout, arrival.trail(), headline, options, another))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
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

    private static Page askQuartier(Arrival arrival, Commune commune) {
        Journey journey = arrival.journey().in(List.of(commune.code().value()));
        Pack pack = arrival.context().pack();
        List<Link> options = pack.territory().quartiers(commune.code()).stream()
                .map(quartier -> new Link(
                        quartier.name(),
                        journey.inQuartier(quartier.id().value()).address()))
                .toList();
        var unknown = new Link(
                "Je ne sais pas",
                pack.guide().findText("quartier_inconnu").orElse("Nous vous disons quand même à qui parler."),
                journey.inQuartier(Journey.QUARTIER_UNKNOWN).address());
        var layout = arrival.layout("Dans quel quartier de " + commune.name() + "\u202F?");
        return Page.of((output, none) ->
                JtequartierGenerated.render(output, none, layout, arrival.trail(), commune.name(), options, unknown));
    }
}
