package fr.gpsusagers.kernel.pack;

/// A problem found in a pack: where it is, what it is and how to fix it, in French.
public record Finding(Severity severity, Spot where, String message) {

    /// How serious a finding is.
    public enum Severity {
        /// The pack is refused.
        ERROR,
        /// The pack is accepted, but its author should check this.
        WARNING
    }

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
