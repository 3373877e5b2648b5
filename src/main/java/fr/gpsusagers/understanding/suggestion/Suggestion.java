package fr.gpsusagers.understanding.suggestion;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Coded;
import java.time.LocalDate;
import java.util.Optional;

/// A phrase that a citizen agreed to share. An administrator may accept it among the phrases of the pack.
///
/// @param number identifies it to administrators
/// @param phrase stripped of numbers, names and addresses
/// @param understoodAs the need that the product understood; empty if none
/// @param meant the need that the citizen or an agent named afterwards; empty if neither did
public record Suggestion(
        long number,
        String phrase,
        Optional<NeedId> understoodAs,
        Optional<NeedId> meant,
        Origin origin,
        LocalDate day) {

    /// What followed the product's answer to the phrase.
    public enum Origin implements Coded {
        /// Nobody objected to the need that the product understood.
        UNDERSTOOD("compris"),
        /// The citizen refused the answer: « Ce n’est pas ça ».
        REFUSED("pas-ca"),
        /// The citizen chose one of several needs.
        CHOSEN("choisi"),
        /// An agent corrected the need.
        AGENT("agent");

        private final String word;

        Origin(String word) {
            this.word = word;
        }

        /// Its code in the database.
        @Override
        public String word() {
            return word;
        }

        public static Origin parse(String word) {
            return Coded.parse(Origin.class, word);
        }
    }

    /// The need that a model would learn from it: the one named afterwards, or else the one understood, if
    /// nobody refused it.
    public Optional<NeedId> teaches() {
        return meant.or(() -> origin == Origin.REFUSED ? Optional.empty() : understoodAs);
    }

    /// Hidden: citizens' words never reach a log.
    @Override
    public String toString() {
        return "suggestion " + number;
    }
}
