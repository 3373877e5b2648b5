package fr.gpsusagers.hall.web;

import fr.gpsusagers.kernel.start.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Opens the port named by `GPS_MANAGEMENT_PORT` and reserves it for health and metrics: `/actuator` does not exist
/// on the public port, and nothing else exists on this one.
///
/// It is a second connector of the same web server. Spring Boot's own management port is a second application
/// context, configured by settings. Our wiring is computed ahead of time (Spring AOT), before the settings are
/// known, so it could not open that context.
@Component
@Order(-20)
class ManagementPort extends OncePerRequestFilter implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String ACTUATOR = "/actuator";
    private static final String MOST_THREADS = "4";

    private final Optional<Connector> connector;

    ManagementPort(Settings settings) {
        this.connector = settings.management().map(ManagementPort::connector);
    }

    private static Connector connector(InetSocketAddress listen) {
        var connector = new Connector();
        connector.setPort(listen.getPort());
        connector.setProperty("maxThreads", MOST_THREADS);
        connector.setProperty("minSpareThreads", "1");
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAddress(listen.getAddress());
        }
        return connector;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        connector.ifPresent(factory::addAdditionalConnectors);
    }

    /// Returns the port that is really open: tests set 0, and the operating system chooses a free one.
    /// Empty if none is open.
    Optional<Integer> find() {
        return connector.map(Connector::getLocalPort);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean management =
                find().filter(port -> port == request.getLocalPort()).isPresent();
        String path = request.getServletPath();
        if (management == (path.equals(ACTUATOR) || path.startsWith(ACTUATOR + "/"))) {
            chain.doFilter(request, response);
        } else if (management) {
            // No page of the product here, not even its error page.
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }
}
