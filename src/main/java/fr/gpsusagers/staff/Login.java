package fr.gpsusagers.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name with which an agent signs in: a short word such as `accueil-rsa-2`, or a mail address. Upper and
/// lower case are equal. `toString` hides the login, since it may be a person's name.
public record Login(String value) {

    private static final int LONGEST = 120;
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9]+(?:[-._+'][a-z0-9]+)*(?:@[a-z0-9-]+(?:\\.[a-z0-9-]+)+)?");

    public Login {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "Cet identifiant n’a pas la bonne forme. Écrivez-le comme accueil-rsa-2, ou comme une adresse mail.");
        }
    }

    /// Parses a login as an agent types it.
    ///
    /// @throws IllegalArgumentException if the login is malformed; the French message does not repeat it
    public static Login parse(String typed) {
        return new Login(lowerCase(typed));
    }

    /// Parses a login as an agent types it. Empty if it is malformed.
    public static Optional<Login> find(String typed) {
        return Optional.of(lowerCase(typed)).filter(Login::isOne).map(Login::new);
    }

    private static boolean isOne(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    private static String lowerCase(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "…";
    }
}
