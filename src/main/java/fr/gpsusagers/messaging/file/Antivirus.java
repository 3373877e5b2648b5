package fr.gpsusagers.messaging.file;

import java.io.IOException;
import java.io.InputStream;

/// Examines files. An outside system does, within a deadline.
public interface Antivirus {

    /// @return [ScanVerdict#NOT_EXAMINED] if the antivirus does not answer
    /// @throws IOException if the content cannot be read
    ScanVerdict examine(InputStream content) throws IOException;
}
