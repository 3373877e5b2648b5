package fr.gpsusagers.enquiry;

import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Something that happened to an enquiry: a line of its history, and an entry of the ledger.
///
/// @param by the word of the actor
/// @param agent for the desk's own eyes; the ledger has no agent
/// @param facts identifiers, counts and instants only
public record Step(Instant at, Kind kind, String by, Optional<AgentId> agent, Map<String, String> facts) {

    /// What happened. Its word never changes meaning.
    public enum Kind {
        OPENED("opened"),
        PROMISED("promised"),
        REPEATED("repeated"),
        TAKEN("taken"),
        HANDED_BACK("handed-back"),
        TRANSFERRED("transferred"),
        ATTEMPTED("attempted"),
        RENEWED("renewed"),
        ESCALATED("escalated"),
        SEEN("seen"),
        NOTED("noted"),
        ANSWERED("answered"),
        MANDATED("mandated"),
        WORDS_ADDED("words-added"),
        CHANGED("changed"),
        CLOSED("closed"),
        REOPENED("reopened"),
        SPLIT("split"),
        SENT_ON("sent-on"),
        UNDELIVERED("undelivered"),
        RATED("rated"),
        ERASED("erased");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /// The kind of its entry in the ledger: `enquiry-opened`.
        public String entry() {
            return "enquiry-" + word;
        }

        /// What an entry of the ledger tells; empty where it tells nothing of an enquiry.
        static Optional<Kind> find(String entry) {
            for (Kind kind : values()) {
                if (kind.entry().equals(entry)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /// Reads its word.
        public static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("Unknown step");
        }
    }

    public Step {
        facts = Map.copyOf(facts);
    }

    public static Step of(Instant at, Kind kind, Actor actor, Map<String, String> facts) {
        return new Step(at, kind, actor.word(), actor.agentId(), facts);
    }

    /// Whether the citizen took this step.
    public boolean isByPerson() {
        return by.equals(new Actor.Citizen().word());
    }

    /// A fact by its name.
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /// The same step with one more fact.
    public Step with(String name, String value) {
        var more = new TreeMap<>(facts);
        more.put(name, value);
        return new Step(at, kind, by, agent, more);
    }
}
