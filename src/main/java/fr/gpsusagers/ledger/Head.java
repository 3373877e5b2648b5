package fr.gpsusagers.ledger;

/// Records where the chain ends, and from which entry on it has keyed seals. It makes two kinds of tampering
/// visible: cutting entries off the end, and passing off a keyed ledger as one older than keyed seals.
///
/// @param keyedFrom the first position with a keyed seal
/// @param position position of the last entry; before the first entry, 0
/// @param seal seal of the last entry
public record Head(long keyedFrom, long position, String seal, String keyedSeal) {

    boolean isAt(long end, String lastSeal) {
        return position == end && seal.equals(lastSeal);
    }
}
