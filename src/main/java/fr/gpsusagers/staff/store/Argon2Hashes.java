package fr.gpsusagers.staff.store;

import fr.gpsusagers.staff.signin.Passphrase;
import fr.gpsusagers.staff.signin.PassphraseHash;
import fr.gpsusagers.staff.signin.PassphraseHashes;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id as OWASP advises it: 19 MiB, two passes, one lane. Two hashes at a time: however many people sign in, or
/// pretend to, the memory and the processors of citizens are left to them.
@Component
final class Argon2Hashes implements PassphraseHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Override
    public PassphraseHash hash(Passphrase passphrase) {
        return inTurn(() -> new PassphraseHash(Objects.requireNonNull(argon2.encode(passphrase.value()))));
    }

    @Override
    public boolean match(Passphrase passphrase, PassphraseHash hash) {
        return inTurn(() -> argon2.matches(passphrase.value(), hash.encoded()));
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
