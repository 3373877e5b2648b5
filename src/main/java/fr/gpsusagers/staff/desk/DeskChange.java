package fr.gpsusagers.staff.desk;

/// The result of a change that only the lead of a desk may make.
public enum DeskChange {
    CHANGED,
    /// It was so already.
    UNCHANGED,
    /// The agent has no right to do this at this desk.
    NOT_YOURS
}
