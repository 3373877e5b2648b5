package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.staff.account.PassphraseHashes;
import fr.gpsusagers.staff.account.PassphraseHashes.PassphraseHash;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passphrases with Argon2id, with the parameters that OWASP recommends: 19 MiB, two passes, one lane.
/// Hashing runs as [HeavyWork]: a flood of sign-ins leaves memory and processors for citizens.
@Component
final class Argon2Hashes implements PassphraseHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final HeavyWork heavyWork;

    Argon2Hashes(HeavyWork heavyWork) {
        this.heavyWork = heavyWork;
    }

    @Override
    public PassphraseHash hash(Passphrase passphrase) {
        return heavyWork.run(() -> new PassphraseHash(Objects.requireNonNull(argon2.encode(passphrase.value()))));
    }

    @Override
    public boolean match(Passphrase passphrase, PassphraseHash hash) {
        return heavyWork.run(() -> argon2.matches(passphrase.value(), hash.encoded()));
    }
}
