package fr.gpsusagers.understanding.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.understanding.OfferModels;
import fr.gpsusagers.understanding.suggestion.SuggestedPhrases;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnderstandingJobs {

    /// Shares the models of this node.
    @Bean
    Job modelsJob(OfferModels offerModels) {
        return Job.every(Duration.ofMinutes(1), "models", offerModels::offer).first(Duration.ofSeconds(10));
    }

    /// Deletes old suggested phrases.
    @Bean
    Job forgettingPhrasesJob(SuggestedPhrases suggestedPhrases) {
        return Job.every(Duration.ofHours(6), "old-phrases", suggestedPhrases::forget);
    }
}
