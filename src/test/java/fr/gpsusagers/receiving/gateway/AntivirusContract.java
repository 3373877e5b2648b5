package fr.gpsusagers.receiving.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.ScanVerdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What every antivirus does, real or pretended.
abstract class AntivirusContract {

    /// The EICAR test file, which harms nothing and which every antivirus knows. In two parts, so that none takes this
    /// file for it.
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int LARGE = 3_000_000;

    abstract Antivirus antivirus();

    private ScanVerdict verdict(byte[] content) throws IOException {
        return antivirus().examine(new ByteArrayInputStream(content), Antivirus.PATIENCE);
    }

    @Test
    void a_harmless_file_is_clean() throws IOException {
        assertThat(verdict("Bonjour".getBytes(StandardCharsets.UTF_8))).isEqualTo(ScanVerdict.CLEAN);
        assertThat(verdict(new byte[0])).isEqualTo(ScanVerdict.CLEAN);
    }

    @Test
    void a_dangerous_file_is_infected_also_in_the_middle_of_a_large_one() throws IOException {
        assertThat(verdict(EICAR.getBytes(StandardCharsets.US_ASCII))).isEqualTo(ScanVerdict.INFECTED);

        var large = new byte[LARGE];
        new Random(1).nextBytes(large);
        byte[] signature = EICAR.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(signature, 0, large, LARGE / 2, signature.length);
        assertThat(verdict(large)).isEqualTo(ScanVerdict.INFECTED);
    }

    @Test
    void a_large_harmless_file_is_clean() throws IOException {
        var large = new byte[LARGE];
        new Random(2).nextBytes(large);
        assertThat(verdict(large)).isEqualTo(ScanVerdict.CLEAN);
    }
}
