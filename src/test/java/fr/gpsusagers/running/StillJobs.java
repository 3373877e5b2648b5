package fr.gpsusagers.running;

import fr.gpsusagers.kernel.job.Cadence;
import fr.gpsusagers.kernel.job.Job;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Keeps the product from running its jobs for notices, messages, promises, callbacks, content and the night.
/// Each test runs those use cases itself, at the time that its clock shows, and may put a pack of its own in
/// service.
final class StillJobs implements BeanPostProcessor {

    private static final Duration NEVER = Duration.ofDays(1_000);

    private static final Set<String> STILL = Set.of(
            "mails-sent",
            "texts-sent",
            "receipts",
            "texts-delivered",
            "promises",
            "bounces",
            "desk-mails",
            "late-replies",
            "layers",
            "content",
            "erasing",
            "forgetting-intakes",
            "models",
            "callbacks",
            "mails-fetched",
            "mails-announced",
            "mails-delivered");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Job job && STILL.contains(job.name()) ? job.with(new Cadence.Every(NEVER, NEVER)) : bean;
    }
}
