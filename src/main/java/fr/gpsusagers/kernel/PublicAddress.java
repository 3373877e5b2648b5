package fr.gpsusagers.kernel;

/// Where the product is found on the internet, for the links of notices: `https://gps.calvados.fr`.
public record PublicAddress(String base) {

    public PublicAddress {
        base = base.replaceFirst("/+$", "");
    }

    /// The whole address of a page.
    public String to(String path) {
        return base + path;
    }
}
