package fr.gpsusagers.pack;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Writes a copy of a pack in which every text, number, hour, date and place is replaced by another valid one. Ids
/// stay: they never change their meaning.
///
/// With `packs/calvados` changed like this, every test must still pass:
///
/// ```
/// java -cp target/test-classes:… fr.gpsusagers.pack.ChangedPack packs/calvados packs/calvados
/// ```
public final class ChangedPack {

    private ChangedPack() {}

    /// Copies the pack of the first folder, changed, into the second, which may be the same.
    public static void main(String[] words) throws IOException {
        write(Path.of(words[0]), Path.of(words[1]));
    }

    /// Copies the pack of one folder, changed, into another folder.
    public static void write(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path changed = to.resolve(from.relativize(file).toString());
                String text = Files.readString(file);
                Files.createDirectories(changed.getParent());
                Files.writeString(changed, changed(file.getFileName().toString(), text));
            }
        }
    }

    private static String changed(String name, String text) throws IOException {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".csv" -> csv(text);
            case ".yaml" -> yaml(text);
            case ".tsv" -> phrases(text);
            default -> text;
        };
    }

    private static String csv(String text) throws IOException {
        var other = new OtherFacts();
        var written = new StringBuilder();
        try (var rows = CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(text));
                var out = new CSVPrinter(
                        written,
                        CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
            out.printRecord(rows.getHeaderNames());
            for (CSVRecord row : rows) {
                var cells = new ArrayList<String>();
                for (String column : rows.getHeaderNames()) {
                    cells.add(row.get(column).isEmpty() ? "" : other.cell(column, row.get(column)));
                }
                out.printRecord(cells);
            }
        }
        return written.toString();
    }

    private static String yaml(String text) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return new Yaml().dump(new OtherFacts().value("", yaml.load(text)));
    }

    private static String phrases(String text) {
        List<String> lines = text.lines().toList();
        return lines.getFirst() + "\n"
                + lines.stream().skip(1).map(ChangedPack::phrase).collect(Collectors.joining("\n")) + "\n";
    }

    private static String phrase(String line) {
        String[] cells = line.split("\t", -1);
        cells[2] = "autre-" + cells[2];
        cells[3] = OtherFacts.words(cells[3]);
        return String.join("\t", cells);
    }
}
