package fr.gpsusagers.portal;

import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.Walk;
import java.util.List;
import java.util.Optional;

/// The form about a letter.
///
/// @param reference the reference as typed, to correct it; it never leaves the page
/// @param sender the chosen sender
/// @param state the message above the form
record LetterPage(Journey journey, Question question, String reference, Optional<Choice> sender, State state) {

    /// The message above the form.
    enum State {
        NEW,
        /// The form holds neither a sender nor a reference.
        EMPTY,
        /// The reference matches no known format.
        UNKNOWN_REFERENCE
    }

    static LetterPage start(Journey journey, Guide guide) {
        return new LetterPage(journey, guide.letterQuestion(), "", Optional.empty(), State.NEW);
    }

    /// The choice with this identifier.
    static Optional<Choice> sender(Guide guide, String id) {
        return guide.letterQuestion().choices().stream()
                .filter(choice -> choice.to().id().equals(id))
                .findFirst();
    }

    boolean isChosen(Choice choice) {
        return sender.filter(choice::equals).isPresent();
    }

    /// The address that a choice leads to: through the letter question if the guide
    /// has that way, else straight to the need.
    static String address(Journey journey, Guide guide, NextStep step) {
        Journey through = journey.along(List.of(guide.letterQuestion().id().value(), step.id()));
        boolean leadsThere = !(guide.walk(through.steps()) instanceof Walk.Lost);
        return leadsThere || step instanceof NextStep.ToQuestion
                ? through.address()
                : journey.along(List.of()).addressUnder("/besoin/" + step.id());
    }
}
