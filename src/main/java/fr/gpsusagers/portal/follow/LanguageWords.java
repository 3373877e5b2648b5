package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.Language;
import fr.gpsusagers.enquiry.promise.LanguageHelp;

/// Tells the citizen how the desk and the citizen will understand each other.
public enum LanguageWords {
    CALL("Nous parlons français. Une personne près de vous peut traduire."),
    /// After violence, a person nearby may be the danger: do not suggest one as translator.
    CAUTIOUS_CALL("Nous parlons français, avec des mots simples."),
    WRITING("Nous écrivons en français, avec des mots simples.");

    private final String frenchOnly;

    LanguageWords(String frenchOnly) {
        this.frenchOnly = frenchOnly;
    }

    public String of(LanguageHelp help) {
        return switch (help) {
            case LanguageHelp.Speaker(Language language) -> "Un agent parle " + language.name() + ".";
            case LanguageHelp.Interpreter _ -> "Un interprète nous aide par téléphone.";
            case LanguageHelp.FrenchOnly _ -> frenchOnly;
        };
    }
}
