package fr.gpsusagers.kernel.spring;

import fr.gpsusagers.kernel.load.HeavyWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The threads of heavy work: one fewer than there are cores, so that one core is always left to short work.
@Configuration(proxyBeanMethods = false)
class HeavyWorkThreads {

    @Bean(destroyMethod = "close")
    HeavyWork heavyWork() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new HeavyWork(HeavyWork.Size.of(Math.max(1, cores - 1)));
    }
}
