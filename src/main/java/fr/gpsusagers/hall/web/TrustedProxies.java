package fr.gpsusagers.hall.web;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMask;

/// The reverse proxies whose forwarding headers are trusted: only those named by `GPS_TRUSTED_PROXY`. No network is
/// trusted by default, not even a private one.
public final class TrustedProxies {

    /// Refuses a prefix of no bits: it would trust every address.
    private static final Pattern PREFIX = Pattern.compile("(?!0+$)\\d{1,3}");

    private final List<NetMask> networks;

    private TrustedProxies(List<NetMask> networks) {
        this.networks = networks;
    }

    /// Parses a comma-separated list of addresses and networks. A blank list trusts no proxy.
    ///
    /// @throws Refusal if an entry is neither
    public static TrustedProxies parse(String written) {
        return new TrustedProxies(Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> network(one)
                        .orElseThrow(() -> new Refusal("GPS_TRUSTED_PROXY=" + one + " n’est pas une adresse. Écrivez"
                                + " celle de votre serveur mandataire, comme GPS_TRUSTED_PROXY=10.0.0.2 ou"
                                + " 10.0.0.0/24.")))
                .toList());
    }

    /// Parses an address or a network. Empty if it is neither. Host names are refused without a DNS lookup: the address
    /// behind a name can change.
    private static Optional<NetMask> network(String written) {
        String[] parts = written.split("/", 2);
        boolean isFormed = address(parts[0]).isPresent()
                && (parts.length == 1 || PREFIX.matcher(parts[1]).matches());
        try {
            return isFormed ? Optional.of(new NetMask(written)) : Optional.empty();
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }

    /// Parses one address. An IPv4-mapped IPv6 address becomes the IPv4 address. Empty if it is not an IP address.
    static Optional<InetAddress> address(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    public boolean isEmpty() {
        return networks.isEmpty();
    }

    boolean believe(String peer) {
        return address(peer).filter(this::isOne).isPresent();
    }

    private boolean isOne(InetAddress address) {
        return networks.stream().anyMatch(network -> network.matches(address));
    }

    /// Finds the client in `X-Forwarded-For`: the last address that is not a trusted proxy. Earlier addresses are
    /// ignored, since the client can forge them. Reading backwards stops at an entry that cannot be parsed; empty
    /// if this is the last one.
    Optional<String> findClient(String forwardedFor) {
        List<String> way = Arrays.asList(forwardedFor.split(","));
        Optional<InetAddress> nearest = Optional.empty();
        for (String hop : way.reversed()) {
            Optional<InetAddress> address = address(withoutPort(hop.strip()));
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
        return networks.stream().map(NetMask::toString).collect(Collectors.joining(", "));
    }
}
