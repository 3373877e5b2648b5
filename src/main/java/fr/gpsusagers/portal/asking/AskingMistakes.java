package fr.gpsusagers.portal.asking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What to correct on a form.
///
/// @param title what the citizen has to do
/// @param byField one message for each wrong field, by the id of the field, in the order of the page
record AskingMistakes(String title, Map<String, String> byField) {

    static final AskingMistakes NONE = new AskingMistakes("À corriger", Map.of());

    /// The words of a callback request tell of a danger: the citizen says when a call is safe before anything is
    /// promised.
    static final AskingMistakes WHEN_SAFE = new AskingMistakes(
            "Votre demande n’est pas encore envoyée",
            Map.of(
                    "sur",
                    "Dites quand on peut vous appeler sans danger. Ou ne cochez rien\u00A0: personne n’appelle."));

    /// The words hint at a danger.
    static AskingMistakes whetherSafe(AskingKind kind) {
        return switch (kind) {
            case CALLBACK ->
                new AskingMistakes(
                        "Votre demande n’est pas encore envoyée",
                        Map.of("risque", "Dites si un appel ou un message peut vous mettre en danger."));
            case MESSAGE ->
                new AskingMistakes(
                        "Votre message n’est pas encore envoyé",
                        Map.of("risque", "Dites si un message peut vous mettre en danger."));
        };
    }

    /// The same mistakes and that of one more field, unless it is empty.
    AskingMistakes with(String field, String mistake) {
        if (mistake.isEmpty()) {
            return this;
        }
        var more = new LinkedHashMap<>(byField);
        more.put(field, mistake);
        return new AskingMistakes(title, Collections.unmodifiableMap(more));
    }

    /// What is wrong with a field; empty if nothing is.
    String of(String field) {
        return byField.getOrDefault(field, "");
    }

    /// Whether only the address for the answer is wrong.
    boolean areOfAddress() {
        return Set.of("mail", "numero").containsAll(byField.keySet());
    }

    boolean any() {
        return !byField.isEmpty();
    }
}
