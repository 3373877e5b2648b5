package fr.gpsusagers.hall.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Sends a page of at most 14 kB and its headers in a single write: two writes cost the server and the browser
/// nearly twice as much.
@Component
final class OneWrite implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int BYTES = 16 << 10;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES)));
    }
}
