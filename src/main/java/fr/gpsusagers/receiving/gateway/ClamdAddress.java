package fr.gpsusagers.receiving.gateway;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;

/// Where the antivirus daemon clamd listens.
record ClamdAddress(SocketAddress value) {

    private static final int USUAL_PORT = 3310;

    /// Parses `tcp://localhost:3310` or `unix:/run/clamav/clamd.ctl`.
    static ClamdAddress parse(String written) {
        try {
            var uri = URI.create(written.strip());
            if ("unix".equals(uri.getScheme()) && uri.getPath() != null) {
                return new ClamdAddress(UnixDomainSocketAddress.of(uri.getPath()));
            }
            if ("tcp".equals(uri.getScheme()) && uri.getHost() != null) {
                return new ClamdAddress(
                        new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort()));
            }
        } catch (IllegalArgumentException unreadable) {
            throw refusal();
        }
        throw refusal();
    }

    private static Refusal refusal() {
        return new Refusal("GPS_CLAMD est illisible. Écrivez-le comme GPS_CLAMD=tcp://localhost:3310,"
                + " ou GPS_CLAMD=unix:/run/clamav/clamd.ctl.");
    }
}
