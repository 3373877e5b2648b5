package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The histories of enquiries.
public interface Steps {

    /// Adds steps that happened together to the history, in this order, and to the ledger, in the transaction of
    /// whoever calls.
    void add(EnquiryId enquiry, List<RecordedStep> steps);

    /// From the first on.
    default List<RecordedStep> list(EnquiryId enquiry) {
        return getHistories(List.of(enquiry)).getOrDefault(enquiry, List.of());
    }

    /// Returns several histories, each from the first step on. Histories without steps are missing.
    Map<EnquiryId, List<RecordedStep>> getHistories(Collection<EnquiryId> enquiries);

    /// Counts the steps of each of these histories. Histories without steps are missing.
    Map<EnquiryId, Integer> count(Collection<EnquiryId> enquiries);

    /// Lists for each of these enquiries what an agent did with it last. Those that no agent touched are missing.
    List<LastWork> listLastWork(Collection<EnquiryId> enquiries);
}
