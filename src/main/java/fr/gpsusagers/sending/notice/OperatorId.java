package fr.gpsusagers.sending.notice;

import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.kernel.Sha256;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// The operator's identifier of a message, as a code that can be stored, logged and compared. The operator
/// gives it when it accepts a message, and repeats it in the receipt.
///
/// @param code the identifier itself if it is one of ours in form; otherwise a hash of it
public record OperatorId(String code) {

    /// Some operators build identifiers from the mobile number of the recipient.
    private static final Pattern NUMBER = Pattern.compile("(0|33|262|590|594|596)[67]\\d{8}");

    private static final int HASHED = 40;

    public OperatorId {
        Identifiers.require(code);
    }

    /// Converts an identifier as the operator writes it. The same identifier always gives the same code.
    /// Empty if it is blank.
    public static Optional<OperatorId> of(String written) {
        String id = written.strip();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = Identifiers.isOne(id) && !NUMBER.matcher(id).find();
        return Optional.of(new OperatorId(plain ? id : "sha-" + hash(id)));
    }

    private static String hash(String id) {
        byte[] hash = Sha256.of(id);
        return HexFormat.of().formatHex(hash).substring(0, HASHED);
    }
}
