package fr.gpsusagers.staff.account;

/// The identity of a person at a provider. `toString` hides it.
///
/// @param issuer the address of the provider
/// @param subject the provider's identifier of the person for this product
public record Identity(String issuer, String subject) {

    private static final int LONGEST = 255;

    public Identity {
        if (issuer.isBlank() || subject.isBlank() || subject.length() > LONGEST) {
            throw new IllegalArgumentException("Malformed identity");
        }
    }

    @Override
    public String toString() {
        return "…";
    }
}
