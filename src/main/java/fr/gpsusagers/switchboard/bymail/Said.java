package fr.gpsusagers.switchboard.bymail;

import java.util.Optional;

/// What a page says when there is nothing to fill in.
///
/// @param next what can still be done
record Said(String title, String text, Optional<Next> next) {

    Said(String title, String text) {
        this(title, text, Optional.empty());
    }

    /// @param address where the button sends
    record Next(String button, String address) {}
}
