package fr.gpsusagers.readability;

import java.nio.file.Path;
import java.util.List;

/// A sentence that may break the rules of docs/style.md, with the reason.
record Exempt(String sentence, String why) {

    private static final Path FILE = Path.of("src/test/resources/fr/gpsusagers/readability/exempt.tsv");

    static List<Exempt> list() {
        return TextFile.read(FILE).lines().skip(1).map(Exempt::of).toList();
    }

    private static Exempt of(String line) {
        String[] cells = line.split("\t", 2);
        return new Exempt(cells[0], cells[1]);
    }
}
