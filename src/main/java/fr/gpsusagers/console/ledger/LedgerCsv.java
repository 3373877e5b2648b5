package fr.gpsusagers.console.ledger;

import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.SealedEntry;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;

/// Writes the chain of the ledger as CSV, without quotes. To check a seal, hash (SHA-256) the previous seal (64
/// zeros for the first line), a line feed, and the line up to its last comma.
final class LedgerCsv {

    static final String HEADER = CSVFormat.RFC4180.format("position", "at", "kind", "subject", "facts", "seal");

    private LedgerCsv() {}

    static String line(SealedEntry sealed) {
        Entry entry = sealed.entry();
        return CSVFormat.RFC4180.format(
                sealed.position(),
                entry.at(),
                entry.kind(),
                entry.subject().map(UUID::toString).orElse(""),
                entry.factsWritten(),
                sealed.seal());
    }
}
