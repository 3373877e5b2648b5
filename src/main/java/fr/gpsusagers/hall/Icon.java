package fr.gpsusagers.hall;

import java.util.Locale;

/// The drawings of the theme. Each is in `icons.svg` under `i-` and its name in lower case.
public enum Icon {
    X,
    GO,
    BACK,
    PHONE,
    OK,
    CLOCK,
    MOON,
    UNKNOWN,
    EAR,
    EDIT,
    CHECK,
    INFO,
    ALERT,
    PIN,
    MAIL,
    LETTER,
    SMS,
    CHAT,
    CALLBACK,
    CALENDAR,
    FORM,
    SCREEN,
    VIDEO,
    GLOBE,
    DESK,
    PRINT,
    CARD,
    DOWNLOAD,
    MAP,
    LIST,
    REPEAT,
    EURO,
    HOME,
    WHEEL,
    CANE,
    CHILD,
    EYE,
    BASKET,
    MORE,
    SHIELD,
    SIGN,
    USER,
    BED;

    /// The name of its drawing: `i-phone`.
    public String id() {
        return "i-" + name().toLowerCase(Locale.ROOT);
    }

    /// The drawing of a theme, by the word of a pack.
    public static Icon ofTheme(String word) {
        return switch (word) {
            case "euro" -> EURO;
            case "lettre" -> LETTER;
            case "maison" -> HOME;
            case "fauteuil" -> WHEEL;
            case "canne" -> CANE;
            case "enfant" -> CHILD;
            case "oeil" -> EYE;
            case "panier" -> BASKET;
            case "bouclier" -> SHIELD;
            case "ailleurs" -> SIGN;
            default -> MORE;
        };
    }
}
