package fr.gpsusagers.understanding.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the word tables that ship with the product: one entry per line, cells separated by tabs, `#` before a
/// comment. Cells are not trimmed: a pattern may begin with a space to match whole words.
public final class TextTable {

    private TextTable() {}

    /// Returns the rows of a table.
    ///
    /// @param name a resource of this module, such as `abreviations.tsv`
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
