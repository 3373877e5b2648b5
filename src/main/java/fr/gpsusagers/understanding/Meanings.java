package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.understanding.clue.CitizenFacts;
import fr.gpsusagers.understanding.clue.SmallTalk;
import fr.gpsusagers.understanding.language.Parts;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.Prediction;
import fr.gpsusagers.understanding.learning.Thresholds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Decides how to respond to a prediction: answer, offer choices, ask a question, or admit that nothing
/// was understood.
record Meanings(Guide guide, Utterance utterance, Thresholds thresholds) {

    private static final int MOST_CHOICES = 3;
    private static final int CHOICES_OF_A_STORY = 2;
    private static final int WORDS_OF_A_GREETING = 3;
    private static final int WORDS_ABOUT_ONESELF = 6;
    /// A text with more words than this does not count as the name of a theme.
    private static final int WORDS_OF_A_TOPIC = 2;
    /// Needs less likely than this are not offered as choices.
    private static final double LEAST_OFFERED = 0.02;

    /// The same where the words are most likely about nothing: « la poste » is no matter of handicap.
    private static final double LEAST_OFFERED_BESIDE_NOTHING = 0.1;

    private static final double LEAST_DANGER_OFFERED = 0.08;
    /// The page asks the question of a theme if the probabilities of its needs add up to at least this.
    private static final double MOSTLY = 0.5;

    Meaning of(Prediction prediction, Danger danger, Optional<NeedId> aboutLetter) {
        if (danger.level() == DangerLevel.NOW && danger.need().isPresent()) {
            return inDanger(prediction, danger.need().get());
        }
        if (aboutLetter.isPresent()) {
            return new Meaning.Sure(aboutLetter.get());
        }
        if (danger.level() == DangerLevel.NONE && SmallTalk.isCourteous(utterance)) {
            return new Meaning.Greeting();
        }
        Guess first = prediction.guesses().getFirst();
        boolean isSure = first.confidence() >= thresholds.sure();
        if (SmallTalk.isVague(utterance) || isOnlyAbout(isSure)) {
            return new Meaning.Vague();
        }
        if (SmallTalk.asksAboutSite(utterance) && !(isSure && first.need().isPresent())) {
            return new Meaning.AboutSite();
        }
        if (isSure && !isAsked(first)) {
            return first.need().<Meaning>map(Meaning.Sure::new).orElseGet(() -> aboutNothing(danger));
        }
        return topic(prediction).<Meaning>map(Meaning.Topic::new).orElseGet(() -> doubtful(prediction, danger));
    }

    /// The citizen only states a constraint (« je suis sourd ») and asks nothing yet.
    private boolean isOnlyAbout(boolean isSure) {
        return !isSure
                && utterance.words().size() <= WORDS_ABOUT_ONESELF
                && !CitizenFacts.constraints(utterance).isEmpty();
    }

    /// Chooses the page for words that ask for nothing. A greeting would make light of a possible danger, and of
    /// words that we do not know, so such a citizen is asked for other words instead.
    private Meaning aboutNothing(Danger danger) {
        if (danger.level() != DangerLevel.NONE) {
            return new Meaning.Lost();
        }
        if (utterance.words().size() > WORDS_OF_A_GREETING) {
            return new Meaning.OffSubject();
        }
        return SmallTalk.looksLikeGibberish(utterance) ? new Meaning.Lost() : new Meaning.Greeting();
    }

    /// A single word never leads to an answer without a question.
    private boolean isAsked(Guess first) {
        return first.need().isPresent() && utterance.words().size() == 1;
    }

    private Meaning doubtful(Prediction prediction, Danger danger) {
        if (utterance.words().stream().allMatch(Meanings::isNumber)) {
            return new Meaning.Greeting();
        }
        if (utterance.words().size() == 1) {
            return new Meaning.Vague();
        }
        if (prediction.amongThree() < thresholds.hesitant()) {
            return isStory() ? ofStory(prediction, danger) : atLeastTheme(prediction, danger);
        }
        boolean isAboutNothing = prediction.guesses().getFirst().need().isEmpty();
        double least = isAboutNothing ? LEAST_OFFERED_BESIDE_NOTHING : LEAST_OFFERED;
        List<NeedId> choices = choices(prediction.guesses().stream()
                .filter(guess -> guess.confidence() >= least)
                .filter(guess -> mayBeOffered(guess, danger))
                .flatMap(guess -> guess.need().stream()));
        return !choices.isEmpty()
                ? new Meaning.Hesitant(choices)
                : isStory() ? ofStory(prediction, danger) : atLeastTheme(prediction, danger);
    }

    /// Whether the citizen told so much that asking for other words would be of no help.
    private boolean isStory() {
        return utterance.words().size() > Parts.LONG;
    }

    /// The likeliest needs of a story, even if they are not likely.
    private Meaning ofStory(Prediction prediction, Danger danger) {
        List<NeedId> likeliest = prediction.guesses().stream()
                .filter(guess -> mayBeOffered(guess, danger))
                .flatMap(guess -> guess.need().stream())
                .distinct()
                .limit(CHOICES_OF_A_STORY)
                .toList();
        return likeliest.isEmpty() ? new Meaning.Lost() : new Meaning.Hesitant(likeliest);
    }

    /// Dangers are offered as choices only if the text suggests one; otherwise they would frighten.
    private boolean mayBeOffered(Guess guess, Danger danger) {
        return guess.need().flatMap(guide::findNeed).filter(Need::isDanger).isEmpty()
                || danger.level() != DangerLevel.NONE && guess.confidence() >= LEAST_DANGER_OFFERED;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /// The theme named by a text of one or two words.
    private Optional<ThemeId> topic(Prediction prediction) {
        return utterance.words().size() > WORDS_OF_A_TOPIC
                ? Optional.empty()
                : likeliestTheme(prediction.guesses().stream());
    }

    /// « Je voudrais qu’on me rappelle pour mon RSA »: no need is likely, but their theme is.
    private Meaning atLeastTheme(Prediction prediction, Danger danger) {
        return likeliestTheme(prediction.guesses().stream().filter(guess -> mayBeOffered(guess, danger)))
                .filter(_ -> danger.level() == DangerLevel.NONE)
                .<Meaning>map(Meaning.Topic::new)
                .orElseGet(Meaning.Lost::new);
    }

    /// The theme of most of what the words may mean.
    private Optional<ThemeId> likeliestTheme(Stream<Guess> guesses) {
        Map<ThemeId, Double> themes = guesses.flatMap(guess -> guess.need().flatMap(guide::findNeed).stream()
                        .map(need -> Map.entry(need.theme(), guess.confidence())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingDouble(Map.Entry::getValue)));
        return themes.entrySet().stream()
                .max(Comparator.<Map.Entry<ThemeId, Double>>comparingDouble(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().value()))
                .filter(entry -> entry.getValue() >= MOSTLY)
                .map(Map.Entry::getKey);
    }

    /// The emergency numbers come first in any case. The likeliest need counts as sure only if it is the danger
    /// itself, or if it often comes up in danger: a professional who reports a child at risk wants more than
    /// a number.
    private Meaning inDanger(Prediction prediction, NeedId danger) {
        Guess first = prediction.guesses().getFirst();
        Optional<NeedId> sure = first.need()
                .filter(_ -> first.confidence() >= thresholds.sure())
                .filter(need -> need.equals(danger) || prediction.isSpokenOfInDanger());
        return sure.<Meaning>map(Meaning.Sure::new)
                .orElseGet(() -> new Meaning.Hesitant(choices(Stream.concat(Stream.of(danger), needs(prediction)))));
    }

    private static Stream<NeedId> needs(Prediction prediction) {
        return prediction.guesses().stream().flatMap(guess -> guess.need().stream());
    }

    private static List<NeedId> choices(Stream<NeedId> needs) {
        return needs.distinct().limit(MOST_CHOICES).toList();
    }
}
