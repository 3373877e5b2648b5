package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.territory.Addresses.Located;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.PlaceAnswer.SeveralPlaces;
import fr.gpsusagers.territory.PlaceAnswer.SplitPlace;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the place that the citizen means. Asks the address service, if there is one, about a street address that
/// the pack cannot place by itself.
@UseCase
public final class FindPlace {

    /// A quartier is chosen without asking if every quartier of another sector is at least this
    /// many times as far away.
    private static final double CLEARLY_NEARER = 1.5;

    private final Addresses addresses;

    public FindPlace(Addresses addresses) {
        this.addresses = addresses;
    }

    /// @param day the day for which sectors are looked up
    public PlaceAnswer find(Territory territory, String typed, LocalDate day) {
        PlaceAnswer answer = territory.find(typed, day);
        if (!Addresses.areIn(typed)) {
            return answer;
        }
        return switch (answer) {
            case SplitPlace split ->
                addresses
                        .find(typed)
                        .filter(located ->
                                located.commune().equals(split.place().commune().code()))
                        .<PlaceAnswer>flatMap(located -> nearest(territory, split.quartiers(), located.point(), day))
                        .orElse(split);
            case UnknownPlace unknown ->
                addresses
                        .find(typed)
                        .flatMap(located -> offered(territory, located, day))
                        .orElse(unknown);
            default -> answer;
        };
    }

    /// Finds the quartier with the nearest centre. If one of another sector is nearly as near, the citizen
    /// chooses between the two.
    private static Optional<PlaceAnswer> nearest(
            Territory territory, List<Quartier> quartiers, GeoPoint point, LocalDate day) {
        List<Place> byDistance = quartiers.stream()
                .sorted(Comparator.comparingDouble(quartier -> quartier.centre().kilometresTo(point)))
                .flatMap(quartier -> territory.findPlace(quartier.id(), day).stream())
                .toList();
        return byDistance.stream()
                .findFirst()
                .map(first -> byDistance.stream()
                        .filter(place -> !place.sector().equals(first.sector()))
                        .findFirst()
                        .filter(rival -> rival.centre().kilometresTo(point)
                                < CLEARLY_NEARER * first.centre().kilometresTo(point))
                        .<PlaceAnswer>map(rival -> new SeveralPlaces(List.of(first, rival)))
                        .orElseGet(() -> new OnePlace(first)));
    }

    /// Offers the commune that the address service found, so that the citizen confirms it: many towns have
    /// the same street names.
    private static Optional<PlaceAnswer> offered(Territory territory, Located located, LocalDate day) {
        return territory
                .findPlace(located.commune(), day)
                .map(place -> place.sector().isPresent()
                        ? new SeveralPlaces(List.of(place))
                        : nearest(territory, territory.quartiers(located.commune()), located.point(), day)
                                .map(answer -> answer instanceof OnePlace(Place quartier)
                                        ? new SeveralPlaces(List.of(quartier))
                                        : answer)
                                .orElse(new SeveralPlaces(List.of(place))));
    }
}
