package fr.gpsusagers.orientation.answer;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.answer.Answer.NeedView;
import fr.gpsusagers.orientation.answer.Answer.UnderstoodView;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.understanding.Clues;
import fr.gpsusagers.understanding.ExplainNeed.Explanation;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns the understanding of a citizen's words into the answer that programs receive.
final class HeardAnswers {

    private static final int MOST_NEEDS = 5;
    private static final double CENT = 100;

    private HeardAnswers() {}

    /// If the citizen has to choose between several needs, the decision is `choices`, and the contacts are those of
    /// the likeliest need.
    ///
    /// @param because the words that speak for the first need
    static Answer of(Pack pack, Heard heard, Orient orient, Explanation because) {
        Situation situation = heard.situation();
        Optional<NeedId> likeliest = heard.choices().stream().findFirst();
        if (likeliest.isPresent()) {
            Situation supposed = situation.withNeed(likeliest.get());
            Advice advice = orient.advise(pack, supposed);
            return Answers.of(pack, supposed, advice)
                    .withDecision("choices")
                    .withNeeds(needs(heard), understood(heard, because));
        }
        Answer answer = Answers.of(pack, situation, orient.advise(pack, situation));
        boolean guessed = situation.need().isEmpty()
                || heard.understanding().guesses().stream()
                        .anyMatch(guess -> guess.need().equals(situation.need()));
        return answer.withNeeds(guessed ? sureFirst(heard) : answer.needs(), understood(heard, because));
    }

    private static List<NeedView> sureFirst(Heard heard) {
        List<NeedView> all = needs(heard);
        Optional<String> sure = heard.situation().need().map(NeedId::value);
        return Stream.concat(
                        all.stream().filter(view -> Optional.of(view.id()).equals(sure)),
                        all.stream().filter(view -> !Optional.of(view.id()).equals(sure)))
                .toList();
    }

    private static List<NeedView> needs(Heard heard) {
        return heard.understanding().guesses().stream()
                .filter(guess -> guess.need().isPresent())
                .limit(MOST_NEEDS)
                .map(HeardAnswers::view)
                .toList();
    }

    private static NeedView view(Guess guess) {
        double confidence = Math.round(guess.confidence() * CENT) / CENT;
        return new NeedView(guess.need().map(NeedId::value).orElse(""), confidence);
    }

    private static UnderstoodView understood(Heard heard, Explanation because) {
        Clues clues = heard.understanding().clues();
        return new UnderstoodView(
                word(heard.understanding().meaning()),
                because.words(),
                clues.constraints().stream().sorted().map(Constraint::word).toList(),
                clues.asker().word(),
                clues.moments(),
                clues.secondNeed().map(NeedId::value).orElse(null));
    }

    private static String word(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Sure _ -> "sure";
            case Meaning.Hesitant _ -> "hesitant";
            case Meaning.Topic _ -> "topic";
            case Meaning.Vague _ -> "vague";
            case Meaning.PlaceOnly _ -> "place";
            case Meaning.AboutSite _ -> "about";
            case Meaning.OtherLanguage _ -> "other-language";
            case Meaning.Greeting _ -> "greeting";
            case Meaning.OffSubject _, Meaning.Abuse _ -> "off-subject";
            case Meaning.Lost _ -> "lost";
        };
    }
}
