package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The questions and needs of a pack. Immutable; part of a pack.
public interface Guide {

    /// The first question.
    Question root();

    /// The need « Je veux parler à quelqu’un », offered on every page.
    Need always();

    List<Theme> themes();

    List<Question> questions();

    List<Need> needs();

    Optional<Question> findQuestion(QuestionId id);

    Optional<Need> findNeed(NeedId id);

    /// The needs with these ids, in this order, without those that the guide does not have.
    default List<Need> listNeeds(List<NeedId> ids) {
        return ids.stream().flatMap(id -> findNeed(id).stream()).toList();
    }

    /// The three lines that often suffice for a need. Empty if the pack has none.
    Optional<ShortAnswer> findShortAnswer(NeedId need);

    /// What agents can insert into an answer about this need: what the pack has for the need first, then for its theme,
    /// then for every request.
    List<PreparedAnswer> listPreparedAnswers(Need need);

    /// Follows the ids of questions and needs, one after the other, from the first question (which is not named).
    /// The id of « Aucune de ces réponses » is followed as well.
    Walk walk(List<String> steps);

    /// Returns the shortest path to a need, as the ids that `walk` takes.
    List<String> shortestWay(NeedId need);

    /// Returns the shortest path from the first question to the one that opens a theme, as the ids that `walk`
    /// takes. That question has the id of the theme. Empty if no answer leads there.
    List<String> wayTo(ThemeId theme);

    /// Returns the numbers of a danger. The circumstances decide which of them come first.
    List<PhoneNumber> numbers(Need danger, Set<Circumstance> told);

    /// The numbers of the emergency page, in its order.
    List<EmergencyNumber> emergencyNumbers();

    /// Finds the need that a letter is about, from the reference printed on it, as the citizen copied it.
    ///
    /// @param sender the citizen's answer to the letter question; a reference known to come from
    ///     another sender does not match
    Optional<Need> findByReference(String reference, Optional<NextStep> sender);

    /// The question that asks who sent a letter.
    Question letterQuestion();

    /// Returns a common sentence of the pack by its key; empty if the pack has none.
    Optional<String> findText(String key);
}
