package fr.gpsusagers.staff.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The network that a try comes from: an IPv4 address, or the /64 network of an IPv6 address, since one home can use
/// any address of its /64. `toString` hides it, and only a keyed hash of it is stored.
public record Home(String value) {

    private static final int NETWORK_BYTES = 8;

    /// @param address the client's address, as the web server reports it
    public static Home of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            return new Home(HexFormat.of()
                    .formatHex(parsed instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes));
        } catch (IllegalArgumentException noAddress) {
            return new Home(address);
        }
    }

    @Override
    public String toString() {
        return "…";
    }
}
