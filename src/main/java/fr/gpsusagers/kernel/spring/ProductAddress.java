package fr.gpsusagers.kernel.spring;

import fr.gpsusagers.kernel.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the product is found, as `gps.public-url` says it; on this machine, unless that is set.
@Configuration(proxyBeanMethods = false)
class ProductAddress {

    @Bean
    PublicAddress publicAddress(@Value("${gps.public-url:http://localhost:${gps.port:8080}}") String url) {
        return new PublicAddress(url);
    }
}
