package fr.gpsusagers.evaluation;

import java.util.ArrayList;
import java.util.List;

/// Words of a citizen and the answers that are right.
record SearchTrial(String words, List<String> right) {

    /// Reads two columns: the words, and the right answers, separated by `|`.
    ///
    /// @param columns the first line: the names of the columns, separated by a tab
    /// @throws IllegalArgumentException its message says in French which line to correct
    static List<SearchTrial> read(List<String> lines, String columns) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(columns)) {
            throw new IllegalArgumentException(
                    "La première ligne doit être : " + columns.replace("\t", ", puis une tabulation, puis ") + ".");
        }
        var trials = new ArrayList<SearchTrial>();
        for (int at = 1; at < lines.size(); at++) {
            String[] cells = lines.get(at).split("\t", -1);
            if (cells.length == 2) {
                trials.add(new SearchTrial(cells[0], List.of(cells[1].strip().split("\\|"))));
            } else if (!lines.get(at).isBlank()) {
                throw new IllegalArgumentException("Ligne " + (at + 1) + " : il faut deux cases.");
            }
        }
        return trials;
    }
}
