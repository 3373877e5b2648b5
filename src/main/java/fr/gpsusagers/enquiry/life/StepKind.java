package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.kernel.Coded;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The words of steps in the history and in the ledger, and how each step is read back from its facts. A word
/// never changes meaning.
public enum StepKind implements Coded {
    OPENED("opened", Step.Opened.class, facts -> new Step.Opened(facts.topic())),
    PROMISED("promised", Step.Promised.class, facts -> new Step.Promised(facts.duty())),
    REPEATED("repeated", Step.Repeated.class, _ -> new Step.Repeated()),
    TAKEN("taken", Step.Taken.class, facts -> new Step.Taken(facts.duty())),
    HANDED_BACK("handed-back", Step.HandedBack.class, facts -> new Step.HandedBack(facts.duty(), facts.reason())),
    TRANSFERRED(
            "transferred",
            Step.Transferred.class,
            facts -> new Step.Transferred(
                    facts.duty(), facts.desk("from"), facts.text("question"), facts.desk("wished"))),
    TAKEN_BACK("taken-back", Step.TakenBack.class, facts -> new Step.TakenBack(facts.duty(), facts.desk("from"))),
    ATTEMPTED(
            "attempted",
            Step.Attempted.class,
            facts -> new Step.Attempted(
                    facts.duty(), facts.text("result").flatMap(Attempt::find), facts.count("attempt"))),
    RENEWED(
            "renewed",
            Step.Renewed.class,
            facts -> new Step.Renewed(facts.duty(), facts.desk("from"), facts.count("renewals"))),
    ESCALATED(
            "escalated",
            Step.Escalated.class,
            facts -> new Step.Escalated(facts.duty(), facts.desk("from"), facts.reason())),
    SEEN("seen", Step.Seen.class, facts -> new Step.Seen(facts.duty())),
    NOTED("noted", Step.Noted.class, facts -> new Step.Noted(facts.duty())),
    ANSWERED("answered", Step.Answered.class, facts -> new Step.Answered(facts.duty())),
    MANDATED("mandated", Step.Mandated.class, facts -> new Step.Mandated(facts.duty())),
    WORDS_ADDED("words-added", Step.WordsAdded.class, facts -> new Step.WordsAdded(facts.duty())),
    RECEIVED(
            "received",
            Step.Received.class,
            facts -> new Step.Received(
                    facts.duty(),
                    facts.channel(),
                    facts.text("sender").flatMap(SenderCheck::find),
                    facts.count("attachments"))),
    CHANGED("changed", Step.Changed.class, facts -> new Step.Changed(facts.duty(), facts.caution())),
    CLOSED("closed", Step.Closed.class, facts -> new Step.Closed(facts.duty(), facts.outcome())),
    REOPENED("reopened", Step.Reopened.class, facts -> new Step.Reopened(facts.duty(), facts.reason())),
    SPLIT("split", Step.Split.class, facts -> new Step.Split(facts.duty())),
    SENT_ON("sent-on", Step.SentOn.class, facts -> new Step.SentOn(facts.duty(), facts.contact())),
    UNDELIVERED(
            "undelivered",
            Step.Undelivered.class,
            facts -> new Step.Undelivered(facts.text("medium"), facts.text("reason"))),
    RATED(
            "rated",
            Step.Rated.class,
            facts -> new Step.Rated(facts.duty(), facts.text("first").flatMap(Rating::find), facts.text("question"))),
    ERASED("erased", Step.Erased.class, facts -> new Step.Erased(facts.duty()));

    private final String word;
    private final Class<? extends Step> type;
    private final Function<StepFacts, Step> reader;

    StepKind(String word, Class<? extends Step> type, Function<StepFacts, Step> reader) {
        this.word = word;
        this.type = type;
        this.reader = reader;
    }

    public static StepKind of(Step step) {
        return Stream.of(values())
                .filter(kind -> kind.type.isInstance(step))
                .findFirst()
                .orElseThrow();
    }

    Step read(StepFacts facts) {
        return reader.apply(facts);
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
        return Stream.of(values()).filter(kind -> kind.entry().equals(entry)).findFirst();
    }

    /// Reads its word.
    public static StepKind parse(String word) {
        return Coded.parse(StepKind.class, word);
    }
}
