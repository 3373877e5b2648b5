package fr.gpsusagers.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A telephone number that can be dialled from France: a full number in E.164 form, or a short public number (15,
/// 3919, 116 006). Its `toString` shows only the last two digits, so that the number never reaches a log.
///
/// Numbers are equal if the same digits are dialled.
///
/// @param dialled `+33231571414`, or only the digits of a short number
/// @param grouped the digits as the body itself groups them, `08 019 019 11`; empty for the usual groups
public record PhoneNumber(String dialled, String grouped) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern SHORT = Pattern.compile("1[0-9]{1,2}|116[0-9]{3}|3[0-9]{3}|10[0-9]{2}");
    /// Numbers of metropolitan France, except those in 08: their digits are grouped differently.
    private static final Pattern ORDINARY = Pattern.compile("\\+33[1-79][0-9]{8}");

    /// Reserved by the regulator (Arcep) for works of fiction. They reach nobody, so
    /// demonstrations and tests use them.
    private static final Pattern FICTIONAL = Pattern.compile("\\+33(19900|26191|35301|46571|53649|63998)[0-9]{4}");

    private static final String FICTIONAL_MOBILES = "+3363998";

    /// How bodies write numbers in 08 and 09 that people remember by groups of their own.
    private static final Pattern GROUPED = Pattern.compile("0[89]?( [0-9]{2,3}){2,4}");

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{7,14}");

    public PhoneNumber {
        if (!SHORT.matcher(dialled).matches() && !E164.matcher(dialled).matches()) {
            throw new IllegalArgumentException(
                    "Numéro de téléphone de forme inconnue. Écrivez-le comme 02 31 57 14 14.");
        }
    }

    /// A number in the usual groups.
    public PhoneNumber(String dialled) {
        this(dialled, "");
    }

    /// Parses a number as it is written in France: `02 31 57 14 14`, `+33231571414`, `3919`, `116 006`.
    ///
    /// @throws IllegalArgumentException with a French message that says how to fix it
    public static PhoneNumber parse(String written) {
        String digits = written.replaceAll("[\\s\\u00A0\\u202F.()-]", "");
        if (SHORT.matcher(digits).matches()) {
            return new PhoneNumber(digits);
        }
        try {
            var number = NUMBERS.parse(digits, "FR");
            String dialled = NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
            if (NUMBERS.isValidNumber(number) || FICTIONAL.matcher(dialled).matches()) {
                return new PhoneNumber(dialled, groups(written, dialled));
            }
        } catch (NumberParseException unreadable) {
            throw refused(written, unreadable);
        }
        throw refused(written, null);
    }

    /// Returns the groups of a number in 08 or 09 that is written in groups; empty for any other.
    private static String groups(String written, String dialled) {
        String groups = written.strip().replaceAll("[\\u00A0\\u202F]", " ");
        return dialled.matches("\\+33[89].*") && GROUPED.matcher(groups).matches() ? groups : "";
    }

    /// Whether this is a public number of two to six digits.
    public boolean isShort() {
        return !dialled.startsWith("+");
    }

    /// Formats the number as it is written in France, with no-break spaces: `02 31 57 14 14`, `116 006`. A
    /// four-digit number stays in one piece: `3919`. Numbers in 08 and 09 keep the groups of their body.
    public String display() {
        if (!grouped.isEmpty()) {
            return grouped.replace(' ', '\u00A0');
        }
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

    /// Whether calls to this number cost more than ordinary calls, as its digits tell: 081…, 082…, 089…, 118…, 3200 and
    /// 3237. Other short numbers may cost more too: see [#saysNoPrice].
    public boolean isSurtaxed() {
        if (isShort()) {
            return dialled.startsWith("118") || dialled.equals("3237") || dialled.equals("3200");
        }
        PhoneNumberType type = type();
        return type == PhoneNumberType.PREMIUM_RATE || type == PhoneNumberType.SHARED_COST;
    }

    /// Whether the digits do not tell the price: calls to four-digit numbers that begin with 3 may be free, ordinary or
    /// surtaxed.
    public boolean saysNoPrice() {
        return isShort() && dialled.length() == 4 && dialled.startsWith("3");
    }

    /// Whether this is a mobile number. Contacts have none: a mobile number belongs to a person.
    public boolean isMobile() {
        return !isShort() && (dialled.startsWith(FICTIONAL_MOBILES) || type() == PhoneNumberType.MOBILE);
    }

    /// Whether the number is reserved for fiction and reaches nobody.
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

    private static IllegalArgumentException refused(String written, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "« " + written + " » n’est pas un numéro de téléphone français. Écrivez-le comme 02 31 57 14 14.",
                cause);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhoneNumber number && number.dialled.equals(dialled);
    }

    @Override
    public int hashCode() {
        return dialled.hashCode();
    }

    @Override
    public String toString() {
        return "…" + dialled.substring(Math.max(0, dialled.length() - 2));
    }
}
