package fr.gpsusagers.understanding.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of words that come with the product: a line for each entry, tabs between its cells, `#` before a remark.
/// A cell is read as it stands: a pattern may begin with a space, so that it finds whole words.
public final class TextTable {

    private TextTable() {}

    /// The rows of a table of this module.
    ///
    /// @param name a file beside the module's classes, like `abreviations.tsv`
    public static List<List<String>> read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TextTable.class.getResourceAsStream("/fr/gpsusagers/understanding/" + name)),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
