package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Table.Row;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// An action of an invented agent or citizen: one line of `gestes.tsv`.
record Deed(Row row) {

    static final String CITIZEN = "usager";

    /// Reads the deeds of a table. A line may name several agents who do the same.
    static List<Deed> readAll(Stream<Row> rows) {
        return rows.flatMap(row -> row.list("qui").stream().map(by -> new Deed(row.with("qui", by))))
                .toList();
    }

    Instant at() {
        return row.at();
    }

    LocalDate day() {
        return FrenchTime.at(at()).toLocalDate();
    }

    String by() {
        return row.text("qui");
    }

    String verb() {
        return row.text("geste");
    }

    /// Returns the key of the request.
    String enquiry() {
        return row.text("demande") + row.find(DemoPlan.SUFFIX).orElse("");
    }

    /// Returns the argument of the verb: a desk, the result of a call, who is away.
    String detail() {
        return row.text("precision");
    }

    /// Whether its agent works off his list: « traite », with how many requests and the minutes for each.
    boolean isShift() {
        return verb().equals("traite");
    }

    /// Returns 12 for `12 x 6`.
    int many() {
        return Integer.parseInt(detail().split(" x ")[0]);
    }

    /// Returns six minutes for `12 x 6`.
    Duration minutesEach() {
        return Duration.ofMinutes(Long.parseLong(detail().split(" x ")[1]));
    }

    String words() {
        return row.find("mots").orElse("");
    }

    /// Parses the outcome of a closed request: `repondu`, `oriente:caf-calvados`.
    Outcome outcome() {
        String[] parts = detail().split(":", 2);
        return switch (parts[0]) {
            case "repondu" -> new Outcome.Answered();
            case "oriente" -> new Outcome.OrientedElsewhere(new ContactId(parts[1]));
            case "injoignable" -> new Outcome.Unreachable();
            case "deces" -> new Outcome.Deceased();
            default -> throw new IllegalArgumentException(row.spot() + " closes as nobody does");
        };
    }
}
