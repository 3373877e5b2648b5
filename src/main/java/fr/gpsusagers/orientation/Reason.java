package fr.gpsusagers.orientation;

/// Why a contact is recommended, or why it ranks lower, in words that citizens and operators understand.
///
/// @param code for programs; never changes meaning
/// @param title what it is about, a few words: « Lisieux »
/// @param text one sentence of 15 words at most
public record Reason(String code, String title, String text) {

    private static final String LOWER = "Plus bas";

    static Reason whyLower(Objection heaviest) {
        return new Reason(heaviest.code(), LOWER, heaviest.text());
    }

    /// Whether it says why a contact comes lower.
    public boolean isWhyLower() {
        return title.equals(LOWER);
    }
}
