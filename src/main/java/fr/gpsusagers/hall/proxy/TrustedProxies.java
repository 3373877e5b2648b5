package fr.gpsusagers.hall.proxy;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The proxies that are believed when they say for whom they ask: those that `GPS_TRUSTED_PROXY` names. Nobody else is,
/// whatever network they are in.
public final class TrustedProxies {

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /// Reads addresses and networks, separated by commas; none when nothing is written.
    ///
    /// @throws Refusal when one is neither
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

    /// The client of a trusted proxy, as `X-Forwarded-For` says it: the last address that is not itself a trusted
    /// proxy.
    /// Addresses before it may be invented by the client. Empty when the last address cannot be read.
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

    /// Some proxies write `203.0.113.7:4711` or `[2001:db8::7]:4711`.
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
