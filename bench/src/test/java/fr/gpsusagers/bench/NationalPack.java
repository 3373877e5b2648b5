package fr.gpsusagers.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/// Writes a pack of the size of France: the Calvados, and a hundred copies of
/// its places and contacts, moved and renamed.
final class NationalPack {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int COPIES = 100;

    /// The columns of ids, to which each copy adds a suffix of its own.
    private static final Set<String> IDS = Set.of(
            "id",
            "secteur",
            "secteurs_partages",
            "circonscription",
            "gestion-rsa",
            "clic",
            "mdph",
            "cms",
            "contact",
            "suppleant",
            "au_dessus");

    private static final Set<String> CODES = Set.of("code_insee", "code_actuelle");

    private static final Set<String> POSTAL_CODES = Set.of("codes_postaux", "code_postal");

    private NationalPack() {}

    /// Writes the pack into an empty folder.
    ///
    /// @param source the pack of one département
    static Path write(Path source, Path folder) throws IOException {
        try (var files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        for (String file : List.of("secteurs", "communes", "sectorisation", "quartiers")) {
            multiply(folder.resolve("territoire/" + file + ".csv"), (_, _) -> true);
        }
        multiply(folder.resolve("annuaire/secteurs.csv"), (_, _) -> true);
        multiply(folder.resolve("annuaire/mairies.csv"), (_, _) -> true);
        multiply(folder.resolve("annuaire/contacts.csv"), (row, _) -> isLocal(row));
        splitUnknownQuartiers(folder.resolve("paquet.yaml"));
        return folder;
    }

    private static boolean isLocal(Map<String, String> row) {
        return !row.getOrDefault("secteur", "").isEmpty()
                || !row.getOrDefault("longitude", "").isEmpty()
                || Set.of("gestion-rsa", "mdph").contains(row.getOrDefault("type", ""));
    }

    private static void multiply(Path file, BiFunction<Map<String, String>, Integer, Boolean> copied)
            throws IOException {
        List<CSVRecord> rows;
        List<String> header;
        try (var parser = FORMAT.parse(new StringReader(Files.readString(file)))) {
            rows = parser.getRecords();
            header = parser.getHeaderNames();
        }
        try (var out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180)) {
            out.printRecord(header);
            for (CSVRecord row : rows) {
                out.printRecord((Object[]) row.values());
            }
            for (int copy = 1; copy <= COPIES; copy++) {
                for (CSVRecord row : rows) {
                    if (copied.apply(row.toMap(), copy)) {
                        out.printRecord(cells(header, row, copy));
                    }
                }
            }
        }
    }

    private static List<String> cells(List<String> header, CSVRecord row, int copy) {
        var cells = new ArrayList<String>();
        for (String column : header) {
            cells.add(cell(column, row.get(column), copy));
        }
        return cells;
    }

    private static String cell(String column, String cell, int copy) {
        if (cell.isEmpty() || column.equals("anciens_ids")) {
            return "";
        }
        if (IDS.contains(column)) {
            return cell.replaceAll("([a-z0-9-]+)", "$1-d" + copy);
        }
        if (CODES.contains(column)) {
            return cell.replaceAll("14(\\d{3})", prefix(copy) + "$1");
        }
        if (POSTAL_CODES.contains(column)) {
            return cell.replaceAll("14(\\d{3})", postalPrefix(copy) + "$1");
        }
        return switch (column) {
            case "longitude" -> String.format(Locale.ROOT, "%.4f", Double.parseDouble(cell) - 4 + 1.2 * (copy % 10));
            case "latitude" -> String.format(Locale.ROOT, "%.4f", Double.parseDouble(cell) - 6 + 0.8 * (copy / 10));
            case "nom" -> cell + " " + nameOf(copy);
            default -> cell;
        };
    }

    /// Returns two characters that no other copy has, and that are not 14, the Calvados.
    private static String prefix(int copy) {
        return copy == COPIES ? "2A" : String.format("%02d", (copy < 14 ? copy : copy + 1) % 100);
    }

    /// Returns the first two digits of the copy's postal codes. These cannot hold letters, so
    /// the last copy shares those of the Calvados.
    private static String postalPrefix(int copy) {
        return copy == COPIES ? "14" : prefix(copy);
    }

    /// Returns a name that no other copy has.
    private static String nameOf(int copy) {
        String consonants = "bdfgklmnprt";
        return "sur " + consonants.charAt(copy % 11) + "a" + consonants.charAt(copy / 11) + "ouque";
    }

    /// Gives each copy of Caen its own answer to « je ne sais pas ».
    private static void splitUnknownQuartiers(Path file) throws IOException {
        String text = Files.readString(file);
        var entries = new StringBuilder("quartier_inconnu:\n");
        for (int copy = 0; copy <= COPIES; copy++) {
            String suffix = copy == 0 ? "" : "-d" + copy;
            entries.append("  - commune: \"")
                    .append(copy == 0 ? "14" : prefix(copy))
                    .append("118\"\n")
                    .append("    secteur: usda-centre")
                    .append(suffix)
                    .append("\n    pourquoi: Choix du produit.\n");
        }
        Files.writeString(file, text.replaceFirst("(?s)quartier_inconnu:\\n(  .*?\\n)+(?=\\S)", entries.toString()));
    }
}
