package fr.gpsusagers.switchboard.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sign-in of agents.
///
/// @param login as it was typed
/// @param mistake what was wrong; empty when nothing was
/// @param ended what ended, of who was signed in
/// @param entries of a demonstration
record SignInPage(String login, String mistake, Ended ended, List<Entry> entries, ByProvider byProvider) {

    /// What brought someone here who was signed in.
    enum Ended {
        NOTHING(""),
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
                case "envoi" -> SENDING;
                case null, default -> NOTHING;
            };
        }

        String sentence() {
            return sentence;
        }
    }

    /// Whether one may sign in by the identity provider.
    enum ByProvider {
        NOT_DECLARED,
        OFFERED,
        /// Who just left is still signed in there.
        JUST_LEFT
    }

    /// What to tell who was signed in; empty for others.
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
