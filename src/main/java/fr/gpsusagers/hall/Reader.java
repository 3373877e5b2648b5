package fr.gpsusagers.hall;

/// Who reads the page, as far as its frame is concerned.
public enum Reader {
    HEARING,
    /// Said to be deaf or hard of hearing: no voice line is offered, the written ways are.
    DEAF
}
