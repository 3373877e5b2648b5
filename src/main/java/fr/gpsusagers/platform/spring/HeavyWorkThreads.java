package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.load.HeavyWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Creates the threads for heavy work: one fewer than the cores (at least one), so that one core
/// stays free for short work.
@Configuration(proxyBeanMethods = false)
class HeavyWorkThreads {

    @Bean(destroyMethod = "close")
    HeavyWork heavyWork() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new HeavyWork(HeavyWork.Size.of(Math.max(1, cores - 1)));
    }
}
