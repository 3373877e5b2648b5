package fr.gpsusagers.receiving.file;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// Examines files. An outside system does, within a deadline.
@FunctionalInterface
public interface Antivirus {

    /// How long one act waits for the antivirus, for all its files together. A file of 20 MB takes it a few seconds.
    Duration PATIENCE = Duration.ofSeconds(20);

    /// No antivirus is set: files are served as they came.
    Antivirus NONE = new Antivirus() {
        @Override
        public ScanVerdict examine(InputStream content, Duration patience) {
            return ScanVerdict.NOT_EXAMINED;
        }

        @Override
        public boolean isSet() {
            return false;
        }
    };

    /// Reads the content in the thread of the caller, who may have it from anywhere.
    ///
    /// @return [ScanVerdict#NOT_EXAMINED] if the antivirus does not answer in time
    /// @throws IOException if the content cannot be read
    ScanVerdict examine(InputStream content, Duration patience) throws IOException;

    default boolean isSet() {
        return true;
    }

    /// Begins to examine several files, with one deadline for all of them.
    default Sitting sit() {
        return new Sitting(this, System.nanoTime());
    }

    /// @param start in nanoseconds
    record Sitting(Antivirus antivirus, long start) {

        public ScanVerdict examine(InputStream content) throws IOException {
            Duration left = PATIENCE.minusNanos(System.nanoTime() - start);
            return left.toMillis() > 0 ? antivirus.examine(content, left) : ScanVerdict.NOT_EXAMINED;
        }
    }
}
