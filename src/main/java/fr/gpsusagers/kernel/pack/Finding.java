package fr.gpsusagers.kernel.pack;

/// Something wrong in a pack: where, what, and how to mend it, in French.
public record Finding(Severity severity, Spot where, String message) {

    /// What a finding does to the pack.
    public enum Severity {
        /// The pack is refused.
        ERROR,
        /// The pack is taken; someone should look.
        WARNING
    }

    @Override
    public String toString() {
        return where + ": " + message;
    }
}
