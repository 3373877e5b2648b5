package fr.gpsusagers.enquiry;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Names an enquiry to people: « K7F-42M ». Short enough to be read aloud, without letters that are taken for others.
public record Reference(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final int HALF = 3;
    private static final Pattern FORM = Pattern.compile("[2-9A-HJ-NP-TV-Z]{3}-[2-9A-HJ-NP-TV-Z]{3}");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Une référence a trois signes, un tiret, trois signes : K7F-42M.");
        }
    }

    /// Reads what a person typed: small letters, a missing or another dash, blanks around.
    public static Optional<Reference> find(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        String written = signs.length() == 2 * HALF ? signs.substring(0, HALF) + "-" + signs.substring(HALF) : signs;
        return Optional.of(written).filter(text -> FORM.matcher(text).matches()).map(Reference::new);
    }

    public static Reference random(RandomGenerator random) {
        var signs = new StringBuilder();
        for (int sign = 0; sign < 2 * HALF; sign++) {
            signs.append(sign == HALF ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new Reference(signs.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
