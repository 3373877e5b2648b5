package fr.gpsusagers.enquiry.citizen;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import fr.gpsusagers.kernel.PhoneNumber;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A number that someone wants to be called at, as it was typed: one that an agent can call, or what is wrong with it.
public sealed interface CallableNumber {

    /// Metropolitan France, and the départements and collectivités overseas.
    List<String> FRANCE = List.of("FR", "GP", "GF", "MQ", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF");

    /// A person's own line, fixed or mobile.
    Set<PhoneNumberType> PERSONAL = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.VOIP,
            PhoneNumberType.PERSONAL_NUMBER);

    /// It can be called.
    record Callable(PhoneNumber callable) implements CallableNumber {}

    /// It cannot.
    ///
    /// @param mistake in French, with what to type instead; it never repeats the number
    record NotCallable(String mistake) implements CallableNumber {}

    /// The number if it can be called.
    default Optional<PhoneNumber> number() {
        return this instanceof Callable(PhoneNumber callable) ? Optional.of(callable) : Optional.empty();
    }

    /// What is wrong with it; empty if it can be called.
    default String mistake() {
        return "";
    }

    /// Reads what was typed, with or without blanks, dots, `+33` or `0033`.
    static CallableNumber of(String typed) {
        String digits = typed.replaceAll("[^0-9+]", "").replaceFirst("^00", "+");
        if (digits.isEmpty()) {
            return new NotCallable("Écrivez votre numéro de téléphone.");
        }
        if (!digits.startsWith("+") && digits.length() <= 6) {
            return new NotCallable("C’est un numéro court. Écrivez votre numéro, à dix chiffres.");
        }
        Optional<PhoneNumber> fictional = fictional(digits);
        if (fictional.isPresent()) {
            return new Callable(fictional.get());
        }
        return FRANCE.stream()
                .map(region -> parse(digits, region))
                .flatMap(Optional::stream)
                .findFirst()
                .map(CallableNumber::ofFrance)
                .orElseGet(() -> notFrench(digits));
    }

    private static Optional<PhoneNumber> fictional(String digits) {
        try {
            return Optional.of(PhoneNumber.parse(digits)).filter(PhoneNumber::isFictional);
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<Phonenumber.PhoneNumber> parse(String digits, String region) {
        try {
            var number = PhoneNumberUtil.getInstance().parse(digits, region);
            boolean valid = PhoneNumberUtil.getInstance().isValidNumberForRegion(number, region);
            return valid ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    private static CallableNumber ofFrance(Phonenumber.PhoneNumber number) {
        PhoneNumberType type = PhoneNumberUtil.getInstance().getNumberType(number);
        if (type == PhoneNumberType.PREMIUM_RATE || type == PhoneNumberType.SHARED_COST) {
            return new NotCallable("Ce numéro est payant. Donnez un numéro personnel, fixe ou mobile.");
        }
        return PERSONAL.contains(type)
                ? new Callable(new PhoneNumber(PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164)))
                : new NotCallable("C’est le numéro d’un service. Donnez un numéro personnel, fixe ou mobile.");
    }

    private static CallableNumber notFrench(String digits) {
        return new NotCallable(
                digits.matches("\\+[1-9].*") && !digits.startsWith("+33")
                        ? "Nous appelons en France seulement. Donnez un numéro français."
                        : "Vérifiez ce numéro\u00A0: il a dix chiffres, comme 06\u00A039\u00A098\u00A012\u00A034.");
    }
}
