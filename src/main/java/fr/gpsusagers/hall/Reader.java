package fr.gpsusagers.hall;

/// The reader of a page, as far as its layout depends on it.
public enum Reader {
    HEARING,
    /// Deaf or hard of hearing: the page offers written channels instead of voice lines.
    DEAF
}
