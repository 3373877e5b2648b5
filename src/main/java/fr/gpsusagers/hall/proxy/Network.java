package fr.gpsusagers.hall.proxy;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/// One address, or all addresses that share its first bits: `10.0.0.2`, `10.0.0.0/24`, `fd00::/8`.
///
/// @param bits how many first bits count
record Network(InetAddress first, int bits) {

    /// Reads one; empty when it is not an address. Names are never looked up: who answers for a name may change.
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

    /// Reads an address without a network; an IPv4 address in IPv6 notation is the IPv4 address.
    static Optional<InetAddress> address(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
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
