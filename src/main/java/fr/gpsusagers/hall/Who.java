package fr.gpsusagers.hall;

/// Who comes in by a door.
public enum Who {
    /// A citizen or a program: no sign-in, no session, no cookie.
    ANYONE
}
