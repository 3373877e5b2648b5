package fr.gpsusagers.orientation;

/// Why a candidate stands lower than it might, or is set aside. A rule objects; it never drops a candidate.
///
/// @param code for programs; never changes meaning
/// @param weight how heavy it is; candidates are compared by their heaviest weights first
/// @param points how many ranks of preference it costs
/// @param text for a citizen and an operator, 15 words at most
public record Objection(String code, Weight weight, int points, String text) {

    private static final int DISTRUST = 3;

    /// How heavy an objection is, heaviest first.
    public enum Weight {
        /// The channel is of no use to this person: set aside, never proposed.
        EXCLUDES,
        /// Not a contact of this need: after all that are.
        SAFETY_NET,
        /// A fact not to be trusted: never first where a better-sourced contact serves, and some ranks lower.
        DISTRUSTS,
        /// Only the switchboard, or closed for long: after every contact that serves.
        LAST_RESORT,
        /// The contact accepts any request. Costs one rank, and never comes before a contact of the need only
        /// because that contact is unconfirmed.
        CATCH_ALL,
        /// Costs some ranks of preference.
        DELAYS
    }

    public static Objection excludes(String code, String text) {
        return new Objection(code, Weight.EXCLUDES, 0, text);
    }

    public static Objection safetyNet(String code, String text) {
        return new Objection(code, Weight.SAFETY_NET, 0, text);
    }

    public static Objection distrusts(String code, String text) {
        return new Objection(code, Weight.DISTRUSTS, DISTRUST, text);
    }

    public static Objection lastResort(String code, String text) {
        return new Objection(code, Weight.LAST_RESORT, 0, text);
    }

    public static Objection catchesAll(String code, String text) {
        return new Objection(code, Weight.CATCH_ALL, 1, text);
    }

    public static Objection delays(String code, int points, String text) {
        return new Objection(code, Weight.DELAYS, points, text);
    }
}
