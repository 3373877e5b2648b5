package fr.gpsusagers.portal;

import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.orientation.feedback.Opinion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Thanks the citizen, and links to further help: telling us about a problem must not be a dead end.
record ThanksPage(String headline, String lead, List<Onward> ways) {

    /// A link to further help.
    record Onward(Icon icon, String label, String detail, String address) {}

    static ThanksPage forOpinion(RatedAnswer about, String word) {
        Optional<Opinion> opinion = Opinion.reasons().stream()
                .filter(reason -> reason.word().equals(word))
                .findFirst();
        if (word.equals(Opinion.HELPED.word()) || word.equals(Opinion.SUFFICED.word())) {
            return helped(about);
        }
        return new ThanksPage(
                "Merci, c’est noté",
                "Nous nous en servons pour améliorer les réponses. Continuons ensemble.",
                opinion.map(reason -> onward(about, reason)).orElseGet(() -> people(about)));
    }

    private static ThanksPage helped(RatedAnswer about) {
        var ways = new ArrayList<Onward>();
        about.sheet()
                .ifPresent(sheet -> ways.add(
                        new Onward(Icon.PRINT, "Garder la fiche du contact", "Imprimer ou enregistrer", sheet)));
        ways.add(back(about));
        return new ThanksPage("Merci !", "Tant mieux si cette réponse vous a aidé.", List.copyOf(ways));
    }

    private static List<Onward> onward(RatedAnswer about, Opinion reason) {
        return switch (reason) {
            case NOT_MY_SUBJECT ->
                List.of(
                        new Onward(Icon.REPEAT, "Reprendre les questions", "Deux ou trois questions", "/parcours"),
                        new Onward(Icon.LETTER, "J’ai reçu un courrier", "Trouver qui l’a écrit", "/courrier"),
                        back(about));
            case NO_REPLY -> people(about);
            case NOT_UNDERSTOOD, INCOMPLETE, HELPED, NOT_HELPED, SUFFICED, NOT_SUFFICED ->
                List.of(
                        new Onward(Icon.MAP, "Les contacts de ma commune", "Venir et en parler sur place", "/communes"),
                        back(about));
        };
    }

    private static List<Onward> people(RatedAnswer about) {
        var ways = new ArrayList<Onward>();
        about.unanswered()
                .ifPresent(help -> ways.add(new Onward(
                        Icon.REPEAT, "Trouver quelqu’un d’autre", "Qui peut aider quand personne ne répond", help)));
        ways.add(new Onward(Icon.MAP, "Les contacts de ma commune", "Venir et en parler sur place", "/communes"));
        ways.add(back(about));
        return List.copyOf(ways);
    }

    private static Onward back(RatedAnswer about) {
        return new Onward(Icon.BACK, "Revenir à la réponse", "", about.answer());
    }

    /// The page after « ce numéro ne répond pas ou est faux ».
    static ThanksPage forReport(RatedAnswer about) {
        return new ThanksPage(
                "Merci, c’est noté",
                "Après trois signalements, il passe plus bas, jusqu’à ce que quelqu’un le vérifie.",
                people(about));
    }
}
