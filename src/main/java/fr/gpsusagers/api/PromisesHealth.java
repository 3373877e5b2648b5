package fr.gpsusagers.api;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.job.Job.Purpose;
import fr.gpsusagers.kernel.job.JobState;
import fr.gpsusagers.kernel.job.Jobs;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /health/promises`: whether this node keeps promises. DOWN (503) while a job that promises depend on
/// stands still, even if pages are served, which `/health` says. On the management port, the jobs that stand
/// still are named.
@RestController("promises")
final class PromisesHealth implements HealthIndicator {

    /// Commands have none.
    private final ObjectProvider<Jobs> jobs;

    PromisesHealth(ObjectProvider<Jobs> jobs) {
        this.jobs = jobs;
    }

    record Status(String status) {}

    @GetMapping("/health/promises")
    @MayCall(Who.ANYONE)
    ResponseEntity<Status> tell() {
        String status = health().getStatus().getCode();
        return ResponseEntity.status(status.equals("UP") ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Status(status));
    }

    @Override
    public Health health() {
        List<JobState> still = jobs.stream()
                .flatMap(known -> known.states().stream())
                .filter(JobState::isStandingStill)
                .toList();
        boolean isKept = still.stream().noneMatch(job -> job.purpose() == Purpose.PROMISES);
        return (isKept ? Health.up() : Health.down())
                .withDetail("standingStill", still.stream().map(JobState::name).toList())
                .build();
    }
}
