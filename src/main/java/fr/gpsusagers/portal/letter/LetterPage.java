package fr.gpsusagers.portal.letter;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.Walk;
import fr.gpsusagers.portal.Journey;
import java.util.List;
import java.util.Optional;

/// The form about a letter.
///
/// @param reference what was typed, to be mended; it stays in the page
/// @param sender the sender that was chosen
/// @param state what to say about what was sent
record LetterPage(Journey journey, Question question, String reference, Optional<Choice> sender, State state) {

    /// What to say above the form.
    enum State {
        NEW,
        /// Neither a sender nor a reference.
        EMPTY,
        /// No known reference looks like this one.
        UNKNOWN_REFERENCE
    }

    static LetterPage start(Journey journey, Guide guide) {
        return new LetterPage(journey, guide.letterQuestion(), "", Optional.empty(), State.NEW);
    }

    /// The choice of this identifier.
    static Optional<Choice> sender(Guide guide, String id) {
        return guide.letterQuestion().choices().stream()
                .filter(choice -> choice.to().id().equals(id))
                .findFirst();
    }

    boolean isChosen(Choice choice) {
        return sender.filter(choice::equals).isPresent();
    }

    /// Where a choice leads: on along the way through the letter question where there is one.
    static String address(Journey journey, Guide guide, NextStep step) {
        Journey through = journey.along(List.of(guide.letterQuestion().id().value(), step.id()));
        boolean leadsThere = !(guide.walk(through.steps()) instanceof Walk.Lost);
        return leadsThere || step instanceof NextStep.ToQuestion
                ? through.address()
                : journey.along(List.of()).addressUnder("/besoin/" + step.id());
    }
}
