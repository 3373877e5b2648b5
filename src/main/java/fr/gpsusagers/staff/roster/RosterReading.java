package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.CsvFile;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.Spot;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the file of the staff directory. Reports every mistake with its line and how to mend it, and never repeats a
/// name or a number.
final class RosterReading {

    static final String FILE = "annuaire";
    private static final int MOST_BYTES = 5 << 20;
    private static final int MOST_ROWS = 10_000;
    private static final Columns COLUMNS =
            Columns.of("fonction", "id nom guichet contact secteur poste presence remplace mots");

    private final List<RosterEntry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<RosterEntryId, Integer> lines = new HashMap<>();

    private RosterReading() {}

    /// @param ids turns what identifies an entry in the file into its id
    static RosterReading of(byte[] file, DeskAndContactNames pack, Function<String, RosterEntryId> ids) {
        var reading = new RosterReading();
        List<CsvRow> rows = reading.rows(file);
        rows.stream().map(row -> new RosterRow(row, pack, ids, reading::report)).forEach(reading::add);
        reading.checkSubstitutes(rows);
        return reading;
    }

    List<RosterEntry> entries() {
        return List.copyOf(entries);
    }

    /// The mistakes, by line.
    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> finding.where().line()))
                .toList();
    }

    private void report(Spot where, String message) {
        findings.add(new Finding(Finding.Severity.ERROR, where, message));
    }

    private List<CsvRow> rows(byte[] file) {
        Optional<String> text = text(file);
        if (text.isEmpty() || text.get().isBlank()) {
            return List.of();
        }
        var csv = CsvFile.ofSpreadsheet(FILE, text.get());
        csv.broken().ifPresent(findings::add);
        if (csv.broken().isPresent()) {
            return List.of();
        }
        COLUMNS.findSlip(csv.header()).ifPresent(slip -> report(new Spot(FILE, 1), slip));
        List<CsvRow> rows = findings.isEmpty() ? filled(csv.rows(this::report)) : List.of();
        if (rows.size() > MOST_ROWS) {
            report(
                    new Spot(FILE, 0),
                    "Le fichier a plus de 10\u00A0000 lignes. Retirez ce qui n’est pas utile au standard.");
            return List.of();
        }
        return rows;
    }

    /// Spreadsheets save rows that were emptied as rows of separators.
    private static List<CsvRow> filled(List<CsvRow> rows) {
        return rows.stream()
                .filter(row -> row.cells().keySet().stream()
                        .anyMatch(column -> row.find(column).isPresent()))
                .toList();
    }

    private Optional<String> text(byte[] file) {
        if (file.length > MOST_BYTES) {
            report(new Spot(FILE, 0), "Le fichier dépasse 5\u00A0Mo. Retirez ce qui n’est pas utile au standard.");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            report(new Spot(FILE, 0), "Les lettres accentuées sont illisibles. Enregistrez le fichier en UTF-8.");
            return Optional.empty();
        }
    }

    private void add(RosterRow row) {
        row.read().ifPresent(entry -> {
            Integer earlier = lines.putIfAbsent(entry.id(), row.spot().line());
            if (earlier == null) {
                entries.add(entry);
            } else {
                report(row.spot(), row.sameAs(earlier));
            }
        });
    }

    /// Whether each entry that stands in is in the file, even with a mistake of its own, and is another one.
    private void checkSubstitutes(List<CsvRow> rows) {
        Set<String> known =
                rows.stream().flatMap(row -> row.find(RosterRow.ID).stream()).collect(Collectors.toSet());
        rows.forEach(row -> row.find(RosterRow.SUBSTITUTE).ifPresent(written -> {
            if (row.find(RosterRow.ID).filter(written::equals).isPresent()) {
                report(
                        row.spot(),
                        "Une ligne ne se remplace pas elle-même. Donnez l’«\u00A0id\u00A0» d’une autre ligne.");
            } else if (!known.contains(written)) {
                report(
                        row.spot(),
                        "Aucune ligne n’a l’«\u00A0id\u00A0» que donne «\u00A0remplace\u00A0». Corrigez-le, ou videz la case.");
            }
        }));
    }
}
