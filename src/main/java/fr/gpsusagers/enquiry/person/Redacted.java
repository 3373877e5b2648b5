package fr.gpsusagers.enquiry.person;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a person, without the numbers that nobody needs to help: social security (NIR), bank account (IBAN), card.
/// Only numbers whose check digits are right are taken out, so that a file number stays. One exception: 15 digits in a
/// row that begin like a social security number are taken out even if the key is mistyped.
///
/// @param text with « […] » in the place of what was taken out
/// @param taken what was taken out, which the person is told
public record Redacted(String text, Set<Sort> taken) {

    /// What kind of number.
    public enum Sort {
        SOCIAL_SECURITY("votre numéro de sécurité sociale"),
        BANK_ACCOUNT("votre numéro de compte (IBAN)"),
        CARD("votre numéro de carte");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        /// As it is told to its owner.
        public String label() {
            return label;
        }
    }

    private static final String GAP = "[ .\\u00A0\\u202F-]?";
    private static final String PLACE = "[…]";
    private static final Pattern NIR = Pattern.compile("(?<![0-9])[1-478](?:" + GAP + "[0-9]){4}" + GAP + "(?:[0-9]"
            + GAP + "[0-9]|2" + GAP + "[ABab])(?:" + GAP + "[0-9]){8}(?![0-9])");
    /// Sex, year and month of birth, then ten more. No other number that citizens write has this form: two telephone
    /// numbers in a row have 20 digits, a file number of the CAF has seven.
    private static final Pattern NIR_IN_A_ROW =
            Pattern.compile("[12][0-9]{2}(?:0[1-9]|1[0-2])(?:[0-9]{2}|2[ABab])[0-9]{8}");
    private static final Pattern IBAN = Pattern.compile(
            "(?<![0-9A-Za-z])[A-Za-z]{2}" + GAP + "[0-9]" + GAP + "[0-9](?:" + GAP + "[0-9A-Za-z]){11,30}");
    /// « le 06 11 22 33 44 avant midi » has the form of an account number, but is a telephone number and words.
    private static final Pattern TELEPHONE =
            Pattern.compile("[A-Za-z]{2}" + GAP + "0" + GAP + "[1-9](?:" + GAP + "[0-9]){8}(?!" + GAP + "[0-9]).*");
    private static final Pattern CARD = Pattern.compile("(?<![0-9])[2-6](?:" + GAP + "[0-9]){12,18}(?![0-9])");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final int SHORTEST_IBAN = 15;
    private static final int FRENCH_IBAN = 27;
    private static final int NIR_DIGITS = 13;

    public Redacted {
        taken = Set.copyOf(taken);
    }

    /// Takes such numbers out of words.
    public static Redacted of(String words) {
        var taken = EnumSet.noneOf(Sort.class);
        String text = without(Sort.BANK_ACCOUNT, IBAN, words, taken);
        text = without(Sort.SOCIAL_SECURITY, NIR, text, taken);
        text = without(Sort.CARD, CARD, text, taken);
        return new Redacted(text, taken);
    }

    private static String without(Sort sort, Pattern form, String text, Set<Sort> taken) {
        return form.matcher(text).replaceAll(found -> {
            String number = found.group();
            int length = validLength(sort, number);
            if (length == 0) {
                return Matcher.quoteReplacement(number);
            }
            taken.add(sort);
            return Matcher.quoteReplacement(PLACE + number.substring(length));
        });
    }

    /// How much of what was found is a number to take out; 0 for none. An IBAN may be followed by a word.
    private static int validLength(Sort sort, String found) {
        return switch (sort) {
            case SOCIAL_SECURITY -> NIR_IN_A_ROW.matcher(found).matches() || isNir(bare(found)) ? found.length() : 0;
            case CARD -> isLuhn(bare(found)) ? found.length() : 0;
            case BANK_ACCOUNT -> {
                int length = TELEPHONE.matcher(found).matches() ? 0 : found.length();
                while (length > 0 && !(endsThere(found, length) && isIban(bare(found.substring(0, length))))) {
                    length--;
                }
                yield length;
            }
        };
    }

    /// Whether a number can end there: before a blank, or at the end.
    private static boolean endsThere(String found, int length) {
        return length == found.length() || !Character.isLetterOrDigit(found.charAt(length));
    }

    private static String bare(String number) {
        return number.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isNir(String number) {
        String digits = number.substring(0, NIR_DIGITS).replace("2A", "19").replace("2B", "18");
        int key = Integer.parseInt(number.substring(NIR_DIGITS));
        return digits.matches("\\d{13}")
                && NINETY_SEVEN
                                .subtract(new BigInteger(digits).mod(NINETY_SEVEN))
                                .intValue()
                        == key;
    }

    private static boolean isIban(String number) {
        boolean french = number.startsWith("FR") || number.startsWith("MC");
        if (number.length() < SHORTEST_IBAN || french && number.length() != FRENCH_IBAN) {
            return false;
        }
        var digits = new StringBuilder();
        for (char sign : (number.substring(4) + number.substring(0, 4)).toCharArray()) {
            digits.append(Character.getNumericValue(sign));
        }
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int doubled = at % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
