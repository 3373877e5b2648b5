package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.Sha256;
import java.util.Optional;
import java.util.UUID;

/// An entry with its position in the chain. Its seal is the SHA-256 of the previous seal and of its own line, so
/// anyone can recompute it. Its keyed seal proves that the product wrote the chain up to here: it cannot be forged
/// without the master key.
///
/// @param position counts from 1, without gaps
/// @param seal in hexadecimal
/// @param keyedSeal in hexadecimal; empty in a ledger older than keyed seals
public record SealedEntry(long position, Entry entry, String seal, Optional<String> keyedSeal) {

    /// The seal before the first entry.
    public static final String BEGINNING = "0".repeat(64);

    /// Chains an entry to the entry before it.
    public static SealedEntry after(long position, String sealBefore, Entry entry) {
        return new SealedEntry(position + 1, entry, sealOf(position + 1, sealBefore, entry), Optional.empty());
    }

    /// Returns the same entry with its keyed seal.
    public SealedEntry with(KeyedSeals seals) {
        return new SealedEntry(position, entry, seal, Optional.of(seals.of(this)));
    }

    /// Whether this entry is the unchanged successor of the entry with this position and seal.
    public boolean follows(long position, String sealBefore) {
        return this.position == position + 1 && seal.equals(sealOf(this.position, sealBefore, entry));
    }

    /// Returns the text that is sealed: position, instant, kind, subject and facts, joined by
    /// commas, as in the export.
    public static String line(long position, Entry entry) {
        return position + "," + entry.at() + "," + entry.kind() + ","
                + entry.subject().map(UUID::toString).orElse("") + "," + entry.factsWritten();
    }

    private static String sealOf(long position, String sealBefore, Entry entry) {
        return Sha256.hex(sealBefore + "\n" + line(position, entry));
    }
}
