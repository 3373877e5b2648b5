package fr.gpsusagers.staff;

/// A right of an agent.
public enum Right {
    /// Read the enquiries of a desk, including the citizens' words.
    READ_ENQUIRIES(Reach.OWN_DESKS),
    /// Take an enquiry of a desk.
    TAKE(Reach.OWN_DESKS),
    /// Close an enquiry of a desk, with its outcome.
    CLOSE(Reach.OWN_DESKS),
    /// Send an enquiry of a desk to another: « ce n’est pas pour moi ».
    REROUTE(Reach.OWN_DESKS),
    /// Open and close the callbacks of a desk.
    OPEN_CALLBACKS(Reach.OWN_DESKS),
    /// Declare absences of agents of a desk.
    DECLARE_ABSENCE(Reach.OWN_DESKS),
    /// See which agents of a desk are present.
    SEE_TEAM(Reach.OWN_DESKS),
    /// Answer a caller, a visitor at the counter or a letter, and open an enquiry for them.
    OPEN_ENQUIRY(Reach.EVERYWHERE),
    /// See the state of any enquiry, without the citizen's words.
    SEE_STATE_OF_ALL(Reach.EVERYWHERE),
    /// Add, change and disable agents.
    MANAGE_AGENTS(Reach.EVERYWHERE),
    /// Let any desk work by mail, and end it.
    MANAGE_DESKS(Reach.EVERYWHERE);

    /// Where a right applies.
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
