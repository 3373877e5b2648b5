package fr.gpsusagers.staff.identity;

/// What the provider says through the browser of who comes back. Nothing of it is believed before it is checked. It
/// hides itself in `toString`.
///
/// @param code redeemed for the tokens, once; empty when the provider refused
/// @param error why it refused; empty when it did not
/// @param issuer who says so; empty where the provider does not name itself here
public record ProviderAnswer(String state, String code, String error, String issuer) {

    /// Whether the person gave up, there.
    boolean isDeclined() {
        return error.equals("access_denied");
    }

    @Override
    public String toString() {
        return "…";
    }
}
