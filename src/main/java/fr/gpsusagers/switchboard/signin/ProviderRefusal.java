package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.Identification;
import fr.gpsusagers.staff.signin.Return;
import fr.gpsusagers.staff.signin.SignInPurpose;
import org.springframework.http.HttpStatus;

/// Why an agent who came back from ProConnect is not signed in, and what he can do.
enum ProviderRefusal {
    NO_TRIP(
            HttpStatus.BAD_REQUEST,
            "Il faut recommencer",
            "Cette connexion a expiré, ou elle a déjà servi.",
            "Recommencez depuis la page de départ. Gardez le même navigateur."),
    DECLINED(
            HttpStatus.FORBIDDEN,
            "Vous n’êtes pas connecté",
            "Vous avez quitté ProConnect avant la fin.",
            "Vous pouvez recommencer."),
    SILENT(
            HttpStatus.SERVICE_UNAVAILABLE,
            "ProConnect ne répond pas",
            "Rien n’est perdu.",
            "Recommencez dans quelques minutes. Votre phrase secrète, si vous en avez une, marche toujours."),
    NOT_BELIEVED(
            HttpStatus.FORBIDDEN,
            "Votre identité n’est pas confirmée",
            "La réponse de ProConnect n’est pas valable.",
            "Recommencez. Si cela dure, prévenez votre administrateur."),
    TOO_WEAK(
            HttpStatus.FORBIDDEN,
            "Il faut une double authentification",
            "Ici, un mot de passe seul ne suffit pas.",
            "Activez un second facteur dans ProConnect, puis recommencez."),
    NO_AGENT(
            HttpStatus.FORBIDDEN,
            "Ce compte n’a pas d’accès ici",
            "ProConnect vous reconnaît, mais aucun accès n’est relié à ce compte.",
            "Demandez une invitation à votre administrateur."),
    NO_INVITATION(
            HttpStatus.NOT_FOUND,
            "Cette invitation ne sert plus",
            "Elle a expiré, ou elle a déjà servi.",
            "Demandez une nouvelle invitation à votre administrateur."),
    TAKEN(
            HttpStatus.CONFLICT,
            "Ce compte est déjà relié",
            "Ce compte ProConnect ouvre déjà un accès.",
            "Prenez votre propre compte ProConnect, ou parlez-en à votre administrateur.");

    private final HttpStatus status;
    private final String title;
    private final String why;
    private final String todo;

    ProviderRefusal(HttpStatus status, String title, String why, String todo) {
        this.status = status;
        this.title = title;
        this.why = why;
        this.todo = todo;
    }

    static ProviderRefusal of(Return refused) {
        return switch (refused) {
            case Return.NoRoundTrip _ -> NO_TRIP;
            case Return.Declined _ -> DECLINED;
            case Identification.Silent _ -> SILENT;
            case Identification.TooWeak _ -> TOO_WEAK;
            case Return.NoAgent _ -> NO_AGENT;
            case Return.NoInvitation _ -> NO_INVITATION;
            case Return.Taken _ -> TAKEN;
            case Identification.NotBelieved _, Return.SignedIn _, Return.WayInAdded _ -> NOT_BELIEVED;
        };
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String why() {
        return why;
    }

    /// What the agent can do.
    String todo() {
        return todo;
    }

    /// Where the agent starts again, by what he went to the provider for.
    static String start(SignInPurpose purpose) {
        return switch (purpose) {
            case SignInPurpose.ComeIn _ -> "/agent/connexion";
            case SignInPurpose.AddWayIn _ -> "/agent/acces";
            case SignInPurpose.AcceptInvitation(Token token) -> "/agent/invitation/" + token.value();
        };
    }
}
