package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Stands for a fact of the request in a prepared answer. Packs write it in braces: `{telephone}`.
public enum Placeholder implements Coded {
    /// Of the request.
    REFERENCE("reference"),
    /// Who answers, with its article: « l’accueil social de Falaise ».
    SERVICE("service", "notre service"),
    /// The number of the service that answers.
    TELEPHONE("telephone"),
    /// When that number is answered.
    HOURS("horaires"),
    /// What to have ready for the need.
    PAPERS("documents"),
    /// Where the person lives.
    COMMUNE("commune", "votre commune");

    private final String word;
    private final Optional<String> otherwise;

    Placeholder(String word) {
        this.word = word;
        this.otherwise = Optional.empty();
    }

    Placeholder(String word, String otherwise) {
        this.word = word;
        this.otherwise = Optional.of(otherwise);
    }

    @Override
    public String word() {
        return word;
    }

    public static Optional<Placeholder> find(String word) {
        return Coded.find(Placeholder.class, word);
    }

    /// The words that packs can write in braces.
    public static List<String> words() {
        return Arrays.stream(values()).map(known -> known.word).toList();
    }

    /// Plain words for an unknown fact. Empty if only the fact itself makes sense.
    Optional<String> otherwise() {
        return otherwise;
    }
}
