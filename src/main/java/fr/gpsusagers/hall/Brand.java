package fr.gpsusagers.hall;

import java.util.Optional;

/// The look of a département, read from its pack. Colours that carry a meaning, such as open or closed, are not
/// part of it.
///
/// @param colour links and buttons
/// @param deep the footer
/// @param accent the focus, small marks
/// @param logo the département's mark; empty for the product's own
/// @param scene the illustration of the home page
public record Brand(Colour colour, Colour deep, Colour accent, Optional<Drawing> logo, Optional<Drawing> scene) {

    /// The CSS variables from which the theme takes its colours.
    public String css() {
        return ":root{--brand-day:%s;--deep-day:%s;--accent:%s}".formatted(colour.css(), deep.css(), accent.css());
    }
}
