package fr.gpsusagers.suite;

import java.nio.file.Path;

/// The data folders of this test process, one for each product: no two share one. Surefire runs two processes beside
/// each other: each has a folder of its own.
public final class TestFolder {

    /// Of the database, relative to the project.
    public static final Path DATA = Path.of("target", "test-data-" + System.getProperty("gps.fork", "1"));

    /// Of the product that most tests share.
    public static final Path PRODUCT = DATA.resolve("product");

    /// Of the product that lives through whole days.
    public static final Path DAY = DATA.resolve("day");

    private TestFolder() {}
}
