package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Computes the state of every enquiry from the ledger alone, entry by entry, without reading the enquiry table.
/// Each opened enquiry is either still owed by a desk with a due time, or closed with an outcome.
public final class Balance {

    private static final Owed BY_NOBODY = new Owed(false, Optional.empty(), Optional.empty());

    private final Map<EnquiryId, Line> lines = new LinkedHashMap<>();
    private long opened;

    private sealed interface Line {}

    /// An enquiry that is not closed yet.
    ///
    /// @param taken whether an agent holds it
    /// @param desk empty if the ledger names no desk: no desk would answer
    /// @param due empty if the ledger names no due time: a missed answer would go unnoticed
    public record Owed(boolean taken, Optional<DeskId> desk, Optional<Instant> due) implements Line {

        public boolean isPromised() {
            return desk.isPresent() && due.isPresent();
        }

        /// Keeps the present desk or due time where the step names none.
        private Owed as(Duty duty) {
            return new Owed(taken, duty.desk().or(() -> desk), duty.due().or(() -> due));
        }

        private Owed waiting() {
            return new Owed(false, desk, due);
        }

        private Owed inHand() {
            return new Owed(true, desk, due);
        }
    }

    private record Closed(String outcome) implements Line {}

    /// Adds the next ledger entry. Ignores entries that are not about enquiries.
    public void add(Entry entry) {
        Optional<EnquiryId> enquiry = entry.subject().map(EnquiryId::new);
        Optional<StepKind> kind = StepKind.find(entry.kind());
        if (enquiry.isPresent() && kind.isPresent()) {
            var facts = new StepFacts(entry.facts());
            opened += kind.get() == StepKind.OPENED ? 1 : 0;
            lines.put(
                    enquiry.get(),
                    next(
                            lines.getOrDefault(enquiry.get(), BY_NOBODY),
                            kind.get().read(facts),
                            facts.state()));
        }
    }

    private static Line next(Line before, Step step, Optional<State> state) {
        Owed owed = before instanceof Owed stillOpen ? stillOpen : BY_NOBODY;
        return state.map(said -> said(owed, step, said)).orElseGet(() -> inferred(before, owed, step));
    }

    /// The state that the entry names.
    private static Line said(Owed owed, Step step, State state) {
        return switch (state) {
            case CLOSED -> closed(step);
            case TAKEN -> owed.as(step.duty()).inHand();
            case WAITING -> owed.as(step.duty()).waiting();
        };
    }

    /// The state that follows from what happened: entries written before 28 November 2026 name none.
    private static Line inferred(Line before, Owed owed, Step step) {
        return switch (step) {
            case Step.Opened _ -> BY_NOBODY;
            case Step.Promised promised -> owed.as(promised.duty());
            case Step.Renewed renewed ->
                renewed.isMoved() ? owed.as(renewed.duty()).waiting() : owed.as(renewed.duty());
            case Step.Taken _, Step.TakenBack _, Step.Reopened _ ->
                owed.as(step.duty()).inHand();
            case Step.HandedBack _, Step.Transferred _, Step.Escalated _, Step.Attempted _ ->
                owed.as(step.duty()).waiting();
            case Step.Closed closed -> closed(closed);
            case Step.Repeated _,
                    Step.Seen _,
                    Step.Noted _,
                    Step.Answered _,
                    Step.Mandated _,
                    Step.WordsAdded _,
                    Step.Received _,
                    Step.Changed _,
                    Step.Split _,
                    Step.SentOn _,
                    Step.Undelivered _,
                    Step.Rated _,
                    Step.Erased _ -> before;
        };
    }

    private static Closed closed(Step step) {
        return new Closed(
                step instanceof Step.Closed closed
                        ? closed.outcome().map(Outcome::word).orElse("")
                        : "");
    }

    /// Returns the number of enquiries opened.
    public long opened() {
        return opened;
    }

    /// Whether every opened enquiry is either open or closed, and no other enquiry appears.
    public boolean isEven() {
        return opened == lines.size();
    }

    public Tally tally() {
        long taken = owed().values().stream().filter(Owed::taken).count();
        return new Tally(owed().size() - taken, taken, lines.size() - owed().size());
    }

    /// Returns the enquiries that are not closed, in opening order.
    public Map<EnquiryId, Owed> owed() {
        var owed = new LinkedHashMap<EnquiryId, Owed>();
        lines.forEach((enquiry, line) -> {
            if (line instanceof Owed open) {
                owed.put(enquiry, open);
            }
        });
        return owed;
    }

    /// Counts closed enquiries by the word of their outcome.
    public SortedMap<String, Long> closed() {
        var closed = new TreeMap<String, Long>();
        lines.values().forEach(line -> {
            if (line instanceof Closed(String outcome)) {
                closed.merge(outcome, 1L, Long::sum);
            }
        });
        return closed;
    }
}
