package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.understanding.clue.AskerClue;
import fr.gpsusagers.understanding.clue.ConstraintClues;
import fr.gpsusagers.understanding.clue.HomeClue;
import fr.gpsusagers.understanding.clue.MomentClues;
import fr.gpsusagers.understanding.danger.DangerSigns;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.Model;
import fr.gpsusagers.understanding.learning.Reading;
import fr.gpsusagers.understanding.learning.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// From someone's own words to what is meant. The words are read and forgotten.
@UseCase
public final class Understand {

    private static final int MOST_CHOICES = 3;

    private final ModelsInUse models;

    public Understand(ModelsInUse models) {
        this.models = models;
    }

    /// What the words of a pack are understood with.
    public record Known(Phrasebook book, Guide guide, Territory territory) {}

    /// Understands words. Whatever they are, there is an answer.
    ///
    /// @param day the day on which a place is asked
    public Understanding understand(Known known, String words, LocalDate day) {
        Model model = models.getOf(known.book());
        Utterance utterance = Utterance.of(words);
        if (utterance.isEmpty()) {
            return new Understanding(List.of(), new Meaning.Lost(), Danger.NONE, noClues());
        }
        Optional<PlaceAnswer> place = place(known.territory(), words, day);
        Reading reading = read(model, utterance, place);
        Thresholds thresholds = model.thresholds();
        Danger danger = danger(reading, thresholds, utterance);
        Optional<NeedId> aboutLetter = known.guide()
                .findByReference(words, Optional.empty())
                .filter(_ -> LetterWords.areIn(words))
                .map(need -> need.id());
        return new Understanding(
                reading.guesses(),
                meaning(reading, thresholds, danger, aboutLetter),
                danger,
                clues(words, utterance, place, aboutLetter, model));
    }

    /// What is needed is looked for beside where one lives; a danger, in all that was said.
    private static Reading read(Model model, Utterance utterance, Optional<PlaceAnswer> place) {
        Reading whole = model.read(utterance);
        return place.flatMap(Understand::name)
                .map(name -> HomeClue.leftOut(utterance, name))
                .filter(rest -> !rest.equals(utterance))
                .map(model::read)
                .map(rest -> new Reading(
                        rest.guesses(), rest.amongThree(), whole.alarm(), whole.danger(), rest.isSpokenOfInDanger()))
                .orElse(whole);
    }

    private static Optional<String> name(PlaceAnswer answer) {
        return switch (answer) {
            case PlaceAnswer.OnePlace one -> Optional.of(one.place().commune().name());
            case PlaceAnswer.SplitPlace split ->
                Optional.of(split.place().commune().name());
            default -> Optional.empty();
        };
    }

    private static Danger danger(Reading reading, Thresholds thresholds, Utterance utterance) {
        DangerLevel least = leastBySigns(reading, thresholds, utterance);
        DangerLevel level = reading.alarm().present() > thresholds.now()
                ? DangerLevel.NOW
                : reading.alarm().support() > thresholds.support() ? DangerLevel.SUPPORT : DangerLevel.NONE;
        DangerLevel highest = DangerSigns.most(utterance, least.compareTo(level) > 0 ? least : level);
        return highest == DangerLevel.NONE ? Danger.NONE : new Danger(highest, reading.danger());
    }

    /// What is said outright, unless phrases like it hardly ever told of a danger: then a gentle line is enough.
    private static DangerLevel leastBySigns(Reading reading, Thresholds thresholds, Utterance utterance) {
        DangerLevel said = DangerSigns.least(utterance);
        return said == DangerLevel.NOW && reading.alarm().support() < thresholds.harmless()
                ? DangerLevel.SUPPORT
                : said;
    }

    private static Meaning meaning(
            Reading reading, Thresholds thresholds, Danger danger, Optional<NeedId> aboutLetter) {
        if (danger.level() == DangerLevel.NOW && danger.need().isPresent()) {
            return inDanger(reading, thresholds, danger.need().get());
        }
        if (aboutLetter.isPresent()) {
            return new Meaning.Sure(aboutLetter.get());
        }
        Guess first = reading.guesses().getFirst();
        if (first.confidence() >= thresholds.sure()) {
            return first.need().<Meaning>map(Meaning.Sure::new).orElseGet(Meaning.OffSubject::new);
        }
        return reading.amongThree() >= thresholds.hesitant()
                ? new Meaning.Hesitant(choices(needs(reading)))
                : new Meaning.Lost();
    }

    /// The numbers of the danger come first in any case. Its need is taken for sure when both classifiers see it, or
    /// one that people speak of in danger: who reports a child at risk wants more than a number.
    private static Meaning inDanger(Reading reading, Thresholds thresholds, NeedId danger) {
        Guess first = reading.guesses().getFirst();
        Optional<NeedId> sure = first.need()
                .filter(_ -> first.confidence() >= thresholds.sure())
                .filter(need -> need.equals(danger) || reading.isSpokenOfInDanger());
        return sure.<Meaning>map(Meaning.Sure::new)
                .orElseGet(() -> new Meaning.Hesitant(choices(Stream.concat(Stream.of(danger), needs(reading)))));
    }

    private static Stream<NeedId> needs(Reading reading) {
        return reading.guesses().stream().flatMap(guess -> guess.need().stream());
    }

    private static List<NeedId> choices(Stream<NeedId> needs) {
        return needs.distinct().limit(MOST_CHOICES).toList();
    }

    private static Clues clues(
            String words, Utterance utterance, Optional<PlaceAnswer> place, Optional<NeedId> aboutLetter, Model model) {
        return new Clues(
                place,
                ConstraintClues.of(utterance),
                AskerClue.of(utterance),
                MomentClues.of(words),
                aboutLetter,
                SecondNeed.find(words, model));
    }

    private static Clues noClues() {
        return new Clues(Optional.empty(), Set.of(), Asker.ONESELF, List.of(), Optional.empty(), Optional.empty());
    }

    private static Optional<PlaceAnswer> place(Territory territory, String words, LocalDate day) {
        return Optional.of(territory.findInStory(words, day)).filter(place -> !(place instanceof UnknownPlace));
    }
}
