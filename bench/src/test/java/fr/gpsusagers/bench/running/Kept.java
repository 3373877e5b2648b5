package fr.gpsusagers.bench.running;

import fr.gpsusagers.enquiry.SentForm;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks up acknowledged requests in the database.
public final class Kept {

    private Kept() {}

    /// Returns how many acknowledged requests are missing, or stored with
    /// another reference or without their person.
    public static long countLost(JdbcClient database, Collection<Acknowledged> acknowledged) {
        Map<SentForm, String> kept = database
                .sql(
                        "select encode(form_hash, 'hex') as form, reference from enquiry join enquiry_person on enquiry = id")
                .query((row, _) -> new Acknowledged(new SentForm(row.getString("form")), row.getString("reference")))
                .list()
                .stream()
                .collect(Collectors.toMap(Acknowledged::form, Acknowledged::reference));
        return acknowledged.stream()
                .filter(one -> !one.reference().equals(kept.get(one.form())))
                .count();
    }
}
