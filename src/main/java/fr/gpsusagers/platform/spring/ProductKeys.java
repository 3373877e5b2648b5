package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.kernel.key.EncryptedRows;
import fr.gpsusagers.kernel.key.KeyChecks;
import fr.gpsusagers.kernel.key.MasterKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The keys of the product. The product checks all of them against the database before it serves a page. A command
/// checks a key when it first uses it.
@Configuration(proxyBeanMethods = false)
class ProductKeys {

    @Bean
    MasterKey masterKey(
            @Value("${gps.master-key:${gps.data}/cle-maitresse}") Path file,
            KeyChecks checks,
            List<EncryptedRows> rows,
            @Value("${gps.lost-keys:}") Set<String> lost) {
        return new MasterKey(file, checks, rows, lost);
    }

    @Bean
    @Profile("!command")
    SmartInitializingSingleton checkKeys(ObjectProvider<CheckedKey> keys) {
        return () -> keys.forEach(CheckedKey::bytes);
    }
}
