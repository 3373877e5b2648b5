package fr.gpsusagers.staff.signin;

/// The provider's answer, carried by the browser and therefore not trustworthy until it is checked.
/// `toString` hides it.
///
/// @param code exchanged once for tokens; empty if the provider refused
/// @param error why the provider refused; empty if it did not
/// @param issuer the provider that answers; empty if it does not name itself
public record ProviderAnswer(String state, String code, String error, String issuer) {

    /// Whether the agent cancelled at the provider.
    boolean isDeclined() {
        return error.equals("access_denied");
    }

    @Override
    public String toString() {
        return "…";
    }
}
