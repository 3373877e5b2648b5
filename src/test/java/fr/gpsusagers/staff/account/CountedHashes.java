package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.account.PassphraseHashes.PassphraseHash;

/// Fast passphrase hashes that count their calls, so that a test can compare the work done instead
/// of measuring time.
public final class CountedHashes implements PassphraseHashes {

    private int computed;

    @Override
    public PassphraseHash hash(Passphrase passphrase) {
        computed++;
        return new PassphraseHash("#" + passphrase.value().hashCode());
    }

    @Override
    public boolean match(Passphrase passphrase, PassphraseHash hash) {
        return hash(passphrase).equals(hash);
    }

    public int computed() {
        return computed;
    }
}
