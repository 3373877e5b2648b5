package fr.gpsusagers.hall.signin;

import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.Icons;
import fr.gpsusagers.hall.PageFrame;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.PresenceState;
import gg.jte.Content;
import java.util.Collections;
import java.util.Optional;

/// The data for the layout of one agents' page.
///
/// @param title the subject of the page
/// @param agent the signed-in agent; empty before sign-in
/// @param presence what the agent says of himself; empty before sign-in and on error pages, which query nothing
/// @param stylesheet the address of the agents' style sheet, loaded after the citizens' one
/// @param script the address of the agents' script; pages work without it
/// @param hasAccess whether there is more than one way to sign in, and so a page to manage them
public record DeskLayout(
        PageFrame frame,
        String title,
        Optional<Agent> agent,
        Optional<PresenceState> presence,
        String stylesheet,
        String script,
        boolean hasAccess,
        Icons icons) {

    /// Whether the agent may search for requests.
    public boolean mayRead() {
        return agent.filter(one -> one.may(Right.READ_ENQUIRIES)).isPresent();
    }

    /// Whether the agent may answer callers, visitors and letters.
    public boolean answersCallers() {
        return agent.filter(one -> one.may(Right.OPEN_ENQUIRY)).isPresent();
    }

    /// Whether the agent leads a team.
    public boolean leads() {
        return agent.filter(one -> one.may(Right.SEE_TEAM)).isPresent();
    }

    /// The address of the guide of the agent's first role.
    public String guide() {
        return "/agent/aide"
                + agent.map(one -> "/" + Collections.min(one.roles()).word()).orElse("");
    }

    public String windowTitle() {
        return title + " - " + frame.identity().productName();
    }

    public Content icon(Icon icon) {
        return icons.normal(icon);
    }

    public Content small(Icon icon) {
        return icons.small(icon);
    }

    public Content sprite() {
        return icons.sprite();
    }
}
