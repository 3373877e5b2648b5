package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person seems to mean, before the day and its sectors are looked at.
sealed interface Meant {

    /// Without doubt this one.
    record Sure(Locality locality) implements Meant {}

    /// One of these, likeliest first: the person chooses, even when there is only one.
    record OneOf(List<Locality> localities) implements Meant {

        /// More than this is no help to someone who typed a name.
        private static final int MOST_CHOICES = 12;

        static OneOf few(Stream<Locality> localities) {
            return new OneOf(localities.distinct().limit(MOST_CHOICES).toList());
        }
    }

    /// A place outside the département.
    record Outside(OutsidePlace place) implements Meant {}

    /// Nothing to be found, and no use in looking further.
    record Nothing() implements Meant {}

    /// The same, by words that may mean anything: nothing outside, and inside a question.
    static Meant doubted(Meant meant) {
        return switch (meant) {
            case Sure(Locality locality) -> new OneOf(List.of(locality));
            case OneOf choices -> choices;
            case Outside _, Nothing _ -> new Nothing();
        };
    }

    /// Sure when there is one, a choice when there are several.
    static Optional<Meant> among(List<Locality> localities) {
        List<Locality> different = localities.stream().distinct().toList();
        return switch (different.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Sure(different.getFirst()));
            default -> Optional.of(OneOf.few(different.stream()));
        };
    }

    /// A choice even when there is one.
    static Optional<Meant> perhaps(List<Locality> localities) {
        return localities.isEmpty() ? Optional.empty() : Optional.of(OneOf.few(localities.stream()));
    }
}
