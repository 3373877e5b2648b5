package fr.gpsusagers.ledger;

import java.util.Optional;

/// What this machine saw of the ledger, kept outside the database: who puts the whole database back to an earlier
/// state, or takes all keyed seals away, does not change it.
public interface Witnesses {

    /// A state of the ledger that was true once.
    ///
    /// @param keyedFrom the first position with a keyed seal
    /// @param position of the last entry at that moment
    /// @param seal of that entry
    record Witness(long keyedFrom, long position, String seal) {}

    Optional<Witness> find();

    void update(Witness witness);
}
