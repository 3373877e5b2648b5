package fr.gpsusagers.portal;

import fr.gpsusagers.guide.Walk.Answered;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The citizen's answers so far, as pages show them.
///
/// @param stops each answer with a link to the page that changes it; the other answers stay, where they still fit
/// @param back the address one step back
public record Trail(List<Link> stops, String back) {

    /// Whoever came by words chose no answer: the stops then hold only place and situation.
    public static Trail of(Journey journey, List<Answered> answered, Optional<PlaceAnswer> where) {
        var stops = new ArrayList<Link>();
        int chosen = journey.told().isByWords() ? 0 : answered.size();
        for (int at = 0; at < chosen; at++) {
            stops.add(
                    new Link(answered.get(at).choice().label(), journey.upTo(at).address()));
        }
        where.ifPresent(place -> stops.add(
                new Link(Whereabouts.name(place), journey.withoutPlace().address())));
        journey.constraints().stream()
                .sorted()
                .forEach(constraint -> stops.add(new Link(constraint.label(), without(journey, constraint))));
        return new Trail(List.copyOf(stops), back(journey, answered.size(), where.isPresent()));
    }

    private static String without(Journey journey, Constraint constraint) {
        return journey.with(journey.constraints().stream()
                        .filter(other -> other != constraint)
                        .collect(Collectors.toSet()))
                .address();
    }

    private static String back(Journey journey, int answered, boolean isPlaced) {
        if (isPlaced) {
            return journey.quartier().isPresent()
                    ? journey.in(journey.communes()).address()
                    : journey.withoutPlace().address();
        }
        boolean fromHome = answered == 0 || answered == 1 && journey.query().isEmpty();
        return fromHome ? "/" : journey.upTo(answered - 1).address();
    }
}
