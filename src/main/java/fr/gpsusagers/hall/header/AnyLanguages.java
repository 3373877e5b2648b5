package fr.gpsusagers.hall.header;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Takes `Accept-Language` with any number of languages: pages are in French whatever it says, and Tomcat would fail on
/// the
/// eleventh. The size of all headers together is limited.
@Component
final class AnyLanguages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int NO_LIMIT = -1;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(NO_LIMIT));
    }
}
