package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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

        /// Keeps the present desk or due time where the entry names none.
        private Owed as(Entry entry) {
            return new Owed(
                    taken,
                    entry.fact("desk").flatMap(Balance::desk).or(() -> desk),
                    entry.fact("due").flatMap(Balance::instant).or(() -> due));
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
        Optional<Step.Kind> kind = Step.Kind.find(entry.kind());
        if (enquiry.isPresent() && kind.isPresent()) {
            opened += kind.get() == Step.Kind.OPENED ? 1 : 0;
            lines.put(enquiry.get(), next(lines.getOrDefault(enquiry.get(), BY_NOBODY), kind.get(), entry));
        }
    }

    private static Line next(Line before, Step.Kind kind, Entry entry) {
        Owed owed = before instanceof Owed stillOpen ? stillOpen : BY_NOBODY;
        return entry.fact("state").isPresent() ? said(owed, entry) : inferred(before, owed, kind, entry);
    }

    /// The state that the entry names.
    private static Line said(Owed owed, Entry entry) {
        return switch (entry.fact("state").orElseThrow()) {
            case "closed" -> new Closed(entry.fact("outcome").orElse(""));
            case "taken" -> owed.as(entry).inHand();
            default -> owed.as(entry).waiting();
        };
    }

    /// The state that follows from what happened: entries written before 28 November 2026 name none.
    private static Line inferred(Line before, Owed owed, Step.Kind kind, Entry entry) {
        return switch (kind) {
            case OPENED -> BY_NOBODY;
            case PROMISED -> owed.as(entry);
            case RENEWED -> isMoved(entry) ? owed.as(entry).waiting() : owed.as(entry);
            case TAKEN, REOPENED -> owed.as(entry).inHand();
            case HANDED_BACK, TRANSFERRED, ESCALATED, ATTEMPTED ->
                owed.as(entry).waiting();
            case CLOSED -> new Closed(entry.fact("outcome").orElse(""));
            case REPEATED,
                    SEEN,
                    NOTED,
                    ANSWERED,
                    MANDATED,
                    WORDS_ADDED,
                    CHANGED,
                    SPLIT,
                    SENT_ON,
                    UNDELIVERED,
                    RATED,
                    ERASED -> before;
        };
    }

    /// Whether a renewal moved the enquiry to another desk. The agent who held it then no longer holds it.
    private static boolean isMoved(Entry entry) {
        return entry.fact("from").isPresent() && !entry.fact("from").equals(entry.fact("desk"));
    }

    private static Optional<DeskId> desk(String written) {
        return Optional.of(written).filter(Identifiers::isOne).map(DeskId::new);
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
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
