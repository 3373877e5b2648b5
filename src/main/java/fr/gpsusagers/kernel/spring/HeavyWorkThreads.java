package fr.gpsusagers.kernel.spring;

import fr.gpsusagers.kernel.load.HeavyWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The threads of heavy work, for two cores and 256 MB.
@Configuration(proxyBeanMethods = false)
class HeavyWorkThreads {

    /// @param threads `gps.heavy.threads`: how many tasks run at a time
    @Bean(destroyMethod = "close")
    HeavyWork heavyWork(@Value("${gps.heavy.threads:2}") int threads) {
        return new HeavyWork(HeavyWork.Size.of(threads));
    }
}
