package fr.gpsusagers.hall.error;

import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.web.SafeHeaders;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Answers in French when Tomcat refuses an address before any page sees it, such as `/%zz`.
@Component
final class RefusedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ObjectProvider<ErrorPages> pages;

    RefusedAddresses(ObjectProvider<ErrorPages> pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new FrenchReport(pages)));
    }

    /// Comes before the report of Tomcat, which stays for answers that this one leaves alone.
    private static final class FrenchReport extends ErrorReportValve {

        private final ObjectProvider<ErrorPages> pages;

        FrenchReport(ObjectProvider<ErrorPages> pages) {
            this.pages = pages;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failed) {
            boolean isRefused =
                    response.getStatus() == HttpStatus.BAD_REQUEST.value() && response.getContentWritten() == 0;
            if (!isRefused) {
                return;
            }
            Page page = pages.getObject().page(HttpStatus.BAD_REQUEST);
            if (!response.setErrorReported()) {
                return;
            }
            try {
                SafeHeaders.set(request, response);
                page.render(Map.of(), request, response);
                response.finishResponse();
            } catch (IOException closed) {
                // The client is gone: there is nobody to answer.
            }
        }
    }
}
