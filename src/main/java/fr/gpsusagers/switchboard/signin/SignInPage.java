package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.signin.InventedAgent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sign-in page of agents.
///
/// @param login as typed
/// @param mistake what is wrong with the input; empty if nothing is
/// @param ended what ended, if the agent was signed in before
/// @param entries the agents whom a visitor of a demonstration can sign in as; empty outside a demonstration
/// @param now for their one-time codes
record SignInPage(
        String login, String mistake, Ended ended, List<InventedAgent> entries, Instant now, ByProvider byProvider) {

    /// Why an agent who was signed in is back on this page.
    enum Ended {
        NOTHING(""),
        HANDED_BACK("Vous êtes parti. Vos demandes commencées sont rendues à leur guichet."),
        SESSION("Votre session est terminée. Connectez-vous à nouveau."),
        SENDING("Votre session était terminée\u00A0: ce que vous venez d’envoyer n’est pas enregistré."
                + " Connectez-vous, puis recommencez.");

        private final String sentence;

        Ended(String sentence) {
            this.sentence = sentence;
        }

        static Ended of(@Nullable String word) {
            return switch (word) {
                case "session" -> SESSION;
                case "rendues" -> HANDED_BACK;
                case "envoi" -> SENDING;
                case null, default -> NOTHING;
            };
        }

        String sentence() {
            return sentence;
        }
    }

    /// Whether agents can sign in at the identity provider.
    enum ByProvider {
        NOT_DECLARED,
        OFFERED,
        /// The agent just signed out here, but is still signed in there.
        JUST_LEFT
    }

    /// Returns what to tell an agent whose session has ended; empty for others.
    String endedSentence() {
        return ended.sentence();
    }

    boolean isProviderOffered() {
        return byProvider != ByProvider.NOT_DECLARED;
    }

    boolean justLeft() {
        return byProvider == ByProvider.JUST_LEFT;
    }
}
