package fr.gpsusagers.kernel.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns that a CSV file may have. Any other column is reported as a mistake, since nothing would read it.
///
/// @param required the columns that must be present
/// @param open whether other columns are allowed and read too
public record Columns(Set<String> required, Set<String> optional, boolean open) {

    private static final String ORIGIN = "source confiance";
    private static final String ORIGIN_IF_KNOWN = "date_fait valable_du valable_au";

    public Columns {
        required = Set.copyOf(required);
        optional = Set.copyOf(optional);
    }

    /// Parses lists of column names separated by blanks.
    public static Columns of(String required, String optional) {
        return new Columns(words(required), words(optional), false);
    }

    /// Requires these columns and allows any other.
    public static Columns open(String required) {
        return new Columns(words(required), Set.of(), true);
    }

    /// Adds the columns of [CsvRow#provenance()] to these columns.
    public static Columns ofFacts(String required, String optional) {
        return of(required + " " + ORIGIN, optional + " " + ORIGIN_IF_KNOWN);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /// Finds the first mistake in a header, if any. Only the first: the others mostly follow from it.
    public Optional<String> findSlip(List<String> header) {
        return findSlip(header, false);
    }

    /// Finds the first mistake in a header of a pack, which may be an accepted one.
    ///
    /// @param lenient whether columns that nothing reads are allowed
    Optional<String> findSlip(List<String> header, boolean lenient) {
        return wrongSeparator(header)
                .or(() -> twice(header))
                .or(() -> lenient || open ? Optional.empty() : unknown(header))
                .or(() -> missing(header));
    }

    private static Optional<String> wrongSeparator(List<String> header) {
        String first = header.getFirst();
        return Stream.of(";", "\t")
                .filter(mark -> header.size() == 1 && first.contains(mark))
                .findFirst()
                .map(mark -> "Les colonnes sont séparées par des "
                        + (mark.equals(";") ? "points-virgules" : "tabulations")
                        + ". Enregistrez le fichier en CSV avec des virgules.");
    }

    private static Optional<String> twice(List<String> header) {
        var seen = new LinkedHashSet<String>();
        return header.stream()
                .filter(column -> !seen.add(column))
                .findFirst()
                .map(column -> "La colonne « " + column + " » est écrite deux fois. Gardez-en une.");
    }

    private Optional<String> unknown(List<String> header) {
        List<String> known = Stream.concat(required.stream(), optional.stream())
                .filter(column -> !header.contains(column))
                .toList();
        return header.stream()
                .filter(column -> !required.contains(column) && !optional.contains(column))
                .findFirst()
                .map(column -> column.isBlank()
                        ? "Une colonne n’a pas de nom. Nommez-la, ou retirez-la."
                        : "Colonne inconnue « " + column + " »."
                                + Likely.question(column, known, "Retirez-la : rien ne la lit."));
    }

    private Optional<String> missing(List<String> header) {
        return required.stream()
                .filter(column -> !header.contains(column))
                .sorted()
                .findFirst()
                .map(column -> "Il manque la colonne « " + column + " ». Ajoutez-la à la première ligne.");
    }
}
