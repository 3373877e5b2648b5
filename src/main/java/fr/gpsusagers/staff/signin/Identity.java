package fr.gpsusagers.staff.signin;

/// How an identity provider names a person: its own address, and a word that it gives to nobody else. It hides itself
/// in `toString`.
///
/// @param issuer the provider
/// @param subject the person, as the provider calls him for this product
public record Identity(String issuer, String subject) {

    private static final int LONGEST = 255;

    public Identity {
        if (issuer.isBlank() || subject.isBlank() || subject.length() > LONGEST) {
            throw new IllegalArgumentException("Not an identity");
        }
    }

    @Override
    public String toString() {
        return "…";
    }
}
