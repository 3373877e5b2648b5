package fr.gpsusagers.hall.error;

/// The error message shown to an agent.
///
/// @param headline what happened
/// @param todo what the agent can do next
record AgentErrorText(String headline, String todo) {

    static AgentErrorText of(int status) {
        return switch (status) {
            case 403 ->
                new AgentErrorText(
                        "Votre compte n’ouvre pas cette page",
                        "Si vous en avez besoin, demandez-le à votre administrateur.");
            case 404, 410 ->
                new AgentErrorText(
                        "Cette page n’est pas, ou plus, à vos guichets",
                        "La demande a peut-être été transmise. Cherchez-la dans « Retrouver », ou reprenez la liste.");
            case 409 ->
                new AgentErrorText(
                        "Quelqu’un a agi avant vous",
                        "Rien n’a changé de votre fait. Reprenez la liste pour voir où en est la demande.");
            case 413 ->
                new AgentErrorText("Votre texte est trop long", "Revenez en arrière, raccourcissez-le, recommencez.");
            case 429 -> new AgentErrorText("Trop d’essais en peu de temps", "Attendez une minute, puis recommencez.");
            case 503 ->
                new AgentErrorText(
                        "Le service est débordé",
                        "Attendez une minute, puis recommencez. Les demandes sont gardées, avec leur heure.");
            default ->
                status >= 400 && status < 500
                        ? new AgentErrorText(
                                "Nous n’avons pas compris cette demande", "Reprenez la liste, puis recommencez.")
                        : new AgentErrorText(
                                "Nous avons une panne",
                                "Ce n’est pas de votre faute. Recommencez dans quelques minutes."
                                        + " Les demandes sont gardées, avec leur heure.");
        };
    }
}
