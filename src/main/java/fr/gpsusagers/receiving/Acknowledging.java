package fr.gpsusagers.receiving;

/// How a message is acknowledged.
public enum Acknowledging {
    /// With a copy of the words: their writer typed them here and keeps nothing else.
    WITH_COPY,
    /// Without the words. The sender of a mail has them already. Anyone can write a false sender, whom we would send
    /// what a stranger wrote; and somebody else may read the mailbox of a person in danger.
    WITHOUT_COPY,
    /// Not at all. Bulk senders could not read it, and a program might answer it.
    NONE
}
