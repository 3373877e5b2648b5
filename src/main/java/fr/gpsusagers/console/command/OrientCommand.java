package fr.gpsusagers.console.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.CallingDesks;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.answer.Answer;
import fr.gpsusagers.orientation.answer.AnswerWords;
import fr.gpsusagers.orientation.answer.Answers;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.understanding.PrepareModel;
import fr.gpsusagers.understanding.Understand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// `./gps orient --batch FICHIER`: prints one JSON answer for each row, in the order of the rows. Ignores citizens'
/// reports of wrong numbers. Offers a callback if a desk can call back now.
@Component
class OrientCommand implements Command {

    private final OpenPack packs;
    private final CallingDesks callingDesks;
    private final Orient orient;
    private final PrepareModel prepare;
    private final AnswerWords answerWords;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    /// The line printed for a row, with the identifier that the row gives itself.
    sealed interface BatchLine {}

    /// The row was oriented.
    record Oriented(String id, @JsonUnwrapped Answer answer) implements BatchLine {}

    /// The row is invalid. The message says why, and how to fix it.
    record Failed(String id, String error) implements BatchLine {}

    OrientCommand(
            OpenPack packs,
            CallingDesks callingDesks,
            HeldCallbacks callbacks,
            PrepareModel prepare,
            Understand understand,
            Clock clock) {
        this.packs = packs;
        this.callingDesks = callingDesks;
        this.orient = new Orient(new DoubtedNumbers(), callbacks);
        this.prepare = prepare;
        this.answerWords = new AnswerWords(new HearWords(understand), understand, orient);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "orient";
    }

    @Override
    public List<String> usages() {
        return List.of("[PACK] --batch FICHIER");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        return packs.read(arguments.find("PACK"), console)
                .map(pack -> orientAll(pack, Path.of(arguments.get("--batch")), console))
                .orElseGet(Verdict::fails);
    }

    private Verdict orientAll(Pack pack, Path file, Console console) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String header = lines.readLine();
            if (header == null) {
                return console.refuse(
                        file + " est vide. Écrivez une ligne d’en-tête, comme : id, need, place, at, constraints.");
            }
            Optional<BatchRow.Columns> columns = BatchRow.Columns.read(header);
            if (columns.isEmpty()) {
                return console.refuse(
                        "L’en-tête de " + file + " a une colonne inconnue. Colonnes : " + BatchRow.Columns.KNOWN);
            }
            callingDesks.read(pack, console);
            return orientRows(pack, columns.get(), lines, console);
        } catch (IOException unreadable) {
            return console.refuse("Le fichier " + file + " ne se lit pas. Vérifiez son nom, et qu’il est en UTF-8.");
        }
    }

    private Verdict orientRows(Pack pack, BatchRow.Columns columns, BufferedReader lines, Console console)
            throws IOException {
        LocalDateTime now = FrenchTime.now(clock).withNano(0);
        int rows = 0;
        int bad = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            rows++;
            BatchRow row = columns.split(line);
            BatchLine answer = answer(pack, row, now);
            bad += answer instanceof Failed ? 1 : 0;
            console.print(json.writeValueAsString(answer));
        }
        return (bad == 0 ? Verdict.holds() : Verdict.fails()).with("rows", rows).with("errors", bad);
    }

    private Answer answer(Pack pack, Situation situation, Optional<String> text) {
        if (text.isEmpty()) {
            return Answers.of(pack, situation, orient.advise(pack, situation));
        }
        prepare.prepare(pack.phrasebook());
        return answerWords.answer(pack, text.get(), situation);
    }

    private BatchLine answer(Pack pack, BatchRow row, LocalDateTime now) {
        try {
            return new Oriented(row.id(), answer(pack, row.situation(pack, now), row.text()));
        } catch (IllegalArgumentException wrong) {
            return new Failed(row.id(), String.valueOf(wrong.getMessage()));
        }
    }
}
