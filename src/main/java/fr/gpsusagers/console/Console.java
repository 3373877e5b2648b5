package fr.gpsusagers.console;

/// The output of a command: results on standard output, progress on standard error.
public interface Console {

    /// Prints a line of the result on standard output.
    void print(String line);

    /// Prints a progress message on standard error.
    void progress(String line);

    /// Says on standard error why the command was not carried out.
    default Verdict refuse(String reason) {
        progress(reason);
        return Verdict.fails();
    }
}
