package fr.gpsusagers.portal;

import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.orientation.feedback.Opinion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page that says something and links to further help: neither an old address nor telling us about a problem may be
/// a dead end.
public record OnwardPage(String headline, String lead, List<Link> ways) {

    /// Thanks for an opinion.
    static OnwardPage forOpinion(RatedAnswer about, String word) {
        Optional<Opinion> opinion = Opinion.reasons().stream()
                .filter(reason -> reason.word().equals(word))
                .findFirst();
        if (word.equals(Opinion.HELPED.word()) || word.equals(Opinion.SUFFICED.word())) {
            return helped(about);
        }
        return new OnwardPage(
                "Merci, c’est noté",
                "Nous nous en servons pour améliorer les réponses. Continuons ensemble.",
                opinion.map(reason -> onward(about, reason)).orElseGet(() -> people(about)));
    }

    private static OnwardPage helped(RatedAnswer about) {
        var ways = new ArrayList<Link>();
        about.sheet()
                .ifPresent(sheet ->
                        ways.add(new Link(Icon.PRINT, "Garder la fiche du contact", "Imprimer ou enregistrer", sheet)));
        ways.add(back(about));
        return new OnwardPage("Merci !", "Tant mieux si cette réponse vous a aidé.", List.copyOf(ways));
    }

    private static List<Link> onward(RatedAnswer about, Opinion reason) {
        return switch (reason) {
            case NOT_MY_SUBJECT ->
                List.of(
                        new Link(Icon.REPEAT, "Reprendre les questions", "Deux ou trois questions", "/parcours"),
                        new Link(Icon.LETTER, "J’ai reçu un courrier", "Trouver qui l’a écrit", "/courrier"),
                        back(about));
            case NO_REPLY -> people(about);
            case NOT_UNDERSTOOD, INCOMPLETE, HELPED, NOT_HELPED, SUFFICED, NOT_SUFFICED ->
                List.of(
                        new Link(Icon.MAP, "Les contacts de ma commune", "Venir et en parler sur place", "/communes"),
                        back(about));
        };
    }

    private static List<Link> people(RatedAnswer about) {
        var ways = new ArrayList<Link>();
        about.unanswered()
                .ifPresent(help -> ways.add(new Link(
                        Icon.REPEAT, "Trouver quelqu’un d’autre", "Qui peut aider quand personne ne répond", help)));
        ways.add(new Link(Icon.MAP, "Les contacts de ma commune", "Venir et en parler sur place", "/communes"));
        ways.add(back(about));
        return List.copyOf(ways);
    }

    private static Link back(RatedAnswer about) {
        return new Link(Icon.BACK, "Revenir à la réponse", "", about.answer());
    }

    /// Thanks for « ce numéro ne répond pas ou est faux ».
    static OnwardPage forReport(RatedAnswer about) {
        return new OnwardPage(
                "Merci, c’est noté",
                "Après trois signalements, il passe plus bas, jusqu’à ce que quelqu’un le vérifie.",
                people(about));
    }

    public Page show(PageContext context, Reader reader) {
        var layout = context.layout(headline, reader);
        return Page.of((output, none) -> JteonwardGenerated.render(output, none, layout, this));
    }
}
