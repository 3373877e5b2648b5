package fr.gpsusagers.orientation.search;

import fr.gpsusagers.territory.naming.Words;
import java.util.Set;

/// What a word is for in a search.
public enum WordRole {
    /// Part of a name.
    NAME,
    /// Says which kind of counter: « l’accueil de », « l’agence ». It may be part of a name, or be left out.
    OPTIONAL,
    /// Says that the citizen wants to reach a contact: « numéro », « horaires ».
    WISH,
    /// Only links others.
    LINK;

    private static final Set<String> WISHES = NameTokens.set("""
            numero numeros num tel telephone telephonique telephoner phone portable fixe adresse adresses horaire horaires heure heures
            ouverture fermeture ouvert ouverte ouverts ouvertes ouvre ouvrent ferme fermee coordonnees contact contacts contacter
            joindre appeler appel mail mel email courriel site internet web rdv rendez itineraire plan localisation""");

    private static final Set<String> OPTIONALS = NameTokens.set("""
            bureau bureaux accueil permanence secretariat agence siege ligne service services standard organisme antenne
            equipe equipes""");

    private static final Set<String> LINKS = NameTokens.set("""
            quel quelle quels quelles est sont ou ce c cest s sil il elle vous plait svp stp merci bonjour bonsoir je j cherche
            recherche veux voudrais souhaite aimerais comment peut on puis pour avec dans chez mon ma mes votre vos notre un une y
            pres proche plus moi ici madame monsieur trouver trouve situe situee quand donner donnez donne moi avoir besoin
            me m t te se ca etre ete etait avoir quelqu quelqun qqn qqun qui que qu jour aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir
            aller voir parler rencontrer ecrire venir rappeler nous habite habitons jhabite vis vivons reside suis sommes
            ai as avons tu avez auriez collegue direct directe ma mon coin cote vers salut allo faut dois doit trouve""");

    public static WordRole of(String token) {
        if (Words.isLink(token) || LINKS.contains(token)) {
            return LINK;
        }
        return WISHES.contains(token) ? WISH : OPTIONALS.contains(token) ? OPTIONAL : NAME;
    }
}
