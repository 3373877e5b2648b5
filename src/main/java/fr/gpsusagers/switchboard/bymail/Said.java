package fr.gpsusagers.switchboard.bymail;

import java.util.Optional;

/// What a page says when there is nothing to fill in.
///
/// @param next what can still be done
record Said(String title, String text, Optional<Next> next) {

    Said(String title, String text) {
        this(title, text, Optional.empty());
    }

    /// @param address where the button leads
    /// @param changes whether the button changes something; if not, it only opens another page
    record Next(String button, String address, boolean changes) {

        Next(String button, String address) {
            this(button, address, true);
        }

        static Next page(String button, String address) {
            return new Next(button, address, false);
        }
    }
}
