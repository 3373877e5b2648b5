package fr.gpsusagers.console.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A table of the invented day or week: a line of column names, then lines of tab-separated cells.
record Table(List<Row> rows) {

    /// One line of the table.
    ///
    /// @param spot file and line number, for error messages
    record Row(String spot, Map<String, String> cells, WeekDates dates) {

        Row {
            cells = Map.copyOf(cells);
        }

        /// Returns the text of a cell.
        ///
        /// @throws NoSuchElementException if the cell is empty
        String text(String column) {
            return find(column)
                    .orElseThrow(() -> new NoSuchElementException(spot + " has nothing in its column " + column));
        }

        Optional<String> find(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        /// Returns the parts of a comma-separated cell.
        List<String> list(String column) {
            return find(column).map(cell -> List.of(cell.split(","))).orElse(List.of());
        }

        Instant at() {
            return at("quand");
        }

        Instant at(String column) {
            return dates.at(text(column));
        }

        Optional<LocalDate> findDay(String column) {
            return find(column).map(dates::day);
        }

        /// Returns the same line with another text in a cell.
        Row with(String column, String text) {
            var others = new HashMap<>(cells);
            others.put(column, text);
            return new Row(spot, others, dates);
        }
    }

    static Table read(String name) {
        return read(name, WeekDates.NONE);
    }

    /// Reads a table from the resources of this package.
    static Table read(String name, WeekDates dates) {
        List<String> lines = lines(name);
        String[] columns = lines.getFirst().split("\t", -1);
        return new Table(Stream.iterate(1, line -> line < lines.size(), line -> line + 1)
                .map(line -> row(name + ":" + (line + 1), columns, lines.get(line), dates))
                .toList());
    }

    private static Row row(String spot, String[] columns, String line, WeekDates dates) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.length) {
            throw new IllegalArgumentException(spot + " has " + cells.length + " cells");
        }
        var named = new HashMap<String, String>();
        for (int at = 0; at < columns.length; at++) {
            named.put(columns[at], cells[at]);
        }
        return new Row(spot, named, dates);
    }

    private static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(Table.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
