package fr.gpsusagers.orientation.coverage;

/// What the best channel of a situation gives to the person, from best to worst.
public enum Reachability {
    /// A person of a service of this need answers now.
    PERSON_NOW("joignable-maintenant"),
    /// A service of this need calls back, at a time that it promises.
    CALLED_BACK("rappel"),
    /// Closed, and it is known when it opens.
    OPENS_LATER("ouvre-plus-tard"),
    /// Only writing reaches a service of this need, at any hour.
    WRITTEN_ONLY("written-only"),
    /// A service of this need may answer, but its hours are not known.
    HOURS_UNKNOWN("hours-unknown"),
    /// Only pages to read.
    WEBSITE_ONLY("website-only"),
    /// Only the switchboard, or what the pack offers for every need.
    SWITCHBOARD_ONLY("switchboard-only"),
    /// Nothing at all.
    DEAD_END("dead-end");

    private final String word;

    Reachability(String word) {
        this.word = word;
    }

    /// Its word in reports.
    public String word() {
        return word;
    }

    /// Whether the person can use it and a service of this need receives it.
    public boolean isUsable() {
        return compareTo(WRITTEN_ONLY) <= 0;
    }
}
