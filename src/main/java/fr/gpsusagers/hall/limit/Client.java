package fr.gpsusagers.hall.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Who sent a request, as far as limits are concerned: a whole IPv4 address, or the /64 network of an IPv6 address,
/// since a home may use any address of its /64.
///
/// @param key hexadecimal
public record Client(String key) {

    private static final int NETWORK_BYTES = 8;

    public static Client at(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            return new Client(HexFormat.of()
                    .formatHex(parsed instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes));
        } catch (IllegalArgumentException noAddress) {
            return new Client(address);
        }
    }

    @Override
    public String toString() {
        return "Client[…]";
    }
}
