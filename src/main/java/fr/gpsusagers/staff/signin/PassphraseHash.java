package fr.gpsusagers.staff.signin;

/// The stored hash of a passphrase.
public record PassphraseHash(String encoded) {

    @Override
    public String toString() {
        return "…";
    }
}
