package fr.gpsusagers.hall.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Accepts any number of languages in `Accept-Language`: Tomcat would fail on the eleventh, although the product
/// ignores the header (its pages are always in French). The total size of the headers stays limited.
@Component
final class AnyLanguages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int NO_LIMIT = -1;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(NO_LIMIT));
    }
}
