package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.understanding.Clues.Asker;
import fr.gpsusagers.understanding.Clues.Secrecy;
import fr.gpsusagers.understanding.clue.AbuseClue;
import fr.gpsusagers.understanding.clue.CitizenFacts;
import fr.gpsusagers.understanding.clue.HomeClue;
import fr.gpsusagers.understanding.clue.NumberClue;
import fr.gpsusagers.understanding.clue.SilenceClue;
import fr.gpsusagers.understanding.clue.SmallTalk;
import fr.gpsusagers.understanding.danger.DangerReading;
import fr.gpsusagers.understanding.danger.DangerSigns;
import fr.gpsusagers.understanding.danger.ForeignPhrases;
import fr.gpsusagers.understanding.language.Parts;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.Model;
import fr.gpsusagers.understanding.learning.Prediction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out what a citizen's own words mean. The words are not kept.
@UseCase
public final class Understand {

    private static final String SIGN_OF_HELP = "🆘";
    private static final String HELP = " au secours ";

    private final ModelsInUse models;

    public Understand(ModelsInUse models) {
        this.models = models;
    }

    private static final int FEWEST_WORDS_OF_A_NEED = 5;

    /// The parts of a pack that understanding needs.
    public record Known(Phrasebook book, Guide guide, Territory territory) {}

    /// What is heard of words whose need is known or does not matter.
    ///
    /// @param secrecy whether anything may be sent to the citizen
    public record HeardDanger(Danger danger, Secrecy secrecy) {}

    /// How much beside need and danger is looked for in French words.
    private interface Beside {

        Clues of(French said);
    }

    /// Understands any text, even an empty one.
    ///
    /// @param day the day for which a place is looked up
    public Understanding understand(Known known, String typed, LocalDate day) {
        return understand(known, typed, day, French::clues);
    }

    /// Hears the danger that [#understand] finds, and whether another person may read what is sent, for less work.
    ///
    /// @param day the day for which a place is looked up
    public HeardDanger hearDanger(Known known, String typed, LocalDate day) {
        Understanding said = understand(known, typed, day, French::onlySecrecy);
        return new HeardDanger(said.danger(), said.clues().secrecy());
    }

    /// Returns the words that made the model predict a need, most influential first, as the model sees them: in lower
    /// case, without accents. Runs the model once more without each word.
    public List<String> explain(Phrasebook book, String words, NeedId need) {
        return models.getOf(book).wordsFor(need, Utterance.of(words));
    }

    private Understanding understand(Known known, String typed, LocalDate day, Beside beside) {
        Model model = models.getOf(known.book());
        String words = NumberClue.leftOut(typed);
        Utterance utterance = Utterance.of(words.replace(SIGN_OF_HELP, HELP));
        Optional<ForeignWords> foreign = findForeign(model, words, utterance);
        if (foreign.isPresent()) {
            return foreign(known.guide(), foreign.get(), model.read(utterance).guesses());
        }
        if (utterance.isEmpty()) {
            return new Understanding(List.of(), new Meaning.Greeting(), Danger.NONE, Clues.NONE);
        }
        if (AbuseClue.isIn(utterance)) {
            return abused(AbuseClue.leftOut(utterance), rest -> {
                String left = String.join(" ", rest.words());
                return inFrench(known, left, rest, Parts.of(left), model, day, beside);
            });
        }
        List<Utterance> parts = words.contains(SIGN_OF_HELP) ? Parts.of(words) : Parts.of(words, utterance);
        Understanding said = inFrench(known, words, utterance, parts, model, day, beside);
        return said.meaning() instanceof Meaning.OffSubject || said.meaning() instanceof Meaning.Lost
                ? model.findLikelyForeign(words)
                        .map(perhaps -> perhapsForeign(known.guide(), perhaps, said))
                        .orElse(said)
                : said;
    }

    /// Someone who insults or threatens may still be in danger or have a clear need: that counts. Any other guess about
    /// such words would only be wrong.
    private static Understanding abused(Utterance rest, Function<Utterance, Understanding> inFrench) {
        var nothing = new Understanding(List.of(), new Meaning.Abuse(), Danger.NONE, Clues.NONE);
        return Optional.of(rest)
                .filter(words -> !words.isEmpty())
                .map(inFrench)
                .filter(said -> said.danger().level() == DangerLevel.NOW || isSaid(said, rest))
                .orElse(nothing);
    }

    /// Whether the words beside the abuse say what the person needs: clearly, or in a sentence of their own.
    private static boolean isSaid(Understanding said, Utterance rest) {
        return said.meaning() instanceof Meaning.Sure
                || said.meaning() instanceof Meaning.Hesitant && rest.words().size() >= FEWEST_WORDS_OF_A_NEED;
    }

    private static Understanding inFrench(
            Known known,
            String words,
            Utterance utterance,
            List<Utterance> parts,
            Model model,
            LocalDate day,
            Beside beside) {
        Territory.Mention told = known.territory().readStory(words, day);
        Optional<PlaceAnswer> place = Optional.of(told.place()).filter(found -> !(found instanceof UnknownPlace));
        Reading reading = read(known.guide(), model, parts, utterance, told);
        Prediction prediction = reading.prediction();
        Danger danger = reading.danger();
        Optional<NeedId> aboutLetter = CitizenFacts.hasLetterReference(words)
                ? known.guide().findByReference(words, Optional.empty()).map(Need::id)
                : Optional.empty();
        Meaning meaning = place.isPresent() && HomeClue.isAll(utterance, told.names())
                ? new Meaning.PlaceOnly()
                : new Meanings(known.guide(), utterance, model.thresholds()).of(prediction, danger, aboutLetter);
        return new Understanding(
                prediction.guesses(),
                meaning,
                danger.level() == DangerLevel.SUPPORT ? gentle(danger, meaning, known.guide()) : danger,
                beside.of(new French(words, utterance, place, aboutLetter, prediction, model, danger)));
    }

    /// Keeps a danger that was seen in the words as if they were French.
    private static Understanding perhapsForeign(Guide guide, ForeignWords words, Understanding inFrench) {
        Understanding foreign = foreign(guide, words, inFrench.guesses());
        return foreign.danger().equals(Danger.NONE)
                ? new Understanding(foreign.guesses(), foreign.meaning(), inFrench.danger(), foreign.clues())
                : foreign;
    }

    /// Fixed phrases are surer than the model, unless the model also knows which danger a cry for help is about.
    private static Optional<ForeignWords> findForeign(Model model, String words, Utterance utterance) {
        Optional<ForeignWords> read = model.findForeign(words, utterance);
        ForeignPhrases phrases = ForeignPhrases.in(words);
        return phrases.findDanger()
                .filter(said -> said.namesDanger()
                        || read.filter(ForeignWords::namesDanger).isEmpty())
                .or(() -> read)
                .or(phrases::findLanguage);
    }

    /// In a foreign language, only explicit signs of danger are recognised. If the language itself is unknown, the
    /// page asks the citizen about danger.
    private static Understanding foreign(Guide guide, ForeignWords words, List<Guess> guesses) {
        Danger danger = words.findNumber()
                .map(number -> new Danger(DangerLevel.NOW, need(guide, number)))
                .orElse(
                        words.language().equals(ForeignWords.UNKNOWN)
                                ? new Danger(DangerLevel.SUPPORT, Optional.empty())
                                : Danger.NONE);
        return new Understanding(guesses, new Meaning.OtherLanguage(words.language()), danger, Clues.NONE);
    }

    /// Returns the danger whose first number is the given one, or else one that has it at all: no danger of a
    /// guide may have 112 first.
    private static Optional<NeedId> need(Guide guide, String number) {
        List<Need> dangers = guide.needs().stream().filter(Need::isDanger).toList();
        return Stream.of(1, Integer.MAX_VALUE)
                .flatMap(most -> dangers.stream()
                        .filter(need -> need.numbers().stream()
                                .limit(most)
                                .anyMatch(one -> one.dialled().equals(number))))
                .findFirst()
                .or(() -> dangers.stream().findFirst())
                .map(Need::id);
    }

    /// What the model and the signs of danger tell.
    private record Reading(Prediction prediction, Danger danger) {}

    /// Predicts the need from the words without the name of a place of the département: where somebody lives does
    /// not tell what they need. The name of a place outside stays, since whoever lives there must ask elsewhere.
    /// Reads the text in three versions and keeps the gravest danger. Without place names, because a name can
    /// hide a danger. With all words, because « au bord de la falaise » does not mean the town of Falaise.
    /// Without the greeting, because a greeting can hide a danger in a short text.
    private static Reading read(
            Guide guide, Model model, List<Utterance> parts, Utterance utterance, Territory.Mention place) {
        Utterance placeless = HomeClue.leftOut(utterance, place.names());
        Set<NeedId> excluded = excluded(guide, placeless);
        Prediction whole = model.read(parts, excluded);
        List<Utterance> others = parts.stream()
                .map(part -> HomeClue.leftOut(part, place.names()))
                .toList();
        Prediction rest = others.equals(parts) ? whole : model.read(others, excluded);
        var read = new DangerReading(rest, placeless);
        boolean isSame = rest == whole && placeless.equals(utterance);
        Stream<DangerReading> readings = Stream.concat(
                isSame ? Stream.of(read) : Stream.of(read, new DangerReading(whole, utterance)),
                withoutGreeting(model, placeless, excluded));
        Danger danger =
                DangerReading.gravest(readings, model.thresholds(), need(guide, ForeignWords.ANYWHERE_IN_EUROPE));
        return new Reading(place.place() instanceof PlaceAnswer.OutsidePlace ? whole : rest, danger);
    }

    private static Stream<DangerReading> withoutGreeting(Model model, Utterance utterance, Set<NeedId> excluded) {
        return Stream.of(SmallTalk.withoutGreeting(utterance))
                .filter(rest -> !rest.equals(utterance) && rest.words().size() <= Parts.LONG)
                .map(rest -> new DangerReading(model.read(List.of(rest), excluded), rest));
    }

    /// Excludes the needs about the citizen’s own violence, unless the citizen speaks in the first person and is
    /// not a victim.
    private static Set<NeedId> excluded(Guide guide, Utterance utterance) {
        return DangerSigns.mayTellOwnDeeds(utterance)
                ? Set.of()
                : guide.needs().stream()
                        .filter(Need::isOfOwnDeeds)
                        .map(Need::id)
                        .collect(Collectors.toSet());
    }

    /// A gentle line gives the number of a need only if the page shows that need anyway. Otherwise the page asks
    /// whether there is a danger.
    private static Danger gentle(Danger danger, Meaning meaning, Guide guide) {
        List<NeedId> shown = meaning.needs();
        Optional<NeedId> named = shown.stream()
                .filter(need -> guide.findNeed(need).filter(Need::isDanger).isPresent())
                .findFirst();
        return new Danger(DangerLevel.SUPPORT, named.or(() -> danger.need().filter(shown::contains)));
    }

    /// What was read in French words.
    private record French(
            String words,
            Utterance utterance,
            Optional<PlaceAnswer> place,
            Optional<NeedId> aboutLetter,
            Prediction prediction,
            Model model,
            Danger danger) {

        Clues clues() {
            Set<Constraint> constraints = CitizenFacts.constraints(utterance);
            return new Clues(
                    place,
                    constraints,
                    CitizenFacts.asker(utterance),
                    danger.level() == DangerLevel.NONE ? Set.of() : CitizenFacts.circumstances(utterance, constraints),
                    CitizenFacts.moments(words),
                    aboutLetter,
                    SecondNeed.find(words, prediction, model),
                    secrecy());
        }

        Clues onlySecrecy() {
            return new Clues(
                    place, Set.of(), Asker.ONESELF, Set.of(), List.of(), aboutLetter, Optional.empty(), secrecy());
        }

        private Secrecy secrecy() {
            return SilenceClue.isIn(utterance) ? Secrecy.ASKED : Secrecy.NOT_ASKED;
        }
    }
}
