package fr.gpsusagers.readability;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules that docs/style.md states in tables: lengths of sentences, words to avoid.
record Style(String paper) {

    private static final String LENGTHS = "Longueurs";
    private static final String AVOIDED = "Mots à ne pas dire";
    private static final Pattern CELLS = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|");

    /// Words that a text must not have.
    ///
    /// @param said as the table writes them; « … » stands for any ending
    record Avoided(String said, String instead) {

        boolean isIn(String text) {
            String words = Pattern.quote(said.replace("…", ""));
            String end = said.endsWith("…") ? "" : "(?![\\p{L}-])";
            return Pattern.compile("(?iu)(?<![\\p{L}-])" + words + end)
                    .matcher(text)
                    .find();
        }
    }

    static Style ofProject() {
        return new Style(TextFile.read(Path.of("docs/style.md")));
    }

    int most(Text.Stage stage) {
        String place = stage == Text.Stage.ON_THE_WAY ? "sur le chemin de la réponse" : "ailleurs";
        return rows(LENGTHS)
                .filter(row -> row.getFirst().equals(place))
                .map(row -> Integer.parseInt(row.getLast().replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    List<Avoided> listAvoided() {
        return rows(AVOIDED)
                .flatMap(row -> Stream.of(row.getFirst().split(", ")).map(said -> new Avoided(said, row.getLast())))
                .toList();
    }

    private Stream<List<String>> rows(String title) {
        String section = paper.substring(paper.indexOf("## " + title) + 3);
        int end = section.indexOf("\n## ");
        return CELLS.matcher(end < 0 ? section : section.substring(0, end))
                .results()
                .skip(1)
                .map(row -> List.of(row.group(1).strip(), row.group(2).strip()))
                .filter(row -> !row.getFirst().startsWith("---"));
    }
}
