package fr.gpsusagers.hall;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// An sRGB colour, written as `#0f5358`.
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /// Parses `#0f5358`.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    public static Colour parse(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new IllegalArgumentException("Couleur « " + written + " » illisible. Écrivez-la comme \"#0f5358\".");
        }
        byte[] parts = HexFormat.of().parseHex(written.substring(1));
        return new Colour(parts[0] & 0xff, parts[1] & 0xff, parts[2] & 0xff);
    }

    /// Returns the CSS notation.
    public String css() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /// Returns the contrast ratio of the two colours, from 1 to 21 (WCAG 2).
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
