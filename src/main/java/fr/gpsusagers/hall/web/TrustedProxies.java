package fr.gpsusagers.hall.web;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The reverse proxies whose forwarding headers are trusted: only those named by `GPS_TRUSTED_PROXY`. No network is
/// trusted by default, not even a private one.
public final class TrustedProxies {

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /// Parses a comma-separated list of addresses and networks. A blank list trusts no proxy.
    ///
    /// @throws Refusal if an entry is neither
    public static TrustedProxies parse(String written) {
        return new TrustedProxies(Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> Network.find(one)
                        .orElseThrow(() -> new Refusal("GPS_TRUSTED_PROXY=" + one + " n’est pas une adresse. Écrivez"
                                + " celle de votre serveur mandataire, comme GPS_TRUSTED_PROXY=10.0.0.2 ou"
                                + " 10.0.0.0/24.")))
                .toList());
    }

    public boolean isEmpty() {
        return networks.isEmpty();
    }

    boolean believe(String peer) {
        return Network.address(peer).filter(this::isOne).isPresent();
    }

    private boolean isOne(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /// Finds the client in `X-Forwarded-For`: the last address that is not a trusted proxy. Earlier addresses are
    /// ignored, since the client can forge them. Reading backwards stops at an entry that cannot be parsed; empty
    /// if this is the last one.
    Optional<String> findClient(String forwardedFor) {
        List<String> way = Arrays.asList(forwardedFor.split(","));
        Optional<InetAddress> nearest = Optional.empty();
        for (String hop : way.reversed()) {
            Optional<InetAddress> address = Network.address(withoutPort(hop.strip()));
            if (address.isEmpty()) {
                break;
            }
            nearest = address;
            if (!isOne(address.get())) {
                break;
            }
        }
        return nearest.map(InetAddress::getHostAddress);
    }

    /// Removes the port that some proxies add: `203.0.113.7:4711`, `[2001:db8::7]:4711`.
    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            return hop.substring(1, Math.max(1, hop.indexOf(']')));
        }
        return hop.indexOf(':') == hop.lastIndexOf(':') ? hop.replaceFirst(":\\d+$", "") : hop;
    }

    @Override
    public String toString() {
        return networks.stream().map(Network::toString).collect(Collectors.joining(", "));
    }
}
