package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All enquiries.
public interface Enquiries {

    /// Those whom a new enquiry comes after.
    ///
    /// @param ahead how many open ones come before it
    /// @param handlingTime as [#findHandlingTime] gives it
    record Queue(int ahead, Optional<Duration> handlingTime) {}

    /// Keeps a new one. False where its reference was given before, or its form sent before: then nothing is kept.
    ///
    /// @param form empty where an agent opened it
    boolean add(Enquiry.Waiting enquiry, Optional<SentForm> form, Sharing sharing);

    /// What this form opened when it was sent before; empty once its person is erased.
    Optional<Enquiry> find(SentForm form);

    Optional<Enquiry> find(EnquiryId id);

    Optional<Enquiry> find(Reference reference);

    /// The enquiry, kept from others until the end of the transaction, so that a change starts from what is.
    Optional<Enquiry> findToChange(EnquiryId id);

    /// The most pressing one that waits at these desks and may be tried now, kept from others; those that others hold
    /// at this moment are passed over.
    Optional<Enquiry.Waiting> findNext(Set<DeskId> desks, Instant now);

    void update(Enquiry enquiry);

    /// Keeps when this agent last touched what he holds; nothing where he holds it no longer.
    void updateTouched(EnquiryId id, AgentId agent, Instant at);

    /// What is open at these desks, the most pressing first.
    List<Enquiry.Open> listOpen(Set<DeskId> desks, int most);

    /// What this agent has taken.
    List<Enquiry.Taken> listTakenBy(AgentId agent);

    /// What is open and due before this moment, at any desk, the most pressing first.
    List<Enquiry.Open> listDueBefore(Instant moment, int most);

    /// How many there are in each state.
    Tally count();

    /// What was closed by this moment and whose person is still known, the oldest first, kept from others until the end
    /// of the transaction.
    List<Enquiry.Closed> listToErase(Instant closedBy);

    /// What a new enquiry finds at a desk.
    Queue measureQueue(DeskId desk, Topic.Precedence precedence);

    /// How many open enquiries a desk owes by this moment.
    int countDueBy(DeskId desk, Instant moment);

    /// How long an enquiry of this desk really takes, from being taken to being closed: the average of the last ones;
    /// empty until enough were measured.
    Optional<Duration> findHandlingTime(DeskId desk);

    /// Of these, what is open and came from a number of this kind, the oldest first.
    List<Enquiry.Open> listOpen(List<EnquiryId> among, Sharing sharing);

    /// What was joined to this one as it was opened and still is, the oldest first.
    List<Enquiry.Closed> listRepeats(EnquiryId first);

    /// How many were opened since this moment; counts no further than `most`.
    int countOpenedSince(Instant moment, int most);

    /// Lets one request in at a time, on all nodes, until the end of the transaction.
    void holdOpening();
}
