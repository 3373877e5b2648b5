package fr.gpsusagers.evaluation;

import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a file of trials. It has the columns `phrase` and `needs` (joined by `|`), and may have `register`,
/// `danger`, `numbers` (joined by `|`) and `lang`. A file with the column `text` instead holds phrases that
/// nobody judged.
public final class TrialFile {

    /// Stands for « no need » in files.
    public static final String OFF_SUBJECT = "hors-sujet";

    private static final String UNJUDGED = "text";

    /// Spellings of « no need » that people use.
    private static final Set<String> NO_NEED = Set.of(
            OFF_SUBJECT,
            "",
            "-",
            "hors_sujet",
            "horssujet",
            "nulle-part",
            "aucun",
            "rien",
            "none",
            "off-topic",
            "nowhere");

    private final Guide guide;
    private final List<String> columns;

    private TrialFile(Guide guide, List<String> columns) {
        this.guide = guide;
        this.columns = columns;
    }

    /// Returns the trials in the lines of a file.
    ///
    /// @throws IllegalArgumentException with a message in French that names the line, if a line makes no sense
    public static List<Trial> read(List<String> lines, Guide guide) {
        List<String> header =
                lines.isEmpty() ? List.of() : cells(lines.getFirst().replace("\uFEFF", ""));
        boolean isJudged = header.contains("phrase") && header.contains("needs");
        if (!isJudged && !header.contains(UNJUDGED)) {
            throw new IllegalArgumentException(
                    "La première ligne doit nommer les colonnes phrase et needs (et register,"
                            + " danger, numbers), ou id et text, séparées par des tabulations.");
        }
        var file = new TrialFile(guide, header);
        var trials = new ArrayList<Trial>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> cells = cells(lines.get(i));
                trials.add(isJudged ? file.trial(cells, i + 1) : file.unjudged(cells));
            }
        }
        return trials;
    }

    private Trial unjudged(List<String> cells) {
        return new Trial(cell(UNJUDGED, cells), List.of(), "", DangerLevel.NONE, List.of(), "");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private Trial trial(List<String> cells, int line) {
        List<Optional<NeedId>> needs = Arrays.stream(cell("needs", cells).split("\\|", -1))
                .map(String::strip)
                .map(word -> need(word, line))
                .toList();
        String danger = cell("danger", cells);
        return new Trial(
                cell("phrase", cells),
                needs,
                cell("register", cells),
                danger.isEmpty() ? impliedBy(needs) : level(danger, line),
                Arrays.stream(cell("numbers", cells).split("\\|"))
                        .filter(number -> !number.isBlank())
                        .toList(),
                cell("lang", cells));
    }

    private String cell(String column, List<String> cells) {
        int at = columns.indexOf(column);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private Optional<NeedId> need(String word, int line) {
        if (NO_NEED.contains(word.toLowerCase(Locale.FRENCH))) {
            return Optional.empty();
        }
        return Optional.of(word)
                .filter(Identifiers::isOne)
                .map(NeedId::new)
                .filter(need -> guide.findNeed(need).isPresent())
                .or(() -> {
                    throw new IllegalArgumentException("Ligne " + line + " : le besoin « " + word + " » n’existe pas.");
                });
    }

    private static DangerLevel level(String word, int line) {
        return DangerLevel.find(word.toLowerCase(Locale.FRENCH))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Ligne " + line + " : danger « " + word + " » inconnu. Écrivez now, support ou none."));
    }

    /// The level if the file gives none: NOW if one of the needs is a danger.
    private DangerLevel impliedBy(List<Optional<NeedId>> needs) {
        boolean danger = needs.stream()
                .flatMap(Optional::stream)
                .flatMap(need -> guide.findNeed(need).stream())
                .anyMatch(Need::isDanger);
        return danger ? DangerLevel.NOW : DangerLevel.NONE;
    }
}
