package fr.gpsusagers.staff.signin;

/// Makes hashes that are slow to compute, and so slow to guess from. Both questions take the same work.
public interface PassphraseHashes {

    PassphraseHash hash(Passphrase passphrase);

    boolean match(Passphrase passphrase, PassphraseHash hash);
}
