package fr.gpsusagers.evaluation;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.search.FindByWords;
import fr.gpsusagers.understanding.PrepareModel;
import fr.gpsusagers.understanding.Understand;
import fr.gpsusagers.understanding.learning.HandsHeldOut;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// `./gps evaluate FICHIER`: measures how well unseen phrases are understood, compared with a plain search and
/// with a model trained on half of the phrases. With `--contacts`, measures the search by name instead; with
/// `--lieux`, the place found in a sentence.
@Component
class EvaluateCommand implements Command {

    private final OpenPack packs;
    private final PrepareModel prepare;
    private final Understand understand;
    private final FindByWords findByWords;
    private final Clock clock;

    EvaluateCommand(OpenPack packs, PrepareModel prepare, Understand understand, FindByWords findByWords, Clock clock) {
        this.packs = packs;
        this.prepare = prepare;
        this.understand = understand;
        this.findByWords = findByWords;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public List<String> usages() {
        return List.of("FICHIER [PACK] [--sans-mains] [--contacts] [--lieux]");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        return packs.read(arguments.find("PACK"), console)
                .map(pack -> run(pack, Path.of(arguments.get("FICHIER")), arguments, console))
                .orElseGet(Verdict::fails);
    }

    private Verdict run(Pack pack, Path file, Arguments arguments, Console console) {
        if (arguments.has("--contacts")) {
            return searches(pack, file, console);
        }
        if (arguments.has("--lieux")) {
            return places(pack, file, console);
        }
        return trials(pack, file, console)
                .map(trials -> evaluate(pack, trials, !arguments.has("--sans-mains"), console))
                .orElseGet(Verdict::fails);
    }

    private Verdict places(Pack pack, Path file, Console console) {
        var places = new PlacesInWords(pack.territory(), FrenchTime.now(clock).toLocalDate());
        return read(file, lines -> SearchTrial.read(lines, PlacesInWords.COLUMNS), console)
                .map(trials -> places.measure(trials, console))
                .orElseGet(Verdict::fails);
    }

    private Verdict searches(Pack pack, Path file, Console console) {
        prepare.prepare(pack.phrasebook());
        var searches =
                new ContactSearches(findByWords, pack, FrenchTime.now(clock).toLocalDate());
        return read(file, lines -> SearchTrial.read(lines, ContactSearches.COLUMNS), console)
                .map(trials -> searches.measure(trials, console))
                .orElseGet(Verdict::fails);
    }

    private static Optional<List<Trial>> trials(Pack pack, Path file, Console console) {
        return read(file, lines -> TrialFile.read(lines, pack.guide()), console);
    }

    private static <T> Optional<T> read(Path file, Function<List<String>, T> parse, Console console) {
        try {
            return Optional.of(parse.apply(Files.readAllLines(file, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            console.progress("Le fichier " + file + " ne se lit pas. Vérifiez son nom, et qu’il est en UTF-8.");
        } catch (IllegalArgumentException wrong) {
            console.progress(file + " : " + wrong.getMessage());
        }
        return Optional.empty();
    }

    private Verdict evaluate(Pack pack, List<Trial> trials, boolean withHands, Console console) {
        console.progress("Apprentissage des phrases, s’il n’est pas déjà fait…");
        prepare.prepare(pack.phrasebook());
        var evaluation = new Evaluation(new SameAnswers(pack));
        var print = new FiguresPrint(console);
        Figures figures = evaluation.measure(trials, new PackListener(understand, pack));
        if (figures.first().of() == 0) {
            print.ordinary(trials.size(), figures.ordinary());
            return print.verdict(figures.ordinary()).with("rows", trials.size());
        }
        print.whole(trials.size(), figures);
        for (Misspelling misspelling : Misspelling.values()) {
            print.misspelt(
                    misspelling,
                    evaluation.measure(misspelling.of(trials), new PackListener(understand, pack)),
                    figures);
        }
        int like = new Likeness(pack.phrasebook().phrases()).countLike(trials);
        print.line("Phrases presque apprises (3-grammes, Jaccard > 0,8)", like);
        print.beside("Recherche simple (BM25)", evaluation.measure(trials, new PlainSearch(pack.phrasebook())));
        print.beside("Avec la moitié des phrases", evaluation.measure(trials, PackListener.withHalf(pack)));
        if (withHands) {
            console.progress("Chaque main jugée par ce que les autres ont appris : quelques minutes…");
            print.hands(HandsHeldOut.measure(pack.phrasebook()));
        }
        return print.verdict(figures).with("rows", trials.size()).with("near_duplicates", like);
    }
}
