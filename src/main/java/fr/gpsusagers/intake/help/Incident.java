package fr.gpsusagers.intake.help;

/// What a colleague needs to know to help someone in danger on the line. `toString` hides it.
///
/// @param location where the person is, as the agent heard it; blank if nobody has said it yet
/// @param said what the person says; blank if the agent typed nothing
public record Incident(String location, String said) {

    @Override
    public String toString() {
        return "Incident[…]";
    }
}
