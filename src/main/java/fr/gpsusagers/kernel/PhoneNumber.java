package fr.gpsusagers.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.regex.Pattern;

/// A telephone number that can be dialled from France: a full number in E.164 form, or a short public number
/// (15, 3919, 116 006). It hides all but its two last digits in `toString`, so that it never reaches a log.
///
/// @param dialled `+33231571414`, or the bare digits of a short number
public record PhoneNumber(String dialled) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern SHORT = Pattern.compile("1[0-9]{1,2}|116[0-9]{3}|3[0-9]{3}|10[0-9]{2}");
    /// In metropolitan France, and without the groups of their own that 08 numbers have.
    private static final Pattern ORDINARY = Pattern.compile("\\+33[1-79][0-9]{8}");

    /// Kept by the regulator (Arcep) for works of fiction: they ring nowhere, and serve demonstrations and tests.
    private static final Pattern FICTIONAL = Pattern.compile("\\+33(19900|26191|35301|46571|53649|63998)[0-9]{4}");

    private static final String FICTIONAL_MOBILES = "+3363998";

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{7,14}");

    public PhoneNumber {
        if (!SHORT.matcher(dialled).matches() && !E164.matcher(dialled).matches()) {
            throw new IllegalArgumentException(
                    "Numéro de téléphone de forme inconnue. Écrivez-le comme 02 31 57 14 14.");
        }
    }

    /// Reads a number as people write it in France: `02 31 57 14 14`, `+33231571414`, `3919`, `116 006`.
    ///
    /// @throws IllegalArgumentException with a French message that says how to mend it
    public static PhoneNumber parse(String written) {
        String digits = written.replaceAll("[\\s\\u00A0\\u202F.()-]", "");
        if (SHORT.matcher(digits).matches()) {
            return new PhoneNumber(digits);
        }
        try {
            var number = NUMBERS.parse(digits, "FR");
            String dialled = NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
            if (NUMBERS.isValidNumber(number) || FICTIONAL.matcher(dialled).matches()) {
                return new PhoneNumber(dialled);
            }
        } catch (NumberParseException unreadable) {
            throw refused(written, unreadable);
        }
        throw refused(written, null);
    }

    /// Whether this is a public number of two to six digits.
    public boolean isShort() {
        return !dialled.startsWith("+");
    }

    /// The number as it is written in France, with no-break spaces: `02 31 57 14 14`, `39 19` stays `3919`.
    public String display() {
        if (isShort()) {
            return dialled.length() == 6 ? dialled.substring(0, 3) + "\u00A0" + dialled.substring(3) : dialled;
        }
        return ORDINARY.matcher(dialled).matches()
                ? inPairs()
                : format(PhoneNumberUtil.PhoneNumberFormat.NATIONAL).replace(' ', '\u00A0');
    }

    private String inPairs() {
        var pairs = new StringBuilder(14).append('0').append(dialled, 3, 4);
        for (int at = 4; at < dialled.length(); at += 2) {
            pairs.append('\u00A0').append(dialled, at, at + 2);
        }
        return pairs.toString();
    }

    /// Whether calling costs more than an ordinary call (081x, 082x, 089x, most 118 and some 3xxx numbers say so
    /// themselves).
    public boolean isSurtaxed() {
        if (isShort()) {
            return dialled.startsWith("118") || dialled.equals("3237") || dialled.equals("3200");
        }
        PhoneNumberType type = type();
        return type == PhoneNumberType.PREMIUM_RATE || type == PhoneNumberType.SHARED_COST;
    }

    /// Whether the number alone does not tell its price: short numbers in 3 are free, ordinary or surtaxed.
    public boolean saysNoPrice() {
        return isShort() && dialled.length() == 4 && dialled.startsWith("3");
    }

    /// Whether this is a mobile number, which no public role has.
    public boolean isMobile() {
        return !isShort() && (dialled.startsWith(FICTIONAL_MOBILES) || type() == PhoneNumberType.MOBILE);
    }

    /// Whether it rings nowhere.
    public boolean isFictional() {
        return FICTIONAL.matcher(dialled).matches();
    }

    private PhoneNumberType type() {
        try {
            return NUMBERS.getNumberType(NUMBERS.parse(dialled, "FR"));
        } catch (NumberParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String format(PhoneNumberUtil.PhoneNumberFormat form) {
        try {
            return NUMBERS.format(NUMBERS.parse(dialled, "FR"), form);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static IllegalArgumentException refused(
            String written, @org.jspecify.annotations.Nullable Throwable cause) {
        return new IllegalArgumentException(
                "« " + written + " » n’est pas un numéro de téléphone français. Écrivez-le comme 02 31 57 14 14.",
                cause);
    }

    @Override
    public String toString() {
        return "…" + dialled.substring(Math.max(0, dialled.length() - 2));
    }
}
