package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.ScanVerdict;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The pretend twin of the antivirus. It knows one signature: that of the EICAR test file, which harms nothing.
final class PretendAntivirus implements Antivirus {

    /// In two parts, so that no antivirus takes this file for the test file.
    private static final byte[] EICAR =
            ("EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!").getBytes(StandardCharsets.US_ASCII);

    @Override
    public ScanVerdict examine(InputStream content, Duration patience) throws IOException {
        int matched = 0;
        try (InputStream read = new BufferedInputStream(content)) {
            for (int one = read.read(); one >= 0; one = read.read()) {
                matched = one == EICAR[matched] ? matched + 1 : one == EICAR[0] ? 1 : 0;
                if (matched == EICAR.length) {
                    return ScanVerdict.INFECTED;
                }
            }
        }
        return ScanVerdict.CLEAN;
    }
}
