package fr.gpsusagers.hall;

/// Who comes in by a door.
public enum Who {
    /// A citizen or a program: no sign-in, no session, no cookie.
    ANYONE,
    /// An agent who signed in. What he may do is said by a right, and at which desk by the use case.
    AGENT,
    /// Whoever can read the data folder, and so holds the key that lies in it: `./gps publish`.
    KEY_HOLDER
}
