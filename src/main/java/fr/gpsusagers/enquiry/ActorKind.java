package fr.gpsusagers.enquiry;

/// The kinds of actors, as far as changes differ by them.
public enum ActorKind {
    /// A citizen who asks, or one who came back with reference and code.
    CITIZEN("usager"),
    AGENT("agent"),
    /// The timers, and what follows by itself from a change of someone else.
    CLOCK("horloge"),
    CONSOLE("console");

    private final String word;

    ActorKind(String word) {
        this.word = word;
    }

    public static ActorKind of(Actor actor) {
        return switch (actor) {
            case Actor.Citizen _, Actor.Bearer _ -> CITIZEN;
            case Actor.Staff _ -> AGENT;
            case Actor.Clockwork _ -> CLOCK;
            case Actor.Console _ -> CONSOLE;
        };
    }

    public String word() {
        return word;
    }
}
