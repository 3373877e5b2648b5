package fr.gpsusagers.territory.naming;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The filler words that citizens put around the name of a place.
public final class FillerWords {

    private static final Set<String> FILLERS = Words.set("""
            je j suis habite habitons habitez vis vit vivons reside residons residence demeure demeurons loge logeons on nous
            moi mon ma mes notre nos c ce est cest c'est qui se trouve situe situee pour par mais donc oui voila et ou dans
            commune communes ville mairie village hameau lieu lieudit adresse domicile domicilie domiciliee heberge hebergee
            maison appartement logement bonjour bonsoir merci svp sil il vous plait actuellement maintenant toujours ici chez
            agglo agglomeration coin departement dep dpt code postal cp cedex fr f
            france normandie bretagne picardie lorraine alsace bourgogne aquitaine occitanie auvergne limousin sais pas ne n
            viens venir va vais depuis an ans annee annees mois jours longtemps quartier secteur beaucoup alors bien un une tout non ok""");
    private static final Set<String> NEAR =
            Words.set("pres proche cote cotes vers autour environs environ alentours entre");
    private static final Set<String> PREPOSITIONS = Words.set("a au de du des d en");
    private static final Set<String> PARTS = Words.set("""
            centre bourg nord sud est ouest gare hopital clinique plage port canton rive droite gauche
            zone za zi petit petite grand grande campagne chu eglise ecole college lycee sortie entree peripherie""");
    private static final Set<String> COMMON = Words.set("""
            centre ville gare sncf hopital chu region chateau mairie eglise port plage campus universite fac bourg quartier
            ancien ancienne nord sud est ouest hippodrome bibliotheque ecole college lycee prefecture poste quais criee bassin
            marche stade vieux vieille zone bains mer bocage rien sans hotel camping caravane voiture foyer squat abri rue
            campagne cote montagne foret prison famille parents amis""");
    private static final Set<String> STREETS = Words.set("rue avenue boulevard place quai esplanade allee impasse");
    private static final Set<String> REGIONS = Words.set("pays region vallee cote");

    private static final int LONG_ENOUGH = 5;
    private static final int SHORTEST_TOWN = 4;

    private FillerWords() {}

    /// Removes the filler words around a name but keeps its article. Empty if nothing else is left.
    public static List<String> core(List<String> words) {
        List<String> core = trimmed(words, FillerWords::surrounds);
        int from = 0;
        while (from < words.size() && surrounds(words.get(from))) {
            from++;
        }
        boolean article = !core.isEmpty() && from > 0 && Words.isArticle(words.get(from - 1));
        return article ? words.subList(from - 1, from + core.size()) : core;
    }

    private static boolean surrounds(String word) {
        return FILLERS.contains(word) || NEAR.contains(word) || Words.isLink(word);
    }

    /// Removes « à », « de » and the like at the beginning: « à Gy » is not Agy.
    public static List<String> withoutPreposition(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && PREPOSITIONS.contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /// Removes numbers at either end.
    public static List<String> withoutNumbers(List<String> words) {
        return trimmed(words, Words::isNumber);
    }

    private static List<String> trimmed(List<String> words, Predicate<String> empty) {
        int from = 0;
        int to = words.size();
        while (from < to && empty.test(words.get(from))) {
            from++;
        }
        while (to > from && empty.test(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    /// Whether a word does not tell which place is meant.
    public static boolean isEmpty(String word) {
        return FILLERS.contains(word) || NEAR.contains(word) || PARTS.contains(word) || Words.isLink(word);
    }

    /// Whether a word says that the name after it is only near: « à côté de Lisieux ».
    public static boolean saysNear(String word) {
        return NEAR.contains(word);
    }

    /// Whether the words are long enough to be the short form of a name, and more than fillers and links.
    public static boolean isTelling(List<String> name) {
        if (Words.isLink(name.getLast())) {
            return false;
        }
        List<String> telling = Words.withoutLinks(name);
        return Words.joined(telling).length() >= LONG_ENOUGH
                && !isAnywhere(name)
                && (telling.size() > 1 || !isEmpty(name.getFirst()));
    }

    /// Whether the words may be the name of a town outside, as far as their form tells.
    public static boolean mayBeTown(List<String> name) {
        return !isEmpty(Words.withoutArticle(name).getFirst())
                && !Words.isLink(name.getLast())
                && Words.joined(name).length() >= SHORTEST_TOWN;
    }

    /// Whether every town has a place with this name: a railway station, an « avenue de Paris ».
    public static boolean isAnywhere(List<String> words) {
        String first = Words.withoutArticle(words).getFirst();
        return STREETS.contains(first)
                || (words.size() > 1 && REGIONS.contains(first))
                || words.stream().allMatch(word -> isCommon(word) || Words.isNumber(word));
    }

    /// Whether the words are everyday words and not a name: « sans domicile », « à la campagne ».
    public static boolean isEveryday(List<String> words) {
        return words.stream().anyMatch(COMMON::contains) && words.stream().allMatch(FillerWords::isCommon);
    }

    private static boolean isCommon(String word) {
        return COMMON.contains(word) || Words.isLink(word);
    }
}
