package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.understanding.ForeignWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The language of a caller who does not speak French.
///
/// @param code such as `en`
public record CallerLanguage(String code) {

    private static final Map<String, String> ONE_MOMENT = Map.of(
            "en", "Please hold the line. I am looking for help.",
            "es", "Espere, por favor. Busco ayuda.",
            "pt", "Espere, por favor. Procuro ajuda.",
            "it", "Attenda, per favore. Cerco aiuto.",
            "de", "Bitte warten Sie. Ich suche Hilfe.");

    /// « anglais », or « une autre langue » if it is not known which.
    public String name() {
        return code.equals(ForeignWords.UNKNOWN)
                ? "une autre langue"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.FRENCH);
    }

    /// Returns what the agent says, as far as he can read it out.
    public List<String> script() {
        return List.of(
                ONE_MOMENT.getOrDefault(code, "Un instant, s’il vous plaît."), "RSA\u00A0? CAF\u00A0? Logement\u00A0?");
    }
}
