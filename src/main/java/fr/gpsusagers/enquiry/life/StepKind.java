package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// The words of steps in the history and in the ledger. A word never changes meaning.
public enum StepKind implements Coded {
    OPENED("opened"),
    PROMISED("promised"),
    REPEATED("repeated"),
    TAKEN("taken"),
    HANDED_BACK("handed-back"),
    TRANSFERRED("transferred"),
    TAKEN_BACK("taken-back"),
    ATTEMPTED("attempted"),
    RENEWED("renewed"),
    ESCALATED("escalated"),
    SEEN("seen"),
    NOTED("noted"),
    ANSWERED("answered"),
    MANDATED("mandated"),
    WORDS_ADDED("words-added"),
    RECEIVED("received"),
    CHANGED("changed"),
    CLOSED("closed"),
    REOPENED("reopened"),
    SPLIT("split"),
    SENT_ON("sent-on"),
    UNDELIVERED("undelivered"),
    RATED("rated"),
    ERASED("erased");

    private final String word;

    StepKind(String word) {
        this.word = word;
    }

    public static StepKind of(Step step) {
        return switch (step) {
            case Step.Opened _ -> OPENED;
            case Step.Promised _ -> PROMISED;
            case Step.Repeated _ -> REPEATED;
            case Step.Taken _ -> TAKEN;
            case Step.HandedBack _ -> HANDED_BACK;
            case Step.Transferred _ -> TRANSFERRED;
            case Step.TakenBack _ -> TAKEN_BACK;
            case Step.Attempted _ -> ATTEMPTED;
            case Step.Renewed _ -> RENEWED;
            case Step.Escalated _ -> ESCALATED;
            case Step.Seen _ -> SEEN;
            case Step.Noted _ -> NOTED;
            case Step.Answered _ -> ANSWERED;
            case Step.Mandated _ -> MANDATED;
            case Step.WordsAdded _ -> WORDS_ADDED;
            case Step.Received _ -> RECEIVED;
            case Step.Changed _ -> CHANGED;
            case Step.Closed _ -> CLOSED;
            case Step.Reopened _ -> REOPENED;
            case Step.Split _ -> SPLIT;
            case Step.SentOn _ -> SENT_ON;
            case Step.Undelivered _ -> UNDELIVERED;
            case Step.Rated _ -> RATED;
            case Step.Erased _ -> ERASED;
        };
    }

    /// Whether the citizen wrote or changed something by it.
    public boolean isHeard() {
        return switch (this) {
            case WORDS_ADDED, RECEIVED, CHANGED, REPEATED -> true;
            default -> false;
        };
    }

    /// Whether an agent who did this last, and whose request waits again, is to go on with it.
    public boolean isBeginning() {
        return switch (this) {
            case ATTEMPTED, ANSWERED, NOTED, MANDATED, TAKEN, REOPENED -> true;
            default -> false;
        };
    }

    @Override
    public String word() {
        return word;
    }

    /// The kind of its entry in the ledger: `enquiry-opened`.
    public String entry() {
        return "enquiry-" + word;
    }

    /// Finds the kind of a ledger entry. Empty if the entry is not about a request.
    static Optional<StepKind> find(String entry) {
        for (StepKind kind : values()) {
            if (kind.entry().equals(entry)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Reads its word.
    public static StepKind parse(String word) {
        return Coded.parse(StepKind.class, word);
    }
}
