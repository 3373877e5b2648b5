package fr.gpsusagers.staff.inbox;

import fr.gpsusagers.kernel.job.TopicListener;
import fr.gpsusagers.staff.roster.StaffDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Applies imports of the staff directory by any node on this node.
@Component
@Profile("!command")
class RosterListener implements TopicListener {

    private static final Logger LOG = LoggerFactory.getLogger(RosterListener.class);

    private final StaffDirectory staffDirectory;

    RosterListener(StaffDirectory staffDirectory) {
        this.staffDirectory = staffDirectory;
    }

    @Override
    public String topic() {
        return "roster";
    }

    @Override
    public void update() {
        if (staffDirectory.update() instanceof StaffDirectory.Updating.Unreadable) {
            LOG.warn("Another key encrypted the staff directory; import it again");
        }
    }
}
