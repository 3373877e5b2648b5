package fr.gpsusagers.staff.account;

/// Computes passphrase hashes, slowly on purpose, to slow down guessing. Both methods take the same time.
public interface PassphraseHashes {

    PassphraseHash hash(Passphrase passphrase);

    boolean match(Passphrase passphrase, PassphraseHash hash);

    /// The stored hash of a passphrase.
    record PassphraseHash(String encoded) {

        @Override
        public String toString() {
            return "…";
        }
    }
}
