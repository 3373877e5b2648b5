package fr.gpsusagers.hall.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the application sees of a request with forged or genuine forwarding headers. The proxy is this machine.
class ProxyValveTest {

    private static final String[] SAID = {
        "X-Forwarded-For", "198.51.100.1, 203.0.113.9",
        "X-Forwarded-Proto", "https",
        "X-Forwarded-Host", "gps.calvados.example",
        "Forwarded", "for=203.0.113.9"
    };

    private final Tomcat tomcat = new Tomcat();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void a_trusted_proxy_speaks_for_its_client() throws Exception {
        int port = start("127.0.0.1, ::1");
        assertThat(ask(port, SAID))
                .isEqualTo("203.0.113.9 true https://gps.calvados.example/ gps.calvados.example null");
    }

    @Test
    void nobody_else_does_and_code_behind_never_sees_the_headers() throws Exception {
        int port = start("10.0.0.2");
        assertThat(ask(port, SAID))
                .isEqualTo("127.0.0.1 false http://127.0.0.1:" + port + "/ 127.0.0.1:" + port + " null");
    }

    @Test
    void a_host_or_scheme_that_is_none_changes_nothing() throws Exception {
        int port = start("127.0.0.1, ::1");
        assertThat(ask(port, "X-Forwarded-Proto", "javascript", "X-Forwarded-Host", "pirate.example/?"))
                .isEqualTo("127.0.0.1 false http://127.0.0.1:" + port + "/ 127.0.0.1:" + port + " null");
    }

    @Test
    void a_connection_that_is_used_again_speaks_for_the_next_client_only() throws Exception {
        int port = start("127.0.0.1, ::1");
        ask(port, SAID);
        assertThat(ask(port)).startsWith("127.0.0.1 false http://127.0.0.1:" + port);
    }

    private int start(String trusted) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.setSilent(true);
        var context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "echo", new Echo()).addMapping("/");
        tomcat.getEngine().getPipeline().addValve(new ProxyValve(TrustedProxies.parse(trusted)));
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(String.join(
                            " ",
                            request.getRemoteAddr(),
                            String.valueOf(request.isSecure()),
                            request.getRequestURL(),
                            request.getHeader("Host"),
                            String.valueOf(request.getHeader("X-Forwarded-For"))));
        }
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String ask(int port, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    }
}
