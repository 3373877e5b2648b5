package fr.gpsusagers.intake;

/// What a colleague must know to call the emergency services for a caller in danger. `toString` hides it.
///
/// @param location where the caller is, as the agent typed it; blank if not known yet
/// @param said what the caller said; blank if the agent typed nothing
public record Incident(String location, String said) {

    @Override
    public String toString() {
        return "Incident[…]";
    }
}
