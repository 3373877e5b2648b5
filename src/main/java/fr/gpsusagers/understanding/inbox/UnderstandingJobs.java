package fr.gpsusagers.understanding.inbox;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.understanding.PrepareModel;
import fr.gpsusagers.understanding.suggestion.SuggestedPhrases;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnderstandingJobs {

    /// Shares the models of this node.
    @Bean
    Job modelsJob(PrepareModel prepareModel) {
        return Job.every(Duration.ofMinutes(1), "models", prepareModel::offer).first(Duration.ofSeconds(10));
    }

    /// Deletes old suggested phrases.
    @Bean
    Job forgettingPhrasesJob(SuggestedPhrases suggestedPhrases) {
        return Job.every(Duration.ofHours(6), "old-phrases", suggestedPhrases::forget);
    }
}
