package fr.gpsusagers.console.command;

import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.ledger.LedgerChain.Reading;

/// Result of a ledger verification, from one snapshot.
///
/// @param reading whether the chain is intact
/// @param balance the enquiries according to the ledger
/// @param table the enquiries according to their own table
record Verification(Reading reading, Balance balance, Tally table) {

    boolean isWhole() {
        return reading instanceof Reading.Whole;
    }

    boolean isBalanced() {
        return balance.isEven() && balance.tally().equals(table);
    }

    /// Returns the number of open enquiries without a desk or a due time.
    long unpromised() {
        return balance.owed().values().stream()
                .filter(owed -> !owed.isPromised())
                .count();
    }

    boolean holds() {
        return isWhole() && isBalanced() && unpromised() == 0;
    }
}
