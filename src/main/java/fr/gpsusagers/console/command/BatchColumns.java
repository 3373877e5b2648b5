package fr.gpsusagers.console.command;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns of a file of situations, from its header line.
record BatchColumns(List<String> names) {

    static final List<String> KNOWN = List.of("id", "text", "need", "place", "at", "constraints");

    static Optional<BatchColumns> read(String header) {
        List<String> names = cells(header.startsWith("\uFEFF") ? header.substring(1) : header);
        return KNOWN.containsAll(names) ? Optional.of(new BatchColumns(names)) : Optional.empty();
    }

    Row split(String line) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size() && i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.put(names.get(i), cells.get(i));
            }
        }
        return new Row(Map.copyOf(row), cells.size() > names.size());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }
}
