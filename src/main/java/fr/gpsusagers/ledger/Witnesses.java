package fr.gpsusagers.ledger;

import java.util.Optional;

/// The last state of the ledger that this machine recorded, stored outside the database. Restoring the whole
/// database to an earlier state, or deleting all keyed seals, does not change it.
public interface Witnesses {

    /// A state that the ledger once had.
    ///
    /// @param keyedFrom the first position with a keyed seal
    /// @param position position of the last entry at that time
    /// @param seal of that entry
    record Witness(long keyedFrom, long position, String seal) {}

    Optional<Witness> find();

    void update(Witness witness);
}
