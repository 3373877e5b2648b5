package fr.gpsusagers.console;

import fr.gpsusagers.kernel.start.OperatorOutput;

/// The output of a command: results on standard output, progress on standard error.
public interface Console extends OperatorOutput {

    /// Prints a line of the result on standard output.
    @Override
    void print(String line);

    /// Prints a progress message on standard error.
    void progress(String line);

    /// Says on standard error why the command was not carried out.
    default Verdict refuse(String reason) {
        progress(reason);
        return Verdict.fails();
    }
}
