package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.citizen.OpeningLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the limits on requests from the settings.
@Configuration(proxyBeanMethods = false)
class OpeningSettings {

    @Bean
    OpeningLimits openingLimits(
            @Value("${gps.callbacks.per-person:5}") int ofPerson,
            @Value("${gps.callbacks.per-shared-number:30}") int ofShared,
            @Value("${gps.callbacks.per-shared-number-and-desk:10}") int ofSharedAtDesk,
            @Value("${gps.callbacks.per-day:5000}") int aDay) {
        return new OpeningLimits(ofPerson, ofShared, ofSharedAtDesk, aDay);
    }
}
