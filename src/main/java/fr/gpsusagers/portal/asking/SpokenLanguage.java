package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language to choose on the form, named in that language and in French: « English (anglais) ».
///
/// @param code blank for French
/// @param lang the language of the label, for screen readers
public record SpokenLanguage(String code, String lang, String label, boolean isSelected) {

    /// The languages in which pages greet, and some that are spoken here.
    private static final List<String> OFFERED = List.of(
            "en", "ar", "uk", "ru", "es", "pt", "tr", "ro", "fa", "ps", "it", "de", "pl", "sq", "ka", "hy", "zh", "bn");

    private static final String FRENCH = "fr";
    private static final String OTHER = "und";

    /// @param known the language that the citizen wrote in, selected already
    public static List<SpokenLanguage> all(Optional<Language> known) {
        String selected =
                known.map(Language::code).filter(code -> !code.equals(FRENCH)).orElse("");
        var all = new ArrayList<SpokenLanguage>();
        all.add(new SpokenLanguage("", FRENCH, "Français", selected.isEmpty()));
        known.filter(language -> !selected.isEmpty() && !selected.equals(OTHER) && !OFFERED.contains(selected))
                .ifPresent(language -> all.add(of(language, selected)));
        OFFERED.stream()
                .map(Language::new)
                .map(language -> of(language, selected))
                .forEach(all::add);
        all.add(new SpokenLanguage(OTHER, FRENCH, "Une autre langue", selected.equals(OTHER)));
        return List.copyOf(all);
    }

    private static SpokenLanguage of(Language language, String selected) {
        var locale = Locale.of(language.code());
        String own = locale.getDisplayLanguage(locale);
        return new SpokenLanguage(
                language.code(),
                language.code(),
                own + " (" + language.name() + ")",
                language.code().equals(selected));
    }
}
