package fr.gpsusagers.enquiry.step;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.Collection;
import java.util.List;

/// The histories of enquiries.
public interface Steps {

    /// Adds steps that happened together to the history, in this order, and to the ledger, in the transaction of
    /// whoever calls.
    void add(EnquiryId enquiry, List<RecordedStep> steps);

    /// From the first on.
    List<RecordedStep> list(EnquiryId enquiry);

    /// Lists for each of these enquiries what an agent did with it last. Those that no agent touched are missing.
    List<LastWork> listLastWork(Collection<EnquiryId> enquiries);
}
