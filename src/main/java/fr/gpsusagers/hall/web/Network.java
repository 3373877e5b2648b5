package fr.gpsusagers.hall.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/// One IP address, or a network in CIDR notation: `10.0.0.2`, `10.0.0.0/24`, `fd00::/8`.
///
/// @param first an address of the network
/// @param bits length of the network prefix, in bits
record Network(InetAddress first, int bits) {

    /// Parses an address or a network. Empty if it is neither. Host names are refused without a DNS lookup: the
    /// address behind a name can change.
    static Optional<Network> find(String written) {
        String[] parts = written.split("/", 2);
        return address(parts[0]).flatMap(address -> {
            int all = address.getAddress().length * Byte.SIZE;
            if (parts.length == 1) {
                return Optional.of(new Network(address, all));
            }
            return Optional.of(parts[1])
                    .filter(bits -> bits.matches("\\d{1,3}"))
                    .map(Integer::parseInt)
                    .filter(bits -> bits > 0 && bits <= all)
                    .map(bits -> new Network(address, bits));
        });
    }

    /// Parses one address. An IPv4-mapped IPv6 address becomes the IPv4 address. Empty if it is not an IP address.
    static Optional<InetAddress> address(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /// Whether an address is this machine's or of a private network: IPv4 (RFC 1918), or IPv6 unique
    /// local (RFC 4193).
    static boolean isNear(InetAddress address) {
        boolean uniqueLocal = address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    }

    boolean contains(InetAddress address) {
        byte[] one = first.getAddress();
        byte[] other = address.getAddress();
        int bytes = bits / Byte.SIZE;
        if (one.length != other.length || !Arrays.equals(one, 0, bytes, other, 0, bytes)) {
            return false;
        }
        int rest = bits % Byte.SIZE;
        int ignored = Byte.SIZE - rest;
        return rest == 0 || (one[bytes] & 0xff) >> ignored == (other[bytes] & 0xff) >> ignored;
    }

    @Override
    public String toString() {
        String address = first.getHostAddress();
        return bits == first.getAddress().length * Byte.SIZE ? address : address + "/" + bits;
    }
}
