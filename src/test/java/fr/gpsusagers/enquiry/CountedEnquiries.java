package fr.gpsusagers.enquiry;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Enquiries of which nothing is known but how many they are.
public record CountedEnquiries(Tally count) implements Enquiries {

    @Override
    public boolean add(Enquiry.Waiting enquiry, Optional<SentForm> form, Sharing sharing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Enquiry> find(SentForm form) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Enquiry> find(EnquiryId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Enquiry> find(Reference reference) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Enquiry> findToChange(EnquiryId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Enquiry> findFree(EnquiryId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Enquiry.Waiting> findNext(Set<DeskId> desks, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AnsweredTransfers> listAnsweredTransfers(NeedId need, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean replace(Enquiry before, Enquiry after) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void updateTouched(EnquiryId id, AgentId agent, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Open> listOpen(Set<DeskId> desks, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Open> listOpen(OpenPart part, int skipped, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OpenPart.Count> countOpen(Set<DeskId> desks, AgentId reader, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Waiting> listNeedingCaution(Set<DeskId> desks, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Taken> listTakenBy(AgentId agent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Taken> listUntouchedSince(Instant moment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Undoable> listUndoable(AgentId agent, Instant after) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Open> listDueBefore(Instant moment, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Workload, Backlog> measureBacklogs(Collection<Workload> workloads) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Sent getSent(
            SentForm form, List<String> senderKeys, Sharing sharing, Set<Origin> origins, Instant since, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EnquiryId> listToErase(Instant closedBy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Open> listOpen(List<EnquiryId> among) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Open> listOpen(List<EnquiryId> among, Sharing sharing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Enquiry.Closed> listRepeats(EnquiryId first) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countOpenedSince(Instant moment, Set<Origin> origins, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void holdOpening() {
        throw new UnsupportedOperationException();
    }
}
