package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Table.Row;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.kernel.ContactId;
import java.time.Instant;
import java.util.List;

/// Something that an invented agent or citizen does to a request.
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

    /// The key of the request.
    String enquiry() {
        return row.text("demande");
    }

    /// What the verb needs to know: a desk, how a call ended, who is away.
    String detail() {
        return row.text("precision");
    }

    String words() {
        return row.find("mots").orElse("");
    }

    /// How a request is closed: `repondu`, `oriente:caf-calvados`.
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
