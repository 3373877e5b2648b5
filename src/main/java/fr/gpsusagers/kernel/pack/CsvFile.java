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

    private CsvFile() {}

    static List<CsvRow> read(String file, String text, FilesReading.Report report) {
        var rows = new ArrayList<CsvRow>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                var spot = new Spot(file, (int) line);
                if (row.isConsistent()) {
                    rows.add(new CsvRow(spot, row.toMap()));
                } else {
                    report.accept(
                            spot,
                            "La ligne a " + row.size() + " cellules au lieu de "
                                    + parser.getHeaderNames().size()
                                    + ". Mettez entre guillemets les textes qui contiennent une virgule.");
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            report.accept(
                    new Spot(file, 1), "Le fichier n’est pas un CSV lisible. Vérifiez l’en-tête et les guillemets.");
        }
        return List.copyOf(rows);
    }
}
