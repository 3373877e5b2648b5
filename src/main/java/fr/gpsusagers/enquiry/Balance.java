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

/// What the ledger says of all enquiries, told entry by entry, without the table of enquiries: each one that came in
/// is still owed by a desk and by a time, or was closed with an outcome.
public final class Balance {

    private static final Owed BY_NOBODY = new Owed(false, Optional.empty(), Optional.empty());

    private final Map<EnquiryId, Line> lines = new LinkedHashMap<>();
    private long opened;

    private sealed interface Line {}

    /// Still to be answered.
    ///
    /// @param taken whether an agent has it in hand
    /// @param desk empty where no desk was named: nobody would answer
    /// @param due empty where no time was named: nobody would notice
    public record Owed(boolean taken, Optional<DeskId> desk, Optional<Instant> due) implements Line {

        public boolean isPromised() {
            return desk.isPresent() && due.isPresent();
        }

        /// What an entry does not name stays as it was.
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

    /// Takes the next entry into account, whatever it is about.
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

    /// Whether another desk owes it from now on: whoever held it holds it no longer.
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

    /// How many came in.
    public long opened() {
        return opened;
    }

    /// Whether all that came in is open or closed, and nothing else is.
    public boolean isEven() {
        return opened == lines.size();
    }

    public Tally tally() {
        long taken = owed().values().stream().filter(Owed::taken).count();
        return new Tally(owed().size() - taken, taken, lines.size() - owed().size());
    }

    /// What is still to be answered, in the order in which it came in.
    public Map<EnquiryId, Owed> owed() {
        var owed = new LinkedHashMap<EnquiryId, Owed>();
        lines.forEach((enquiry, line) -> {
            if (line instanceof Owed open) {
                owed.put(enquiry, open);
            }
        });
        return owed;
    }

    /// How many were closed, by the word of their outcome.
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
