package fr.gpsusagers.kernel.start;

import java.net.URI;

/// The public base URL of the product, used for the links in notices: `https://gps.calvados.fr`.
public record PublicAddress(String base) {

    public PublicAddress {
        base = base.replaceFirst("/+$", "");
    }

    /// Returns the absolute URL of a page.
    public String to(String path) {
        return base + path;
    }

    /// Returns scheme, host and port, as browsers write the origin of a form.
    public String origin() {
        URI address = URI.create(base);
        return address.getScheme() + "://" + address.getAuthority();
    }

    /// Whether citizens and agents reach the product over HTTPS, even if the reverse proxy forwards plain HTTP.
    public boolean isHttps() {
        return base.startsWith("https:");
    }
}
