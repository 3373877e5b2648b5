package fr.gpsusagers.orientation;

import java.util.List;

/// Why a candidate ranks lower, or is set aside. A rule only objects, so that « pourquoi pas ? » has an answer.
///
/// @param code for programs; never changes meaning
/// @param weight how heavy it is
/// @param points how many ranks of preference it costs
/// @param text for a citizen and an operator, 15 words at most
public record Objection(String code, Weight weight, int points, String text) {

    private static final int DISTRUST = 3;

    /// How heavy an objection is, the heaviest first: of several objections, citizens read the heaviest.
    public enum Weight {
        /// The citizen cannot use the channel: it is set aside and never offered.
        EXCLUDES,
        /// The contact is not for this need: it comes after all contacts that are.
        SAFETY_NET,
        /// A fact is unconfirmed: costs some ranks, and a better-sourced contact of similar rank comes first.
        DISTRUSTS,
        /// The switchboard, or closed for long: comes after every other contact for the need.
        LAST_RESORT,
        /// The contact accepts any request. Costs one rank, and never comes before a contact of the need only
        /// because that contact is unconfirmed.
        CATCH_ALL,
        /// Costs some ranks of preference.
        DELAYS;

        /// Ranking compares how often these are raised, one after the other, before any rank of preference.
        static final List<Weight> BEFORE_PREFERENCE = List.of(EXCLUDES, SAFETY_NET, LAST_RESORT);
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
