package fr.gpsusagers.hall;

import fr.gpsusagers.directory.Reach;
import java.util.Locale;

/// The icons of the theme. The drawing of each is in `icons.svg`, under `i-` and its name in lower case.
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

    /// The identifier of the drawing, such as `i-phone`.
    public String id() {
        return "i-" + name().toLowerCase(Locale.ROOT);
    }

    /// Returns the icon for what a channel is made of.
    public static Icon of(Reach reach) {
        return switch (reach) {
            case Reach.Call _ -> PHONE;
            case Reach.Text _ -> SMS;
            case Reach.Mail _, Reach.Write _ -> MAIL;
            case Reach.Web _ -> GLOBE;
            case Reach.Visit _ -> DESK;
            case Reach.Letter _ -> LETTER;
            case Reach.CallBack _ -> CALLBACK;
            case Reach.Relayed _ -> EAR;
        };
    }

    /// Returns the icon for a pack's word, such as `euro`.
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
