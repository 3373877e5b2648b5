package fr.gpsusagers.understanding.pack;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.understanding.Phrase;
import fr.gpsusagers.understanding.Phrasebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Reads `phrases.tsv`. The file is optional: without it, only the keywords of the guide are understood.
@Component
final class PhrasebookPart implements PackPart<Phrasebook> {

    static final String FILE = "phrases.tsv";
    private static final List<String> COLUMNS = List.of("besoin", "registre", "main", "phrase", "danger");
    private static final Columns KNOWN = Columns.of(String.join(" ", COLUMNS), "");
    private static final int FEW = 25;

    @Override
    public Class<Phrasebook> type() {
        return Phrasebook.class;
    }

    @Override
    public Phrasebook read(PackReading reading) {
        Guide guide = reading.part(Guide.class);
        List<String> lines =
                reading.findText(FILE).map(text -> text.lines().toList()).orElse(List.of());
        if (lines.isEmpty()) {
            reading.warning(
                    new Spot(FILE, 1),
                    "Sans phrases de citoyens, le champ libre ne comprend que les mots-clés. Ajoutez phrases.tsv.");
            return new Phrasebook(List.of(), guide.needs());
        }
        List<String> header = List.of(lines.getFirst().split("\t"));
        if (header.size() > 1 && !reading.hasColumns(FILE, header, KNOWN)) {
            return new Phrasebook(List.of(), guide.needs());
        }
        if (!header.equals(COLUMNS)) {
            reading.broken(
                    new Spot(FILE, 1),
                    "La première ligne doit nommer les colonnes, séparées par des tabulations : "
                            + String.join(", ", COLUMNS) + ".");
            return new Phrasebook(List.of(), guide.needs());
        }
        var row = new PhraseRow(guide);
        List<Phrase> phrases = IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .boxed()
                .flatMap(i -> row.read(lines.get(i), new Spot(FILE, i + 1), reading).stream())
                .toList();
        warnOfFew(phrases, guide, reading);
        return new Phrasebook(phrases, guide.needs());
    }

    private static void warnOfFew(List<Phrase> phrases, Guide guide, PackReading reading) {
        Map<String, Integer> counts = new HashMap<>();
        phrases.forEach(phrase -> phrase.need().ifPresent(need -> counts.merge(need.value(), 1, Integer::sum)));
        guide.needs().stream()
                .filter(need -> counts.getOrDefault(need.id().value(), 0) < FEW)
                .forEach(need -> reading.warning(
                        need.spot(),
                        "Le besoin « " + need.id() + " » a moins de " + FEW + " phrases dans " + FILE
                                + ". Il sera mal compris : ajoutez-en."));
    }
}
