package fr.gpsusagers.guide;

import java.util.List;
import java.util.Optional;

/// The questions and needs of a pack. Immutable; part of a pack.
public interface Guide {

    /// The first question.
    Question root();

    /// « Je veux parler à quelqu’un »: offered on every page.
    Need always();

    List<Theme> themes();

    List<Question> questions();

    List<Need> needs();

    Optional<Question> findQuestion(QuestionId id);

    Optional<Need> findNeed(NeedId id);

    /// Follows the identifiers of questions and needs reached one after the other from the first question
    /// (which is not named). « Aucune de ces réponses » is followed as well.
    Walk walk(List<String> steps);

    /// The shortest way to a need: the identifiers that `walk` takes.
    List<String> shortestWay(NeedId need);

    /// The numbers of the emergency page, in its order.
    List<EmergencyNumber> emergencyNumbers();

    /// Finds what a letter is about from the reference printed on it, as a person copies it.
    ///
    /// @param sender what the letter question was answered with: a reference known of another sender does not hold
    Optional<Need> findByReference(String reference, Optional<Step> sender);

    /// The question that asks who sent a letter.
    Question letterQuestion();

    /// A common sentence of the pack, by its key; empty when the pack has none.
    Optional<String> findText(String key);
}
