package fr.gpsusagers.kernel.start;

/// Prints lines for the operator who started the product. Only the console implements it: nothing else may write to
/// the standard streams.
@FunctionalInterface
public interface OperatorOutput {

    /// Prints a line on standard output.
    void print(String line);
}
