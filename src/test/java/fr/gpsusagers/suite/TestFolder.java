package fr.gpsusagers.suite;

import java.nio.file.Path;

/// The data folder of this test process. Surefire runs two processes beside each other: each has a folder of its own.
public final class TestFolder {

    /// Relative to the project.
    public static final Path DATA = Path.of("target", "test-data-" + System.getProperty("gps.fork", "1"));

    private TestFolder() {}
}
