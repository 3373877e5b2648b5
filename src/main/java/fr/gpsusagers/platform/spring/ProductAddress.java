package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.settings.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The public URL of the product: `gps.public-url`, or localhost if that is not set.
@Configuration(proxyBeanMethods = false)
class ProductAddress {

    @Bean
    PublicAddress publicAddress(@Value("${gps.public-url:http://localhost:${gps.port:8080}}") String url) {
        return new PublicAddress(url);
    }
}
