package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where an insider calls a colleague: an internal extension of two to six digits, or a full telephone number. Never
/// told to citizens, and hidden in logs.
///
/// @param digits `4412`, or the number as it is dialled in France: `0231571414`
public record Extension(String digits) {

    private static final Pattern INTERNAL = Pattern.compile("[0-9]{2,6}");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0\\u202F.-]");

    public Extension {
        if (!INTERNAL.matcher(digits).matches() && !isNumber(digits)) {
            throw new IllegalArgumentException("Neither an extension nor a telephone number");
        }
    }

    /// Parses what the file says. Empty if it is neither an extension nor a telephone number.
    static Optional<Extension> find(String written) {
        String plain = GAPS.matcher(written).replaceAll("");
        if (INTERNAL.matcher(plain).matches()) {
            return Optional.of(new Extension(plain));
        }
        try {
            return Optional.of(new Extension(national(PhoneNumber.parse(written))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// Whether only the telephones of the administration can dial it.
    public boolean isInternal() {
        return INTERNAL.matcher(digits).matches();
    }

    /// The digits in groups that people read: « 4412 », « 02 31 57 14 14 ».
    public String display() {
        return isInternal() ? digits : PhoneNumber.parse(digits).display();
    }

    private static boolean isNumber(String digits) {
        try {
            return national(PhoneNumber.parse(digits)).equals(digits);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String national(PhoneNumber number) {
        return number.dialled().replaceFirst("^\\+33", "0");
    }

    @Override
    public String toString() {
        return "…";
    }
}
