package fr.gpsusagers.orientation;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import java.util.List;
import java.util.Optional;

/// What the product answers to a situation.
public sealed interface Advice {

    /// The need is not known: the first question of the guide.
    record AskQuestion(Question question) implements Advice {}

    /// The need is known and the contact depends on the place.
    ///
    /// @param candidates places between which to choose; empty when nothing usable was said
    /// @param split the commune whose quartier decides
    record AskPlace(Need need, List<Place> candidates, Optional<Place> split) implements Advice {}

    /// Whom to turn to.
    record Recommend(Recommendation recommendation) implements Advice {}

    /// The numbers first, then the rest; nothing is asked before.
    ///
    /// @param numbers most urgent first, those that are known to be closed now last
    record Danger(List<PhoneNumber> numbers, Recommendation recommendation) implements Advice {}

    /// The place is outside the département: its name, and who finds the right département.
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
