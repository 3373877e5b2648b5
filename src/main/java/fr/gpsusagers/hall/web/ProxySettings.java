package fr.gpsusagers.hall.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Installs [ProxyValve] on the Tomcat engine, before any other code of the product sees a request.
@Component
final class ProxySettings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ProxySettings.class);

    private final TrustedProxies proxies;

    /// @param written `gps.trusted-proxy`, parsed by [TrustedProxies]
    ProxySettings(@Value("${gps.trusted-proxy:}") String written) {
        this.proxies = TrustedProxies.parse(written);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new ProxyValve(proxies));
    }

    /// Logs the trusted proxies at startup. Logs nothing if there are none: the valve warns when an undeclared
    /// proxy shows up.
    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!proxies.isEmpty()) {
            LOG.info("Trusting X-Forwarded-For, -Proto and -Host from {} only", proxies);
        }
    }
}
