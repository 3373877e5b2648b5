package fr.gpsusagers.orientation.coverage;

/// The outcome of the best channel in a situation, from best to worst.
public enum Reachability {
    /// A person at a service for this need answers now.
    PERSON_NOW("joignable-maintenant"),
    /// A service for this need calls back, at a time that it promises.
    CALLED_BACK("rappel"),
    /// A service for this need answers a message, at a time that it promises.
    ANSWERED_IN_WRITING("message"),
    /// A service for this need is closed, and its next opening is known.
    OPENS_LATER("ouvre-plus-tard"),
    /// A service for this need can be reached at any hour, but only in writing.
    WRITTEN_ONLY("written-only"),
    /// A service for this need may answer, but its hours are not known.
    HOURS_UNKNOWN("hours-unknown"),
    /// Only pages to read.
    WEBSITE_ONLY("website-only"),
    /// Only the switchboard, or another contact that the pack offers for every need.
    SWITCHBOARD_ONLY("switchboard-only"),
    /// Nothing at all.
    DEAD_END("dead-end");

    private final String word;

    Reachability(String word) {
        this.word = word;
    }

    /// Its code in reports.
    public String word() {
        return word;
    }

    /// Whether the citizen reaches a service for this need.
    public boolean isUsable() {
        return compareTo(WRITTEN_ONLY) <= 0;
    }
}
