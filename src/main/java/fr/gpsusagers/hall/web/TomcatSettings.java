package fr.gpsusagers.hall.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sets up Tomcat: who may speak for a client, how languages are read, how pages are sent.
@Component
final class TomcatSettings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(TomcatSettings.class);

    /// Tomcat would fail on the eleventh language of `Accept-Language`, although the product ignores the header (its
    /// pages are always in French). The total size of the headers stays limited.
    private static final int ANY_NUMBER_OF_LANGUAGES = -1;

    /// A page of at most 14 kB and its headers leave in a single write: two writes cost the server and the browser
    /// nearly twice as much.
    private static final int BYTES_OF_ONE_WRITE = 16 << 10;

    private final TrustedProxies proxies;

    /// @param written `gps.trusted-proxy`, parsed by [TrustedProxies]
    TomcatSettings(@Value("${gps.trusted-proxy:}") String written) {
        this.proxies = TrustedProxies.parse(written);
    }

    /// [ProxyValve] comes before any other code of the product sees a request.
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new ProxyValve(proxies));
        factory.addConnectorCustomizers(connector -> {
            connector.setMaxLocaleCount(ANY_NUMBER_OF_LANGUAGES);
            connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES_OF_ONE_WRITE));
        });
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
