package fr.gpsusagers.switchboard.signin;

import java.net.URI;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The addresses of ours that are declared at the provider, as this visitor names our site.
final class ProviderAddress {

    private ProviderAddress() {}

    /// Where one comes back to who proved who he is.
    static URI back() {
        return ours("/agent/proconnect/retour");
    }

    /// Where one comes back to who was signed out.
    static URI left() {
        return ours("/agent/connexion");
    }

    private static URI ours(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUri();
    }
}
