package fr.gpsusagers.kernel.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A CSV file with a header line: comma-separated, UTF-8, quotes where needed.
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_WRONG_ROWS = 50;
    private static final String TOO_LONG =
            "Le fichier a plus de " + MOST_ROWS + " lignes. Retirez celles d’ici à la fin.";
    private static final String MANY_WRONG = "La suite n’est pas lue\u00A0: corrigez d’abord les lignes d’avant.";

    private CsvFile() {}

    static List<CsvRow> read(String file, String text, FilesReading.Report report) {
        var rows = new ArrayList<CsvRow>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            long line = parser.getCurrentLineNumber() + 1;
            int wrong = 0;
            for (CSVRecord row : parser) {
                var spot = new Spot(file, (int) line);
                if (row.getRecordNumber() > MOST_ROWS || wrong == MOST_WRONG_ROWS) {
                    report.accept(spot, wrong == MOST_WRONG_ROWS ? MANY_WRONG : TOO_LONG);
                    break;
                }
                if (row.isConsistent()) {
                    rows.add(new CsvRow(spot, row.toMap()));
                } else {
                    wrong++;
                    report.accept(
                            spot, cells(row.size(), parser.getHeaderNames().size()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            report.accept(
                    new Spot(file, 1), "Le fichier n’est pas un CSV lisible. Vérifiez l’en-tête et les guillemets.");
        }
        return List.copyOf(rows);
    }

    private static String cells(int found, int expected) {
        return "La ligne a " + found + " cellules au lieu de " + expected
                + ". Mettez entre guillemets les textes qui contiennent une virgule.";
    }
}
