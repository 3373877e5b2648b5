package fr.gpsusagers.demo;

import fr.gpsusagers.demo.Table.Row;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.kernel.ContactId;
import java.time.Instant;
import java.util.List;

/// An action of an invented agent or citizen on a request: one line of `gestes.tsv`.
record Deed(Row row) {

    static final String CITIZEN = "usager";

    static List<Deed> readAll() {
        return Table.read("gestes.tsv").rows().stream().map(Deed::new).toList();
    }

    Instant at() {
        return row.at();
    }

    String by() {
        return row.text("qui");
    }

    String verb() {
        return row.text("geste");
    }

    /// Returns the key of the request.
    String enquiry() {
        return row.text("demande");
    }

    /// Returns the argument of the verb: a desk, the result of a call, who is away.
    String detail() {
        return row.text("precision");
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
