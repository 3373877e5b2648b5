package fr.gpsusagers.orientation.answer;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.answer.Answer.NeedView;
import fr.gpsusagers.orientation.answer.Answer.UnderstoodView;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.understanding.Clues;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Understand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Answers a citizen's own words for programs, with what was understood of them and the words that speak for the need.
@UseCase
public final class AnswerWords {

    private static final int MOST_NEEDS = 5;
    private static final double CENT = 100;

    private final HearWords hearWords;
    private final Understand understand;
    private final Orient orient;

    public AnswerWords(HearWords hearWords, Understand understand, Orient orient) {
        this.hearWords = hearWords;
        this.understand = understand;
        this.orient = orient;
    }

    /// If the citizen has to choose between several needs, the decision is `choices`, and the contacts are those of
    /// the likeliest need.
    ///
    /// @param known what is known besides the words
    public Answer answer(Pack pack, String words, Situation known) {
        Heard heard = hearWords.hear(pack, words, known);
        Situation situation = heard.situation();
        UnderstoodView understood = understood(heard, because(pack, words, heard));
        Optional<NeedId> likeliest = heard.choices().stream().findFirst();
        if (likeliest.isPresent()) {
            Situation supposed = situation.withNeed(likeliest.get());
            return Answers.of(pack, supposed, orient.advise(pack, supposed))
                    .withDecision("choices")
                    .withNeeds(needs(heard), understood);
        }
        Answer answer = Answers.of(pack, situation, orient.advise(pack, situation));
        boolean guessed = situation.need().isEmpty()
                || heard.understanding().guesses().stream()
                        .anyMatch(guess -> guess.need().equals(situation.need()));
        return answer.withNeeds(guessed ? sureFirst(heard) : answer.needs(), understood);
    }

    /// The words that speak for the first need.
    private List<String> because(Pack pack, String words, Heard heard) {
        return heard.situation()
                .need()
                .or(() -> heard.understanding().guesses().stream().findFirst().flatMap(Guess::need))
                .map(need -> understand.explain(pack.phrasebook(), words, need))
                .orElse(List.of());
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
                .map(AnswerWords::view)
                .toList();
    }

    private static NeedView view(Guess guess) {
        double confidence = Math.round(guess.confidence() * CENT) / CENT;
        return new NeedView(guess.need().map(NeedId::value).orElse(""), confidence);
    }

    private static UnderstoodView understood(Heard heard, List<String> because) {
        Clues clues = heard.understanding().clues();
        return new UnderstoodView(
                word(heard.understanding().meaning()),
                because,
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
