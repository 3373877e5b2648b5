package fr.gpsusagers.console.ledger;

import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.SealedEntry;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;

/// The chain as CSV. No value needs quotes: the seal of a line is the SHA-256 of the seal before it (64 zeros before
/// the first), a line feed, and the line up to its last comma.
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
