package fr.gpsusagers.kernel.load;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The sender of a request, as rate limits count it: a whole IPv4 address, or the /64 network of an IPv6 address,
/// since one household can use any address of its /64.
///
/// @param key the bytes of the address or network in hexadecimal; the text itself if it is not an IP address
public record Client(String key) {

    private static final int HOME_BYTES = 8;
    private static final int NETWORK_BYTES = 6;
    private static final int OLD_NETWORK_BYTES = 3;

    public static Client at(String address) {
        return first(HOME_BYTES, Integer.BYTES, address);
    }

    /// Returns the network around an address: /48 for IPv6, /24 for IPv4. A single customer can rent one, and with
    /// it as many addresses as thousands of households.
    public static Client network(String address) {
        return first(NETWORK_BYTES, OLD_NETWORK_BYTES, address);
    }

    private static Client first(int ofNew, int ofOld, String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            int kept = parsed instanceof Inet6Address ? ofNew : ofOld;
            return new Client(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), kept)));
        } catch (IllegalArgumentException noAddress) {
            return new Client(address);
        }
    }

    @Override
    public String toString() {
        return "Client[…]";
    }
}
