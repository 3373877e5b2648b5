package fr.gpsusagers.orientation.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.feedback.GivenCounts;
import fr.gpsusagers.orientation.publication.UpdateContent;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrientationJobs {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /// Begins and ends changes on time.
    @Bean
    Job layersJob(UpdateContent updateContent) {
        return Job.every(SECOND, "layers", updateContent::replaceLayers);
    }

    /// Covers lost notifications: normally, [ContentListener] applies each change at once.
    @Bean
    Job contentJob(UpdateContent updateContent) {
        return Job.every(Duration.ofMinutes(1), "content", updateContent::update)
                .first(SECOND);
    }

    /// Writes the counts of given advice to the ledger.
    @Bean
    Job countsJob(GivenCounts counts, PackInUse packs) {
        return Job.every(Duration.ofSeconds(5), "counts", now -> counts.keep(packs.current(), now));
    }
}
