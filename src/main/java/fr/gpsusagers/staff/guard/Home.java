package fr.gpsusagers.staff.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a try comes from, as far as it is counted: an IPv4 address, or the /64 network of an IPv6 address, since one
/// home can take any address of it. It hides itself in `toString`, and is kept as a keyed hash only.
public record Home(String value) {

    private static final int NETWORK_BYTES = 8;

    /// @param address of the client, as the web server gives it
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
