package fr.gpsusagers.kernel.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A CSV file with a header line: UTF-8, quotes where needed, one row per line. In a pack, commas separate the cells;
/// other files may use semicolons, as French spreadsheets do.
public final class CsvFile {

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_WRONG_ROWS = 50;
    private static final String TOO_LONG =
            "Le fichier a plus de " + MOST_ROWS + " lignes. Retirez celles d’ici à la fin.";
    private static final String MANY_WRONG = "La suite n’est pas lue\u00A0: corrigez d’abord les lignes d’avant.";

    private final String file;
    private final char separator;
    private final List<CSVRecord> records = new ArrayList<>();
    private Optional<Finding> broken = Optional.empty();

    /// @param lenient whether a cell may span several lines
    CsvFile(String file, String text, boolean lenient) {
        this(file, text, lenient, ',');
    }

    private CsvFile(String file, String text, boolean lenient, char separator) {
        this.file = file;
        this.separator = separator;
        int open = lenient ? 0 : lineOfOpenQuote(text);
        if (open > 0) {
            breakAt(open, "Un guillemet droit « \" » n’est pas fermé sur cette ligne. Fermez-le, ou retirez-le.");
            return;
        }
        try (var parser = format().parse(new StringReader(text))) {
            parser.stream().limit(MOST_ROWS + 2L).forEach(records::add);
        } catch (IOException | UncheckedIOException | IllegalStateException wrong) {
            breakAt(
                    records.size() + 1,
                    "Des lettres suivent un guillemet droit « \" » fermé. Mettez toute la case entre guillemets.");
        }
        if (broken.isEmpty() && records.isEmpty()) {
            breakAt(1, "Le fichier est vide. Écrivez les colonnes à la première ligne : voyez docs/pack.md.");
        }
    }

    /// Reads a file that a spreadsheet saved. Its first line shows whether semicolons or commas separate the cells.
    public static CsvFile ofSpreadsheet(String file, String text) {
        boolean semicolons =
                text.lines().findFirst().filter(header -> header.contains(";")).isPresent();
        return new CsvFile(file, text, false, semicolons ? ';' : ',');
    }

    private CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    private void breakAt(int line, String message) {
        broken = Optional.of(new Finding(Finding.Severity.ERROR, new Spot(file, line), message));
    }

    /// Returns the error that makes the whole file unreadable, if any.
    public Optional<Finding> broken() {
        return broken;
    }

    public List<String> header() {
        return List.of(records.getFirst().values()).stream().map(String::strip).toList();
    }

    /// Returns the rows below the header. Rows with too many or too few cells are reported and left out.
    public List<CsvRow> rows(BiConsumer<Spot, String> report) {
        List<String> header = header();
        var rows = new ArrayList<CsvRow>();
        int wrong = 0;
        for (CSVRecord row : records.subList(1, records.size())) {
            var spot = new Spot(file, (int) row.getRecordNumber());
            if (row.getRecordNumber() > MOST_ROWS + 1 || wrong == MOST_WRONG_ROWS) {
                report.accept(spot, wrong == MOST_WRONG_ROWS ? MANY_WRONG : TOO_LONG);
                break;
            }
            if (row.size() == header.size()) {
                rows.add(new CsvRow(spot, cells(header, row)));
            } else if (!isBlank(row)) {
                wrong++;
                report.accept(spot, wrongCells(row.size(), header.size()));
            }
        }
        return List.copyOf(rows);
    }

    private String wrongCells(int found, int expected) {
        return "La ligne a " + found + " cellules au lieu de " + expected
                + ". Mettez entre guillemets les textes qui contiennent "
                + (separator == ';' ? "un point-virgule." : "une virgule.");
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }

    private static Map<String, String> cells(List<String> header, CSVRecord row) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            cells.putIfAbsent(header.get(i), row.get(i));
        }
        return cells;
    }

    /// Returns the number of the first line with an unclosed quote, or 0. Such a quote would
    /// swallow the lines below it.
    private static int lineOfOpenQuote(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).chars().filter(letter -> letter == '"').count() % 2 == 1) {
                return i + 1;
            }
        }
        return 0;
    }
}
