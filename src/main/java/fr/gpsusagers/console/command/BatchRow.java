package fr.gpsusagers.console.command;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One row of a file of situations.
///
/// @param cells the filled cells by column
/// @param tooLong whether the row has more cells than the header
record BatchRow(Map<String, String> cells, boolean tooLong) {

    /// The columns of a file of situations, from its header line.
    record Columns(List<String> names) {
        static final List<String> KNOWN = List.of("id", "text", "need", "place", "at", "constraints");

        static Optional<Columns> read(String header) {
            List<String> names = cells(header.startsWith("\uFEFF") ? header.substring(1) : header);
            return KNOWN.containsAll(names) ? Optional.of(new Columns(names)) : Optional.empty();
        }

        BatchRow split(String line) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.size() && i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.put(names.get(i), cells.get(i));
                }
            }
            return new BatchRow(Map.copyOf(row), cells.size() > names.size());
        }

        private static List<String> cells(String line) {
            return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        }
    }

    String id() {
        return cells.getOrDefault("id", "");
    }

    /// Returns the situation that the row describes.
    ///
    /// @throws IllegalArgumentException if a cell is invalid, with a message in French
    Situation situation(Pack pack, LocalDateTime now) {
        if (tooLong) {
            throw new IllegalArgumentException("La ligne a plus de cellules que l’en-tête. Vérifiez les tabulations.");
        }
        LocalDateTime at = cell("at").map(BatchRow::moment).orElse(now);
        return new Situation(
                cell("need").map(word -> need(pack, word)),
                cell("place").map(typed -> pack.territory().find(typed, at.toLocalDate())),
                at,
                cell("constraints").map(BatchRow::constraints).orElse(Set.of()));
    }

    /// Returns the citizen's own words.
    Optional<String> text() {
        return cell("text");
    }

    private Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    private static NeedId need(Pack pack, String word) {
        NeedId need = new NeedId(word);
        if (pack.guide().findNeed(need).isEmpty()) {
            throw new IllegalArgumentException("Le besoin « " + word + " » n’existe pas dans ce contenu.");
        }
        return need;
    }

    private static LocalDateTime moment(String written) {
        return FrenchTime.parse(written.replace(' ', 'T'));
    }

    private static Set<Constraint> constraints(String words) {
        return Arrays.stream(words.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(Constraint::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
