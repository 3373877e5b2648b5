package fr.gpsusagers.orientation;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import java.util.List;
import java.util.Optional;

/// The product's answer to a situation.
public sealed interface Advice {

    /// The need is unknown: asks the first question of the guide.
    record AskQuestion(Question question) implements Advice {}

    /// The need is known, but the contact depends on the place: asks for the place.
    ///
    /// @param candidates places to choose from; empty if the citizen named none that is usable
    /// @param split the split commune, where the quartier decides on the contact
    record AskPlace(Need need, List<Place> candidates, Optional<Place> split) implements Advice {}

    /// Recommends contacts.
    record Recommend(Recommendation recommendation) implements Advice {}

    /// Gives the emergency numbers first, then contacts. Asks nothing before.
    ///
    /// @param numbers most urgent first; numbers that are known to be closed now come last
    record Danger(List<PhoneNumber> numbers, Recommendation recommendation) implements Advice {}

    /// The place is outside the département: recommends the body that finds the right département.
    record Outside(OutsidePlace place, Need need, Recommendation recommendation) implements Advice {}

    /// Returns the contacts advised, if any. Empty if the product first asks a question.
    default Optional<Recommendation> findRecommendation() {
        return switch (this) {
            case Recommend(Recommendation found) -> Optional.of(found);
            case Danger(var _, Recommendation found) -> Optional.of(found);
            case Outside(var _, var _, Recommendation found) -> Optional.of(found);
            case AskQuestion _, AskPlace _ -> Optional.empty();
        };
    }
}
