package fr.gpsusagers.receiving.quote;

/// One line of a mail.
///
/// @param depth how many times it is quoted; 0 for a line that is not marked as quoted
/// @param mark what the HTML says of it
public record TextLine(String text, int depth, Mark mark) {

    /// The greatest depth that is counted.
    static final int DEEPEST = 8;

    /// How the HTML of a mail client marks a line.
    public enum Mark {
        NONE,
        /// It introduces a quote: « Le … a écrit : ».
        ATTRIBUTION,
        /// It belongs to the sender's signature.
        SIGNATURE
    }

    static TextLine plain(String text, int depth) {
        return new TextLine(text, Math.min(depth, DEEPEST), Mark.NONE);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return "TextLine[…]";
    }
}
