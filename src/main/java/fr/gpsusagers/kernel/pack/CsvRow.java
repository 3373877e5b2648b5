package fr.gpsusagers.kernel.pack;

import fr.gpsusagers.kernel.GeoPoint;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a CSV file, by column name. Every error is an `IllegalArgumentException` with a French message.
public record CsvRow(Spot spot, Map<String, String> cells) {

    /// Returns the cell, trimmed. Empty if the cell is empty or the file has no such column.
    public Optional<String> find(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(cell -> !cell.isEmpty());
    }

    /// Returns the cell, which must not be empty.
    public String get(String column) {
        return find(column)
                .orElseThrow(
                        () -> new IllegalArgumentException("La colonne « " + column + " » est vide. Remplissez-la."));
    }

    /// Returns the parts of a cell that holds several values separated by `|`.
    public List<String> list(String column) {
        return find(column)
                .map(cell -> Arrays.stream(cell.split("\\|"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /// Parses a day written `AAAA-MM-JJ`.
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

    /// Returns the point given by the columns `longitude` and `latitude`. Empty if one of them is empty.
    public Optional<GeoPoint> findPoint() {
        if (find("longitude").isEmpty() || find("latitude").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GeoPoint(number("longitude"), number("latitude")));
    }

    /// Parses a decimal number with a decimal point.
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

    /// Reads the columns `source`, `date_fait`, `confiance`, `valable_du` and `valable_au`.
    public Provenance provenance() {
        return new Provenance(
                get("source"),
                FactDate.parse(find("date_fait").orElse("")),
                Confidence.parse(get("confiance")),
                findDay("valable_du"),
                findDay("valable_au"));
    }
}
