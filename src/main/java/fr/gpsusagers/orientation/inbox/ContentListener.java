package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.kernel.job.TopicListener;
import fr.gpsusagers.orientation.publication.UpdateContent;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Applies publications, rollbacks and changes of any node on this node.
@Component
@Profile("!command")
class ContentListener implements TopicListener {

    private static final Logger LOG = LoggerFactory.getLogger(ContentListener.class);

    private final UpdateContent updateContent;
    private final Clock clock;

    ContentListener(UpdateContent updateContent, Clock clock) {
        this.updateContent = updateContent;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "content";
    }

    @Override
    public void update() {
        updateContent
                .update(clock.instant())
                .ifPresent(unreadable -> LOG.warn(
                        "This version cannot read the published pack ({}); the previous pack stays in service",
                        unreadable.version()));
    }
}
