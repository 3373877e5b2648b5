package fr.gpsusagers.kernel;

import java.net.URI;

/// Where the product is found on the internet, for the links of notices: `https://gps.calvados.fr`.
public record PublicAddress(String base) {

    public PublicAddress {
        base = base.replaceFirst("/+$", "");
    }

    /// The whole address of a page.
    public String to(String path) {
        return base + path;
    }

    /// Scheme, host and port, as browsers name the origin of a form.
    public String origin() {
        URI address = URI.create(base);
        return address.getScheme() + "://" + address.getAuthority();
    }

    /// Whether people reach the product by https, whatever a proxy makes of it on the last metres.
    public boolean isHttps() {
        return base.startsWith("https:");
    }
}
