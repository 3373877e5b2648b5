package fr.gpsusagers.switchboard.signin;

import java.net.URI;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Our addresses that are registered at the provider, under the host name that this browser uses for our site.
final class ProviderAddress {

    private ProviderAddress() {}

    /// Where the provider sends the browser after the agent has proved their identity.
    static URI afterSignIn() {
        return ours("/agent/proconnect/retour");
    }

    /// Where the provider sends the browser after the agent has signed out.
    static URI afterSignOut() {
        return ours("/agent/connexion");
    }

    private static URI ours(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUri();
    }
}
