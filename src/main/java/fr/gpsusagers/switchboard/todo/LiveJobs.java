package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.OpenSessions;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveJobs {

    /// Ends the streams of sessions that ended without a sign-out on this node: by expiry, by an administrator,
    /// or by a sign-out on another node.
    @Bean
    Job streamsJob(LiveStreams streams, OpenSessions openSessions) {
        return Job.every(Duration.ofSeconds(5), "live-streams", now -> {
            Set<Token> asked = streams.sessions();
            streams.keepOnly(asked, openSessions.listOpen(asked, now));
        });
    }
}
