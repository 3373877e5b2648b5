package fr.gpsusagers.sending.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The receipts of the operator that are not noted yet.
public interface SmsReceipts {

    /// The final fate of a message.
    ///
    /// @param failure why it did not arrive, a code; empty if it arrived
    record SmsReceipt(OperatorId id, Optional<String> failure, Instant reportedAt) {}

    /// Keeps a receipt. A later one of the same message takes its place.
    void add(SmsReceipt receipt);

    /// Lists and locks the oldest receipts until the end of the transaction. Other nodes skip them.
    List<SmsReceipt> listToNote(int most);

    void remove(OperatorId id);
}
