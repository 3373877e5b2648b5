package fr.gpsusagers.switchboard.signin;

import java.util.List;

/// The sign-in of agents.
///
/// @param login as it was typed
/// @param mistake what was wrong; empty when nothing was
/// @param entries of a demonstration
record SignInPage(String login, String mistake, List<Entry> entries, ByProvider byProvider) {

    /// Whether one may sign in by the identity provider.
    enum ByProvider {
        NOT_DECLARED,
        OFFERED,
        /// Who just left is still signed in there.
        JUST_LEFT
    }

    boolean isProviderOffered() {
        return byProvider != ByProvider.NOT_DECLARED;
    }

    boolean justLeft() {
        return byProvider == ByProvider.JUST_LEFT;
    }
}
