package fr.gpsusagers.console;

/// Where a command speaks.
public interface Console {

    /// A line of the result, on standard output.
    void print(String line);

    /// A line for the person who waits, on standard error.
    void progress(String line);
}
