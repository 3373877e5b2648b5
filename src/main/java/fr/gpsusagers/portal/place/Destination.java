package fr.gpsusagers.portal.place;

import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.portal.Journey;

/// The page that asked for the place, and to which the citizen returns with it.
enum Destination {
    ANSWER("", "/parcours"),
    UNANSWERED("sans-reponse", "/sans-reponse");

    private final String word;
    private final String path;

    Destination(String word, String path) {
        this.word = word;
        this.path = path;
    }

    /// Reads a form field. Any unknown value leads to the answer page.
    static Destination of(String word) {
        return UNANSWERED.word.equals(word) ? UNANSWERED : ANSWER;
    }

    /// The value of the form field.
    String word() {
        return word;
    }

    String address(Journey journey) {
        return journey.addressUnder(path);
    }

    Redirect redirect(Journey journey) {
        return new Redirect(address(journey));
    }
}
