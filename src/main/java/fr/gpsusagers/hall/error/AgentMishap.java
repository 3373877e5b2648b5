package fr.gpsusagers.hall.error;

/// The error message shown to an agent.
///
/// @param headline what happened
/// @param todo what the agent can do next
record AgentMishap(String headline, String todo) {

    static AgentMishap of(int status) {
        return switch (status) {
            case 403 ->
                new AgentMishap(
                        "Votre compte n’ouvre pas cette page",
                        "Si vous en avez besoin, demandez-le à votre administrateur.");
            case 404, 410 ->
                new AgentMishap(
                        "Cette page n’est pas, ou plus, à vos guichets",
                        "La demande a peut-être été transmise. Cherchez-la dans « Retrouver », ou reprenez la liste.");
            case 409 ->
                new AgentMishap(
                        "Quelqu’un a agi avant vous",
                        "Rien n’a changé de votre fait. Reprenez la liste pour voir où en est la demande.");
            case 413 ->
                new AgentMishap("Votre texte est trop long", "Revenez en arrière, raccourcissez-le, recommencez.");
            case 429 -> new AgentMishap("Trop d’essais en peu de temps", "Attendez une minute, puis recommencez.");
            case 503 ->
                new AgentMishap(
                        "Le service est débordé",
                        "Attendez une minute, puis recommencez. Les demandes sont gardées, avec leur heure.");
            default ->
                status >= 400 && status < 500
                        ? new AgentMishap(
                                "Nous n’avons pas compris cette demande", "Reprenez la liste, puis recommencez.")
                        : new AgentMishap(
                                "Nous avons une panne",
                                "Ce n’est pas de votre faute. Recommencez dans quelques minutes."
                                        + " Les demandes sont gardées, avec leur heure.");
        };
    }
}
