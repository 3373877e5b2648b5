package fr.gpsusagers.hall.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Replaces the address, scheme and host of a request by those of the original client, if a trusted proxy
/// reports them. It then removes the forwarding headers from every request, so that no other code can trust
/// them by mistake.
final class ProxyValve extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(ProxyValve.class);
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final List<String> ALL =
            List.of(FOR, PROTO, HOST, "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "Forwarded");
    private static final Pattern HOST_NAME =
            Pattern.compile("(?<name>[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::(?<port>\\d{1,5}))?");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final AtomicBoolean warned = new AtomicBoolean();
    private final TrustedProxies proxies;

    ProxyValve(TrustedProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (proxies.believe(request.getRemoteAddr())) {
            believe(request);
        } else if (request.getHeader(FOR) != null) {
            warnOnce(request.getRemoteAddr());
        }
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        ALL.forEach(headers::removeHeader);
        getNext().invoke(request, response);
    }

    /// Warns once about `X-Forwarded-For` from a local or private address: most often it is the operator's own
    /// proxy, not declared in the settings, and all its clients would share the limits of one client. Public
    /// addresses are strangers' and must not be logged.
    private void warnOnce(String peer) {
        boolean near = TrustedProxies.address(peer).filter(ProxyValve::isNear).isPresent();
        if (near && warned.compareAndSet(false, true)) {
            LOG.warn("Ignored X-Forwarded-For from {}. If this is your proxy, set GPS_TRUSTED_PROXY={}", peer, peer);
        }
    }

    /// Whether an address is this machine's or of a private network: IPv4 (RFC 1918), or IPv6 unique local (RFC 4193).
    private static boolean isNear(InetAddress address) {
        boolean uniqueLocal = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    }

    private void believe(Request request) {
        all(request, FOR).flatMap(proxies::findClient).ifPresent(client -> {
            request.setRemoteAddr(client);
            request.setRemoteHost(client);
        });
        last(request, PROTO).filter(scheme -> scheme.matches("https?")).ifPresent(scheme -> speak(request, scheme));
        last(request, HOST).map(HOST_NAME::matcher).filter(Matcher::matches).ifPresent(host -> call(request, host));
    }

    private static void speak(Request request, String scheme) {
        boolean secure = scheme.equals("https");
        request.setSecure(secure);
        request.getCoyoteRequest().scheme().setString(scheme);
        request.setServerPort(secure ? HTTPS : HTTP);
    }

    /// Sets the server name, the port, and the Host header too: form origins are compared with it.
    private static void call(Request request, Matcher host) {
        request.getCoyoteRequest().serverName().setString(host.group("name"));
        request.setServerPort(
                host.group("port") == null ? request.isSecure() ? HTTPS : HTTP : Integer.parseInt(host.group("port")));
        request.getCoyoteRequest().getMimeHeaders().setValue("Host").setString(host.group());
    }

    private static Optional<String> all(Request request, String header) {
        var values = new ArrayList<String>();
        request.getHeaders(header).asIterator().forEachRemaining(values::add);
        return Optional.of(String.join(",", values)).filter(value -> !value.isBlank());
    }

    /// Returns the last value, written by the nearest proxy. Earlier values come from farther away and
    /// may be forged.
    private static Optional<String> last(Request request, String header) {
        return all(request, header)
                .map(value -> value.substring(value.lastIndexOf(',') + 1).strip());
    }
}
