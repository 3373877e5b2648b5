package fr.gpsusagers.hall;

/// A kind of caller.
public enum Who {
    /// A citizen or a program: no sign-in, no session, no cookie.
    ANYONE,
    /// A signed-in agent. A right of `staff` says what the agent may do, and the use case checks at which
    /// desk.
    AGENT,
    /// A caller with the key from the data folder, such as `./gps publish`. Only an operator can
    /// read that folder.
    KEY_HOLDER,
    /// A desk that works by mail: a link from a mail proves it, for one request or for its mailbox.
    DESK_LINK,
    /// The SMS operator, who signs each call with a secret that only the operator and we know.
    SMS_OPERATOR
}
