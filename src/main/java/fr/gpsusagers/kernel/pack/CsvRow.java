package fr.gpsusagers.kernel.pack;

import fr.gpsusagers.kernel.Confidence;
import fr.gpsusagers.kernel.FactDate;
import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.Provenance;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a CSV file, by column name. Every error is an `IllegalArgumentException` in French.
public record CsvRow(Spot spot, Map<String, String> cells) {

    /// The cell, trimmed; empty when the cell is empty or the column is not in the file.
    public Optional<String> find(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(cell -> !cell.isEmpty());
    }

    /// The cell, which must be filled.
    public String get(String column) {
        return find(column)
                .orElseThrow(
                        () -> new IllegalArgumentException("La colonne « " + column + " » est vide. Remplissez-la."));
    }

    /// The parts of a cell that holds several values joined by `|`.
    public List<String> list(String column) {
        return find(column)
                .map(cell -> Arrays.stream(cell.split("\\|"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /// A day written `AAAA-MM-JJ`.
    public Optional<LocalDate> findDay(String column) {
        return find(column).map(cell -> {
            try {
                return LocalDate.parse(cell);
            } catch (DateTimeParseException unreadable) {
                throw new IllegalArgumentException(
                        "Date « " + cell + " » illisible dans « " + column + " ». Écrivez AAAA-MM-JJ.", unreadable);
            }
        });
    }

    /// The point of the columns `longitude` and `latitude`.
    public Optional<GeoPoint> findPoint() {
        if (find("longitude").isEmpty() || find("latitude").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GeoPoint(number("longitude"), number("latitude")));
    }

    /// A decimal number, with a point.
    public double number(String column) {
        String cell = get(column);
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException unreadable) {
            throw new IllegalArgumentException(
                    "« " + cell + " » n’est pas un nombre, dans « " + column + " ». Écrivez-le avec un point.",
                    unreadable);
        }
    }

    /// The columns `source`, `date_fait`, `confiance`, `valable_du`, `valable_au`.
    public Provenance provenance() {
        return new Provenance(
                get("source"),
                FactDate.parse(find("date_fait").orElse("")),
                Confidence.parse(get("confiance")),
                findDay("valable_du"),
                findDay("valable_au"));
    }
}
