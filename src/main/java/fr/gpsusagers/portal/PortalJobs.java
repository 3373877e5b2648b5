package fr.gpsusagers.portal;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.search.FindByName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PortalJobs {

    /// What the last index of names was built for. Packs are compared by identity: another publication is another
    /// object.
    private record Built(Pack pack, LocalDate day) {

        boolean isFor(Pack other, LocalDate today) {
            return pack == other && day.equals(today);
        }
    }

    /// Builds the index of names soon after a new pack or a new day, so that no citizen waits for it while
    /// searching. Waits a minute after the start: a new server is still slow, and gets many requests at once.
    /// Uses a platform thread: a second of computing on a virtual thread would delay other requests.
    @Bean
    Job namesJob(PackInUse packs, FindByName findByName) {
        var last = new AtomicReference<@Nullable Built>();
        return Job.every(Duration.ofSeconds(30), "names", now -> {
                    Pack pack = packs.current();
                    LocalDate day = FrenchTime.at(now).toLocalDate();
                    Built before = last.get();
                    if (before == null || !before.isFor(pack, day)) {
                        last.set(new Built(pack, day));
                        Thread.ofPlatform()
                                .name("names")
                                .daemon()
                                .start(() -> findByName.search(pack, "", Optional.empty(), day));
                    }
                })
                .first(Duration.ofMinutes(1));
    }
}
