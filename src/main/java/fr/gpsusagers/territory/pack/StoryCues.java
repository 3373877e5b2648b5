package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Addresses;
import fr.gpsusagers.territory.naming.EverydayNames;
import fr.gpsusagers.territory.naming.FillerWords;
import fr.gpsusagers.territory.naming.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The words around a name that tell whether it is a place, and whether somebody lives there.
final class StoryCues {

    /// How we know that a name is a place, the surest first.
    enum Cue {
        LIVING,
        OF_RELATIVE,
        AT,
        ALONE,
        /// Among other words, without a mark.
        AMONG,
        /// A town outside without a mark of a home.
        ELSEWHERE
    }

    private static final Set<String> LIVING = Words.set("""
            habite habitent habitons habitant habiter habitants habitante administre administree usager usagere abite jhabite
            jabite habit abit hab jhab reside resider residant resident residente demeure demeurant domicilie domiciliee loge vis
            jvis vivons vivant vie vivre installe installee emmenage demenage demenager heberge hebergee quartier""");
    /// Words for a person whom the citizen may ask help for: « ma mère, à Lisieux ».
    private static final Set<String> RELATIVES = Words.set(
            "mere pere maman papa parents mamie papi papy mamy fils fille frere soeur tante oncle cousin cousine neveu"
                    + " niece conjoint conjointe mari femme ami amie voisin voisine");

    private static final Set<String> COURTESIES =
            Words.set("bonjour bonsoir salut merci beaucoup svp stp cordialement");
    private static final Set<String> LEAVING =
            Words.set("demenage demenager demenagement demenagent quitte pars partie parti");
    private static final Set<String> FIRST_PERSON = Words.set("on je j nous moi jhabite jabite jsuis chui");
    private static final Set<String> BEING = Words.set("suis sommes jsuis chui");
    private static final Set<String> BETWEEN = Words.set("qui est sont elle il ils qu");
    private static final Set<String> AT = Words.set("a au aux sur vers pres commune ville");
    private static final Set<String> OF = Words.set("de d du des");
    private static final Set<String> BESIDE = Words.set("cote proximite autour environs alentours mairie ccas");
    /// Whoever is in hospital there does not live there.
    private static final Set<String> HOSPITALS = Words.set("hopital lhopital clinique urgences");
    private static final Set<String> CONTRACTED = Words.set("du des au aux");
    private static final Set<String> DETERMINERS =
            Words.set("un une ma mon mes ta ton sa son cette ce ces notre votre leur");
    /// Before these words, « à Rouen » is no home: « hospitalisé à », « né à », « le train de ».
    private static final Set<String> AWAY = Words.set(
            "hospitalise hospitalisee opere operee parti partie partis ne nee nes travaille travaillait bosse detenu detenue"
                    + " incarcere incarceree decede decedee mort morte enterre arrive arrivee arrivons venu venue viens vient"
                    + " train bus voyage vacances convoque convoquee juge jugee jugement condamne condamnee affecte mutee mute"
                    + " etudie etudes fac formation stage rdv prison hopital tribunal region foret comte");
    private static final int CUE_REACH = 4;
    private static final int RELATIVE_REACH = 6;
    private static final int AWAY_REACH = 4;
    private static final int LONG_ENOUGH = 5;
    static final int FEW_WORDS = 6;
    private static final int SMALL_TOWN = 2000;
    static final int LARGE_TOWN = 10_000;
    static final int CITY = 20_000;

    private final List<String> words;
    private final InsideNames inside;

    StoryCues(List<String> words, InsideNames inside) {
        this.words = words;
        this.inside = inside;
    }

    /// How the words around mark this name of the pack; empty if they do not.
    Optional<Cue> cue(int from, int to) {
        List<String> name = words.subList(from, to);
        boolean isEveryday = EverydayNames.isEveryday(name);
        if (isLeft(from)) {
            return Optional.empty();
        }
        if (isOfRelative(from)) {
            return isEveryday ? Optional.empty() : Optional.of(Cue.OF_RELATIVE);
        }
        if (isLivingAt(from)) {
            return Optional.of(Cue.LIVING);
        }
        if (isEveryday) {
            return Optional.empty();
        }
        if (isAt(from) || isOf(from) && isNamedInFull(from, to)) {
            return Optional.of(isOf(from) && isAfter(from - 1, HOSPITALS) ? Cue.AMONG : Cue.AT);
        }
        if (isAfterArticle(from) || EverydayNames.isSeldomAlone(name)) {
            return Optional.empty();
        }
        boolean isLong = Words.joined(name).length() >= LONG_ENOUGH;
        if (isAtAnEnd(from, to) && (isLong || words.size() <= FEW_WORDS && isTownInside(name, LARGE_TOWN))) {
            return Optional.of(Cue.ALONE);
        }
        return (isLong || isTownInside(name, CITY)) && isKnown(name) && !isAway(from)
                ? Optional.of(Cue.AMONG)
                : Optional.empty();
    }

    /// « assistante sociale de Ifs », but not « demande de … » with the first word of a name only.
    private boolean isNamedInFull(int from, int to) {
        List<String> name = words.subList(from, to);
        return inside.isNamed(name, isAfterContraction(from)) && (isEnd(to) || isKnown(name));
    }

    /// Whether a name is known enough to be a place without a mark: that of a town, or one of several words.
    private boolean isKnown(List<String> name) {
        return Stream.concat(inside.calledAlmost(name).stream(), inside.startingWith(name).stream())
                .anyMatch(locality -> locality.isCommune()
                        && (locality.commune().population() >= SMALL_TOWN
                                || Words.withoutLinks(name).size() > 1));
    }

    private boolean isTownInside(List<String> name, int people) {
        return inside.called(name).stream().anyMatch(locality -> InsideNames.people(locality) >= people);
    }

    private String before(int name) {
        return name <= 0 ? "" : words.get(name - 1);
    }

    /// « à », « sur », « vers », « à côté de »: somebody or something is there.
    boolean isAt(int name) {
        return AT.contains(before(name))
                || isOf(name)
                        && (isAfter(name - 1, BESIDE)
                                || before(name - 1).equals("loin")
                                        && before(name - 2).equals("pas"));
    }

    private boolean isAfter(int name, Set<String> some) {
        return some.contains(before(name));
    }

    boolean isOf(int name) {
        return OF.contains(before(name));
    }

    /// Whether an article or the like stands before: « la falaise ».
    boolean isAfterArticle(int name) {
        return Words.isArticle(before(name)) || DETERMINERS.contains(before(name)) || isAfterContraction(name);
    }

    /// « du Hom », « aux Monts d’Aunay »: the article of the name is hidden in the word before.
    boolean isAfterContraction(int name) {
        return CONTRACTED.contains(before(name));
    }

    boolean isAtAnEnd(int from, int to) {
        return COURTESIES.containsAll(words.subList(0, from)) || isEnd(to);
    }

    private boolean isEnd(int to) {
        return COURTESIES.containsAll(words.subList(to, words.size()));
    }

    /// « Je déménage de Caen à Argences »: nobody lives in Caen any more.
    boolean isLeft(int name) {
        return name > 1 && isOf(name) && LEAVING.contains(words.get(name - 2));
    }

    /// « rue de Bayeux », « place Saint-Pierre ». In « 12 rue Pasteur Lisieux », the town does not belong to the
    /// street.
    boolean isInStreet(int name) {
        int before = name - 1;
        while (before >= 0
                && Words.isLink(words.get(before))
                && !words.get(before).equals("a")) {
            before--;
        }
        return before >= 0
                && Addresses.isStreetWord(words.get(before))
                && !words.get(before).equals("hlm");
    }

    /// Whether the text tells why a person is there for a while, or no longer: « hospitalisé à Rouen ».
    boolean isAway(int name) {
        return words.subList(Math.max(0, name - AWAY_REACH), name).stream().anyMatch(AWAY::contains);
    }

    /// Whether the text says that another person is there: « ma mère, qui vit à », « pour mon père à », « ma sœur du ».
    boolean isOfRelative(int name) {
        boolean isAt = name > 1 && isOf(name) && RELATIVES.contains(words.get(name - 2));
        for (int i = name - 1; i >= Math.max(0, name - RELATIVE_REACH); i--) {
            String word = words.get(i);
            if (RELATIVES.contains(word)) {
                return isAt;
            }
            boolean isBetween = AT.contains(word) || LIVING.contains(word) || BETWEEN.contains(word);
            if (FIRST_PERSON.contains(word) || HOSPITALS.contains(word) || !isBetween && !FillerWords.isEmpty(word)) {
                return false;
            }
            isAt |= AT.contains(word) || LIVING.contains(word);
        }
        return false;
    }

    /// Whether « j’habite » or the like stands right before, with no word but « à » between.
    boolean isRightAfterHome(int name) {
        return isAfter(name, LIVING) || before(name).equals("a") && isAfter(name - 1, LIVING);
    }

    boolean isAfterRelative(int name) {
        return isAfter(name, RELATIVES);
    }

    /// Whether « j’habite » or the like stands just before, with only small words between, or « je suis de ».
    boolean isLivingAt(int name) {
        if (name > 1
                && isOf(name)
                && BEING.contains(words.get(name - 2))
                && (!EverydayNames.isEverydayTown(List.of(words.get(name)))
                        || words.get(name).startsWith("saint"))) {
            return true;
        }
        if (name > 1 && isAt(name) && words.get(name - 2).equals("moi")) {
            return true;
        }
        for (int i = name - 1; i >= Math.max(0, name - CUE_REACH) && !isLeft(name); i--) {
            if (LIVING.contains(words.get(i))) {
                return true;
            }
            if (!FillerWords.isEmpty(words.get(i))) {
                return false;
            }
        }
        return false;
    }
}
