package fr.gpsusagers.hall.writing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads `Accept-Encoding` (RFC 9110, 12.5.3).
public final class AcceptedEncodings {

    private static final double UNNAMED = -1;

    private AcceptedEncodings() {}

    /// Whether a client that sent this header accepts gzip, by name or by `*`.
    ///
    /// @param header `gzip, deflate, br`; null if the client sent none
    public static boolean allowGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        double gzip = UNNAMED;
        double others = UNNAMED;
        for (String coding : header.split(",")) {
            String[] parts = coding.split(";", 2);
            double weight = parts.length == 1 ? 1 : weight(parts[1]);
            switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                case "gzip", "x-gzip" -> gzip = weight;
                case "*" -> others = weight;
                default -> {}
            }
        }
        return (gzip == UNNAMED ? others : gzip) > 0;
    }

    /// Reads `q=0.5`. An unreadable weight counts as 0: a plain page suits everyone.
    private static double weight(String parameter) {
        String[] parts = parameter.split("=", 2);
        if (parts.length < 2 || !parts[0].strip().equalsIgnoreCase("q")) {
            return 0;
        }
        try {
            return Double.parseDouble(parts[1].strip());
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
