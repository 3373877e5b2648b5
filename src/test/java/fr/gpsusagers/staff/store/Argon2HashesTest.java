package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.staff.account.Passphrase;
import org.junit.jupiter.api.Test;

class Argon2HashesTest {

    private static final Passphrase PASSPHRASE = new Passphrase("girafe violon tempête moutarde");

    private final Argon2Hashes hashes = new Argon2Hashes(new HeavyWork(HeavyWork.Size.of(1)));

    @Test
    void it_is_argon2id_with_the_parameters_that_owasp_advises() {
        assertThat(hashes.hash(PASSPHRASE).encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void only_the_same_passphrase_matches_and_no_hash_is_like_another() {
        var hash = hashes.hash(PASSPHRASE);
        assertThat(hashes.match(PASSPHRASE, hash)).isTrue();
        assertThat(hashes.match(new Passphrase("girafe violon tempête moutardes"), hash))
                .isFalse();
        assertThat(hashes.hash(PASSPHRASE)).isNotEqualTo(hash);
    }
}
