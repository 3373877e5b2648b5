package fr.gpsusagers.readability;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells a French text for people from the other strings of the code: queries, names of fields, messages of faults.
final class French {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern CODE = Pattern.compile("[<>={}\\[\\]$\\\\]|^[a-z]+-[a-z-]+ |govuk|gps-[a-z]");
    private static final Pattern LOOK = Pattern.compile(
            "(?iu)[éèêàçùâîôûœ’«]|\\b(?:le|la|les|un|une|de|du|des|vous|votre|vos|nous|est|pour|et|ce|ne|pas|par|en|sur|dans|plus|il|on|ou|avant)\\b");

    private French() {}

    static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1)).filter(French::isText);
    }

    static boolean isText(String words) {
        return words.strip().contains(" ")
                && !CODE.matcher(words.replaceAll("\\{\\w+\\}", "X")).find()
                && LOOK.matcher(words).find();
    }
}
