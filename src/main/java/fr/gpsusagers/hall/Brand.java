package fr.gpsusagers.hall;

import java.util.Optional;

/// The look of a département: its share of a pack. A state's colour never changes with it.
///
/// @param colour links and buttons
/// @param deep the footer
/// @param accent the focus, small marks
/// @param logo the département's mark; empty for the product's own
/// @param scene the drawing of the home page
public record Brand(Colour colour, Colour deep, Colour accent, Optional<Drawing> logo, Optional<Drawing> scene) {

    /// The settings that the theme takes its colours from.
    public String css() {
        return ":root{--brand-day:%s;--deep-day:%s;--accent:%s}".formatted(colour.css(), deep.css(), accent.css());
    }
}
