package fr.gpsusagers.hall.error;

/// The error message shown to a citizen.
///
/// @param headline what happened
/// @param comfort reassures the citizen and says what to do next
enum ErrorText {
    NOT_UNDERSTOOD(
            "Nous n’avons pas compris cette adresse",
            "Elle est peut-être mal recopiée. Reprenez au début : c’est rapide."),
    NOT_FOUND(
            "Cette page n’existe pas",
            "L’adresse est peut-être ancienne, ou mal recopiée. Nous pouvons toujours vous aider."),
    TOO_LARGE(
            "Vos fichiers sont trop lourds",
            "Revenez en arrière, et enlevez des fichiers. Il en faut 20\u00A0Mo au plus, en tout."),
    TOO_MANY("Trop de demandes en même temps", "Attendez une minute, puis essayez à nouveau."),
    TOO_BUSY(
            "Nous ne pouvons pas répondre à l’instant",
            "Attendez quelques secondes, puis essayez à nouveau. En danger, appelez le 15, le 17,"
                    + " le 18 ou le 112. Par SMS, c’est le 114."),
    BROKEN("Nous avons une panne", "Ce n’est pas de votre faute. Essayez à nouveau dans quelques minutes.");

    private final String headline;
    private final String comfort;

    ErrorText(String headline, String comfort) {
        this.headline = headline;
        this.comfort = comfort;
    }

    static ErrorText of(int status) {
        return switch (status) {
            case 404, 410 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            case 429 -> TOO_MANY;
            case 503 -> TOO_BUSY;
            default -> status >= 400 && status < 500 ? NOT_UNDERSTOOD : BROKEN;
        };
    }

    String headline() {
        return headline;
    }

    String comfort() {
        return comfort;
    }

    /// Whether trying again can help.
    boolean mayPass() {
        return this == BROKEN || this == TOO_MANY || this == TOO_BUSY;
    }
}
