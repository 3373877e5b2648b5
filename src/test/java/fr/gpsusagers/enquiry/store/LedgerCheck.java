package fr.gpsusagers.enquiry.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.Balance;
import fr.gpsusagers.ledger.Entry;

/// Compares the ledger with the table.
final class LedgerCheck {

    private LedgerCheck() {}

    /// Asserts that each enquiry open in the ledger is open in the table, with the same desk and due time.
    static void assertLedgerIsEven(Enquiring enquiring) {
        var balance = new Balance();
        enquiring.ledger.heard.forEach((Entry entry) -> balance.add(entry));
        assertThat(balance.isEven()).isTrue();
        balance.owed().forEach((EnquiryId id, Balance.Owed owed) -> {
            Enquiry enquiry = enquiring.enquiries.find(id).orElseThrow();
            assertThat(enquiry).isInstanceOf(Enquiry.Open.class);
            assertThat(owed.due()).contains(enquiry.promise().dueBy());
            assertThat(owed.desk()).contains(enquiry.desk());
        });
    }
}
