package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.signin.IdentityProvider.Identification;

/// Why an agent who comes back from the identity provider is not signed in, in French sentences that the agent reads.
public enum NotSignedIn implements Return, Identification {
    /// The round trip is missing, expired, already used, or of another browser or agent.
    NO_ROUND_TRIP(
            "Il faut recommencer",
            "Cette connexion a expiré, ou elle a déjà servi.",
            "Recommencez depuis la page de départ. Gardez le même navigateur."),
    /// The agent cancelled at the provider.
    DECLINED("Vous n’êtes pas connecté", "Vous avez quitté ProConnect avant la fin.", "Vous pouvez recommencer."),
    /// The provider did not answer in time, or too many requests to it are running.
    SILENT(
            "ProConnect ne répond pas",
            "Rien n’est perdu.",
            "Recommencez dans quelques minutes. Votre phrase secrète, si vous en avez une, marche toujours."),
    /// The provider's answer failed a check.
    NOT_BELIEVED(
            "Votre identité n’est pas confirmée",
            "La réponse de ProConnect n’est pas valable.",
            "Recommencez. Si cela dure, prévenez votre administrateur."),
    /// The authentication was weaker than this product requires, such as a password alone.
    TOO_WEAK(
            "Il faut une double authentification",
            "Ici, un mot de passe seul ne suffit pas.",
            "Activez un second facteur dans ProConnect, puis recommencez."),
    /// The provider identified the person, but no active agent has this identity.
    NO_AGENT(
            "Ce compte n’a pas d’accès ici",
            "ProConnect vous reconnaît, mais aucun accès n’est relié à ce compte.",
            "Demandez une invitation à votre administrateur."),
    /// The invitation is unknown, accepted, replaced or expired. The caller does not learn which.
    NO_INVITATION(
            "Cette invitation ne sert plus",
            "Elle a expiré, ou elle a déjà servi.",
            "Demandez une nouvelle invitation à votre administrateur."),
    /// Another agent has this identity, or this agent already has another one.
    TAKEN(
            "Ce compte est déjà relié",
            "Ce compte ProConnect ouvre déjà un accès.",
            "Prenez votre propre compte ProConnect, ou parlez-en à votre administrateur.");

    private final String title;
    private final String why;
    private final String todo;

    NotSignedIn(String title, String why, String todo) {
        this.title = title;
        this.why = why;
        this.todo = todo;
    }

    public String title() {
        return title;
    }

    public String why() {
        return why;
    }

    /// What the agent can do.
    public String todo() {
        return todo;
    }
}
