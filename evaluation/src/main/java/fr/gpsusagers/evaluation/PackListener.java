package fr.gpsusagers.evaluation;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Models;
import fr.gpsusagers.understanding.ModelsInUse;
import fr.gpsusagers.understanding.Phrasebook;
import fr.gpsusagers.understanding.PrepareModel;
import fr.gpsusagers.understanding.Understand;
import fr.gpsusagers.understanding.Understand.Known;
import fr.gpsusagers.understanding.Understanding;
import fr.gpsusagers.understanding.learning.Model;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// Lets an evaluation measure how the product understands phrases.
final class PackListener implements Listener {

    /// Any day would do: phrases are understood alike on all days.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Understand understand;
    private final Known known;
    private final Answering answering;

    PackListener(Understand understand, Pack pack) {
        this(understand, pack.known(), new SameAnswers(pack));
    }

    private PackListener(Understand understand, Known known, Answering answering) {
        this.understand = understand;
        this.known = known;
        this.answering = answering;
    }

    /// Returns the product with a model trained on every other phrase.
    static PackListener withHalf(Pack pack) {
        var first = new AtomicBoolean();
        Phrasebook half = pack.phrasebook().only(_ -> first.getAndSet(!first.get()));
        var models = new ModelsInUse();
        new PrepareModel(new Forgetting(), models).prepare(half);
        return new PackListener(
                new Understand(models), new Known(half, pack.guide(), pack.territory()), new SameAnswers(pack));
    }

    /// Discards the models trained for a measurement.
    private static final class Forgetting implements Models {

        @Override
        public Optional<Model> find(String fingerprint) {
            return Optional.empty();
        }

        @Override
        public void add(String fingerprint, Model model) {}
    }

    @Override
    public Understood listen(String phrase) {
        Understanding understanding = understand.understand(known, phrase, DAY);
        List<Optional<NeedId>> needs = Stream.concat(
                        shown(understanding), understanding.guesses().stream().map(Guess::need))
                .distinct()
                .toList();
        boolean alone = understanding.meaning() instanceof Meaning.Sure
                || understanding.meaning() instanceof Meaning.OffSubject
                || understanding.meaning() instanceof Meaning.Abuse
                || understanding.meaning() instanceof Meaning.AboutSite
                || understanding.meaning() instanceof Meaning.Greeting;
        return new Understood(
                needs,
                confidence(understanding),
                alone,
                understanding.danger(),
                number(understanding),
                understanding.meaning() instanceof Meaning.OtherLanguage(String language) ? language : "fr");
    }

    /// Returns the first emergency or support number on the page: of the alarm, or of the gentle line.
    private Optional<String> number(Understanding understanding) {
        Danger danger = understanding.danger();
        return danger.needAt(DangerLevel.NOW)
                .flatMap(need ->
                        answering.findFirstNumber(need, understanding.clues().circumstances()))
                .or(() -> danger.needAt(DangerLevel.SUPPORT).flatMap(need -> answering.findGentleNumber(need, DAY)));
    }

    /// Returns the need whose page the citizen sees: one element; an empty [Optional] if the page only asks a
    /// question. No element if the page offers a choice of needs, unless there is a danger: then the first choice
    /// counts.
    private static Stream<Optional<NeedId>> shown(Understanding understanding) {
        return switch (understanding.meaning()) {
            case Meaning.Sure(NeedId need) -> Stream.of(Optional.of(need));
            case Meaning.Hesitant(List<NeedId> choices)
            when understanding.danger().level() == DangerLevel.NOW -> Stream.of(Optional.of(choices.getFirst()));
            case Meaning.Topic _,
                    Meaning.Vague _,
                    Meaning.PlaceOnly _,
                    Meaning.AboutSite _,
                    Meaning.Greeting _,
                    Meaning.OffSubject _,
                    Meaning.Abuse _ -> Stream.of(Optional.empty());
            case Meaning.Hesitant _, Meaning.OtherLanguage _, Meaning.Lost _ -> Stream.empty();
        };
    }

    private static OptionalDouble confidence(Understanding understanding) {
        return switch (understanding.meaning()) {
            case Meaning.Topic _, Meaning.Vague _, Meaning.PlaceOnly _ -> OptionalDouble.empty();
            default ->
                understanding.guesses().stream().mapToDouble(Guess::confidence).findFirst();
        };
    }
}
