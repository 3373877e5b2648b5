package fr.gpsusagers.enquiry;

import java.util.List;
import java.util.Optional;

/// The histories of enquiries.
public interface Steps {

    /// Adds a step to the history, and an entry to the ledger, in the transaction of whoever calls.
    void add(Enquiry enquiry, Step step);

    /// Adds steps that happened together, in this order, as one does.
    void addAll(Enquiry enquiry, List<Step> steps);

    /// The same, with words of an agent for the desk only: they never reach the ledger.
    void add(Enquiry enquiry, Step step, String note);

    /// From the first on.
    List<Told> list(EnquiryId enquiry);

    /// A step, and the note that came with it while it can be read.
    record Told(Step step, Optional<String> note) {

        /// Steps without a note.
        public static List<Told> all(List<Step> steps) {
            return steps.stream().map(step -> new Told(step, Optional.empty())).toList();
        }
    }
}
