package fr.gpsusagers.staff.signin;

/// What is kept of a passphrase: it can be compared with one, and not read back.
public record PassphraseHash(String encoded) {

    @Override
    public String toString() {
        return "…";
    }
}
