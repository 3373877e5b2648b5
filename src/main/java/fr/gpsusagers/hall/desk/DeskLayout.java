package fr.gpsusagers.hall.desk;

import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.Icons;
import fr.gpsusagers.hall.PageFrame;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import gg.jte.Content;
import java.util.Optional;

/// All that the frame of a page for agents needs.
///
/// @param title what the page is about
/// @param agent who works; empty before the sign-in
/// @param stylesheet of the desks, over the citizens' one
/// @param script of the desks: pages do without it
/// @param hasAccess whether there is more than one way to sign in, and so a page about it
public record DeskLayout(
        PageFrame frame,
        String title,
        Optional<Agent> agent,
        String stylesheet,
        String script,
        boolean hasAccess,
        Icons icons) {

    /// Whether requests can be found by who works.
    public boolean mayRead() {
        return agent.filter(one -> one.may(Right.READ_ENQUIRIES)).isPresent();
    }

    /// Whether who works leads a team.
    public boolean leads() {
        return agent.filter(one -> one.may(Right.SEE_TEAM)).isPresent();
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
