package fr.gpsusagers.understanding.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The examples beside the patterns of a table, joined by `|`.
///
/// @param words one example
/// @param row the row it belongs to
public record TableExamples(String words, List<String> row) {

    /// Returns the examples in one column of a table.
    public static Stream<TableExamples> of(String table, int column) {
        return TextTable.read(table).stream()
                .flatMap(row -> Arrays.stream(row.get(column).split(" \\| "))
                        .map(words -> new TableExamples(words.strip(), row)));
    }
}
