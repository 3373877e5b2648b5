package fr.gpsusagers.enquiry.step;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The histories of enquiries.
public interface Steps {

    /// Adds steps that happened together to the history, in this order, and to the ledger, in the transaction of
    /// whoever calls.
    void add(EnquiryId enquiry, List<RecordedStep> steps);

    /// From the first on.
    List<RecordedStep> list(EnquiryId enquiry);

    /// Counts the steps of each of these histories. Histories without steps are missing.
    Map<EnquiryId, Integer> count(Collection<EnquiryId> enquiries);

    /// Lists the transfers that this agent made after this moment and that nothing has followed, the last one first.
    List<Transfer> listTransfersBy(AgentId agent, Instant after);

    /// A transfer that its agent may take back.
    ///
    /// @param to the desk that has the enquiry now
    record Transfer(EnquiryId enquiry, DeskId to, Instant at) {}

    /// Lists for each of these enquiries what an agent did with it last. Those that no agent touched are missing.
    List<LastWork> listLastWork(Collection<EnquiryId> enquiries);
}
