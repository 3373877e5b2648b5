package fr.gpsusagers.hall.desk;

import fr.gpsusagers.hall.Assets;
import fr.gpsusagers.hall.Icons;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.identity.IdentityProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Builds the layout of agents' pages.
@Component
public final class Workplace {

    private final Assets assets;
    private final IdentityProvider provider;

    Workplace(Assets assets, IdentityProvider provider) {
        this.assets = assets;
        this.provider = provider;
    }

    /// Returns the layout of a page for a signed-in agent.
    public DeskLayout layout(PageContext context, String title, Agent agent) {
        return layout(context, title, Optional.of(agent));
    }

    /// Returns the layout of a page shown before sign-in.
    public DeskLayout layout(PageContext context, String title) {
        return layout(context, title, Optional.empty());
    }

    private DeskLayout layout(PageContext context, String title, Optional<Agent> agent) {
        return new DeskLayout(
                context.frame(),
                title,
                agent,
                assets.deskStylesheet(),
                assets.deskScript(),
                provider.isDeclared(),
                new Icons());
    }
}
