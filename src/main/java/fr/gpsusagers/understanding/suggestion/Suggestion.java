package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import java.time.LocalDate;
import java.util.Optional;

/// A phrase that someone agreed to leave, for an administrator to accept among the phrases of the pack.
///
/// @param number by which an administrator names it
/// @param phrase stripped of numbers, names and addresses
/// @param understoodAs the need that was understood; empty when none was
/// @param meant the need that the person said it was; empty while nobody did
public record Suggestion(
        long number,
        String phrase,
        Optional<NeedId> understoodAs,
        Optional<NeedId> meant,
        Origin origin,
        LocalDate day) {

    /// How it came.
    public enum Origin {
        /// It was understood, and nobody objected.
        UNDERSTOOD("compris"),
        /// « Ce n’est pas ça ».
        REFUSED("pas-ca"),
        /// Chosen among several needs.
        CHOSEN("choisi"),
        /// Corrected by an agent.
        AGENT("agent");

        private final String word;

        Origin(String word) {
            this.word = word;
        }

        /// Its word where it is kept.
        public String word() {
            return word;
        }

        public static Origin parse(String word) {
            for (Origin origin : values()) {
                if (origin.word.equals(word)) {
                    return origin;
                }
            }
            throw new IllegalArgumentException("Unknown origin " + word);
        }
    }

    /// What it would teach: what the person said, else what was understood and not refused.
    public Optional<NeedId> teaches() {
        return meant.or(() -> origin == Origin.REFUSED ? Optional.empty() : understoodAs);
    }

    /// Hidden: words of people never reach a log.
    @Override
    public String toString() {
        return "suggestion " + number;
    }
}
