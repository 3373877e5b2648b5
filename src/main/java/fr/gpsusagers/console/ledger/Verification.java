package fr.gpsusagers.console.ledger;

import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.step.Balance;
import fr.gpsusagers.ledger.ReadLedger.Reading;

/// What was found, all at one moment.
///
/// @param reading whether the chain holds
/// @param balance of the enquiries, as the ledger tells it
/// @param table the enquiries, as their own table counts them
record Verification(Reading reading, Balance balance, Tally table) {

    boolean isWhole() {
        return reading instanceof Reading.Whole;
    }

    boolean isBalanced() {
        return balance.isEven() && balance.tally().equals(table);
    }

    /// How many open enquiries have no desk, or no due time.
    long unpromised() {
        return balance.owed().values().stream()
                .filter(owed -> !owed.isPromised())
                .count();
    }

    boolean holds() {
        return isWhole() && isBalanced() && unpromised() == 0;
    }
}
