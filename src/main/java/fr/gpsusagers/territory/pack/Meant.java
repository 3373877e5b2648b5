package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a citizen seems to mean, before sectors are looked up for a day.
sealed interface Meant {

    /// This place, without doubt.
    record Sure(Locality locality) implements Meant {}

    /// One of these places, likeliest first. The citizen chooses, even if there is only one.
    record OneOf(List<Locality> localities) implements Meant {

        /// More choices do not help a citizen who typed a name.
        private static final int MOST_CHOICES = 12;

        static OneOf few(Stream<Locality> localities) {
            return new OneOf(localities.distinct().limit(MOST_CHOICES).toList());
        }
    }

    /// A place outside the département.
    record Outside(OutsidePlace place) implements Meant {}

    /// No place. The remaining rules are not tried.
    record Nothing() implements Meant {}

    /// Lowers the certainty if the words may mean anything: a place inside becomes a choice, a place
    /// outside becomes nothing.
    static Meant doubted(Meant meant) {
        return switch (meant) {
            case Sure(Locality locality) -> new OneOf(List.of(locality));
            case OneOf choices -> choices;
            case Outside _, Nothing _ -> new Nothing();
        };
    }

    /// Returns a certain place if there is one, a choice if there are several, and empty if there is none.
    static Optional<Meant> among(List<Locality> localities) {
        List<Locality> different = localities.stream().distinct().toList();
        return switch (different.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Sure(different.getFirst()));
            default -> Optional.of(OneOf.few(different.stream()));
        };
    }

    /// Returns a choice, even of a single place. Empty if there is none.
    static Optional<Meant> perhaps(List<Locality> localities) {
        return localities.isEmpty() ? Optional.empty() : Optional.of(OneOf.few(localities.stream()));
    }
}
