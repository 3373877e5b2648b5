package fr.gpsusagers.ledger;

/// Where the chain ends, and from which entry on it has keyed seals. Entries cannot be cut off the end unseen, nor a
/// keyed ledger pass for one of before.
///
/// @param keyedFrom the first position with a keyed seal
/// @param position of the last entry; 0 before the first
/// @param seal of the last entry
public record Head(long keyedFrom, long position, String seal, String keyedSeal) {

    boolean isAt(long end, String lastSeal) {
        return position == end && seal.equals(lastSeal);
    }
}
