package fr.gpsusagers.enquiry;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Stores enquiries.
public interface Enquiries {

    /// What a desk owes, and how fast it works.
    ///
    /// @param owed the open enquiries, those with the same terms together
    /// @param pace as measured; empty until enough enquiries are answered
    record Backlog(List<Owed> owed, Optional<Pace> pace) {

        public Backlog {
            owed = List.copyOf(owed);
        }
    }

    /// Work of a desk that takes from the same hours.
    record Workload(DeskId desk, Set<Reply> replies) {

        public Workload {
            replies = Set.copyOf(replies);
        }
    }

    /// What one sender has asked.
    ///
    /// @param byForm the enquiry that this form opened when it was sent before; empty once the person is erased
    /// @param open the open enquiries from the sender's number or mail, oldest first
    /// @param openedByAll the enquiries of all senders since a moment, counted up to a limit
    record Sent(Optional<Enquiry> byForm, List<Enquiry.Open> open, int openedByAll) {}

    /// Open enquiries of a desk with the same terms.
    ///
    /// @param notBefore see [Promise#notBefore]
    record Owed(Optional<Instant> notBefore, Instant dueBy, boolean isUrgent, int count) {}

    /// How fast a desk works, over its last answered enquiries.
    ///
    /// @param handlingTime average time from taking to closing
    /// @param retryShare share of the working time that went into calls without an answer, from 0 to 1
    record Pace(Duration handlingTime, double retryShare) {}

    /// How many enquiries that came from another desk this one answered.
    record AnsweredTransfers(DeskId desk, int requests) {}

    /// Stores a new enquiry. Returns false and stores nothing if its reference or its form is already in use.
    ///
    /// @param form empty when an agent splits an enquiry: no form was sent
    boolean add(Enquiry.Waiting enquiry, Optional<SentForm> form, Sharing sharing);

    /// Finds the enquiry that this form opened when it was sent before. Empty once the person is erased.
    Optional<Enquiry> find(SentForm form);

    Optional<Enquiry> find(EnquiryId id);

    Optional<Enquiry> find(Reference reference);

    /// Finds and locks the enquiry until the end of the transaction, so that a change starts from its current
    /// state.
    Optional<Enquiry> findToChange(EnquiryId id);

    /// Finds and locks the enquiry like [#findToChange], but returns empty at once if another transaction holds
    /// it. For timers, which lock many enquiries in different orders and would otherwise deadlock.
    Optional<Enquiry> findFree(EnquiryId id);

    /// Finds and locks the enquiry with the earliest due time that waits at these desks and may be tried now.
    /// Among those due at the same time, urgent ones come first, then those that were never tried. Skips
    /// enquiries locked by other transactions, and those whose citizens are called in safe hours only.
    Optional<Enquiry.Waiting> findNext(Set<DeskId> desks, Instant now);

    /// Puts `after` in the place of `before`. Returns false and changes nothing if the stored enquiry is not
    /// `before` any more. Only [fr.gpsusagers.enquiry.life.Lifecycle] calls this.
    boolean replace(Enquiry before, Enquiry after);

    /// Records when this agent last worked on the enquiry. Does nothing if the agent no longer holds it.
    void updateTouched(EnquiryId id, AgentId agent, Instant at);

    /// Lists the open enquiries of these desks, earliest due time first.
    List<Enquiry.Open> listOpen(Set<DeskId> desks, int most);

    /// Lists open enquiries: first those whose citizens are called in safe hours only, because such an hour may be a
    /// week away; then urgent ones that nobody has taken; then the others, each by due time.
    ///
    /// @param skipped number of enquiries on earlier pages
    List<Enquiry.Open> listOpen(OpenPart part, int skipped, int most);

    /// Counts the open enquiries of these desks in each view of this agent. Desks without any are missing.
    List<OpenPart.Count> countOpen(Set<DeskId> desks, AgentId reader, Instant now);

    /// Lists the enquiries that wait at these desks and that may have to go before all others, earliest due time first:
    /// those whose citizens are called in safe hours only, then urgent ones that may tell of a danger.
    List<Enquiry.Waiting> listNeedingCaution(Set<DeskId> desks, int most);

    /// Lists the enquiries that this agent holds.
    List<Enquiry.Taken> listTakenBy(AgentId agent);

    /// Lists the enquiries that an agent holds, but has not worked on since this moment.
    List<Enquiry.Taken> listUntouchedSince(Instant moment);

    /// Lists the enquiries that this agent closed after this moment, or transferred so that nothing has followed;
    /// the last one first.
    List<Undoable> listUndoable(AgentId agent, Instant after);

    /// Lists the open enquiries of all desks that are due before this moment, earliest due time first.
    List<Enquiry.Open> listDueBefore(Instant moment, int most);

    /// Counts enquiries by state.
    Tally count();

    /// Lists the enquiries that were closed by this moment and whose person is not erased, oldest first.
    List<EnquiryId> listToErase(Instant closedBy);

    /// Measures what desks owe in these ways, and how fast they work.
    Map<Workload, Backlog> measureBacklogs(Collection<Workload> workloads);

    /// Measures what this desk owes in these ways, and how fast it works.
    default Backlog measureBacklog(DeskId desk, Set<Reply> replies) {
        var workload = new Workload(desk, replies);
        return measureBacklogs(List.of(workload)).getOrDefault(workload, new Backlog(List.of(), Optional.empty()));
    }

    /// Returns what a sender has asked so far.
    ///
    /// @param senderKeys the keyed hashes of number and mail
    /// @param origins by which ways in the enquiries of all senders came that are counted
    /// @param since from which moment on to count them
    /// @param most where to stop counting
    Sent getSent(SentForm form, List<String> senderKeys, Sharing sharing, Set<Origin> origins, Instant since, int most);

    /// Lists those of the given enquiries that are open, oldest first.
    List<Enquiry.Open> listOpen(List<EnquiryId> among);

    /// Lists those of the given enquiries that are open and came from a number of this kind, oldest first.
    List<Enquiry.Open> listOpen(List<EnquiryId> among, Sharing sharing);

    /// Counts the enquiries about this need that a desk passed on as « pas pour moi » and another one answered
    /// since this moment: by the desk that answered, most first. Nothing tells who asked.
    List<AnsweredTransfers> listAnsweredTransfers(NeedId need, Instant since);

    /// Lists the enquiries that were joined to `first` and still are, oldest first.
    List<Enquiry.Closed> listRepeats(EnquiryId first);

    /// Counts the enquiries of these origins opened since this moment. Stops counting at `most`.
    int countOpenedSince(Instant moment, Set<Origin> origins, int most);

    /// Locks the opening of enquiries on all nodes until the end of the transaction: requests then enter one at a
    /// time.
    void holdOpening();
}
