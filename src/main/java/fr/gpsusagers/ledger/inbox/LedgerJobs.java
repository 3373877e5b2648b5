package fr.gpsusagers.ledger.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.ledger.LedgerChain;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerJobs {

    static final String SEALING = "sealing";

    /// Seals what [SealSoon] did not: entries of a node that stopped meanwhile. All nodes try, and one at a
    /// time seals.
    @Bean
    Job sealingJob(LedgerChain chain) {
        return Job.every(Duration.ofSeconds(1), SEALING, now -> {
            while (chain.seal(now).isFull()) {
                // one more batch
            }
        });
    }

    /// Records the head of the ledger on each node.
    @Bean
    Job witnessJob(LedgerChain chain) {
        return Job.every(Duration.ofMinutes(1), "ledger-head", chain::noteHead).first(Duration.ofSeconds(5));
    }
}
