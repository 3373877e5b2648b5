package fr.gpsusagers.staff;

/// One thing that an agent may do, or not.
public enum Right {
    /// Read the enquiries of a desk, words included.
    READ_ENQUIRIES(Reach.OWN_DESKS),
    /// Take an enquiry of a desk.
    TAKE(Reach.OWN_DESKS),
    /// Close an enquiry of a desk, with how it ended.
    CLOSE(Reach.OWN_DESKS),
    /// Send an enquiry of a desk to another: « ce n’est pas pour moi ».
    REROUTE(Reach.OWN_DESKS),
    /// Open and close the callbacks of a desk.
    OPEN_CALLBACKS(Reach.OWN_DESKS),
    /// Declare that someone of a desk is away.
    DECLARE_ABSENCE(Reach.OWN_DESKS),
    /// See who of a desk is there.
    SEE_TEAM(Reach.OWN_DESKS),
    /// Open an enquiry for a citizen who is on the telephone.
    OPEN_ENQUIRY(Reach.EVERYWHERE),
    /// Find where any enquiry stands, without its words.
    SEE_STATE_OF_ALL(Reach.EVERYWHERE),
    /// Add, change and disable agents.
    MANAGE_AGENTS(Reach.EVERYWHERE),
    /// Change what desks there are, and how they work.
    MANAGE_DESKS(Reach.EVERYWHERE);

    /// Where a right holds.
    public enum Reach {
        /// At the desks that the agent serves.
        OWN_DESKS,
        /// At every desk.
        EVERYWHERE
    }

    private final Reach reach;

    Right(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }
}
