package fr.gpsusagers.hall.signin;

import fr.gpsusagers.hall.Assets;
import fr.gpsusagers.hall.Icons;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.PresenceState;
import fr.gpsusagers.staff.desk.TeamPresence;
import fr.gpsusagers.staff.signin.IdentityProvider;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Builds the layout of agents' pages.
@Component
public final class Workplace {

    private final Assets assets;
    private final IdentityProvider provider;
    private final TeamPresence teamPresence;
    private final Clock clock;

    Workplace(Assets assets, IdentityProvider provider, TeamPresence teamPresence, Clock clock) {
        this.assets = assets;
        this.provider = provider;
        this.teamPresence = teamPresence;
        this.clock = clock;
    }

    /// Returns the layout of a page for a signed-in agent.
    public DeskLayout layout(PageContext context, String title, Agent agent) {
        return layout(context, title, Optional.of(agent), Optional.of(teamPresence.show(agent.id(), clock.instant())));
    }

    /// Returns the layout of a page shown before sign-in.
    public DeskLayout layout(PageContext context, String title) {
        return layout(context, title, Optional.empty(), Optional.empty());
    }

    /// Returns the layout of an error page for a signed-in agent, without his presence and without a query: the
    /// database may be down.
    public DeskLayout errorLayout(PageContext context, String title, Agent agent) {
        return layout(context, title, Optional.of(agent), Optional.empty());
    }

    private DeskLayout layout(
            PageContext context, String title, Optional<Agent> agent, Optional<PresenceState> presence) {
        return new DeskLayout(
                context.frame(),
                title,
                agent,
                presence,
                assets.deskStylesheet(),
                assets.deskScript(),
                provider.isDeclared(),
                new Icons());
    }
}
