package fr.gpsusagers.staff.account;

/// The stored hash of a passphrase.
public record PassphraseHash(String encoded) {

    @Override
    public String toString() {
        return "…";
    }
}
