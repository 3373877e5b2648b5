package fr.gpsusagers.territory.naming;

import java.util.List;
import java.util.Set;

/// The names of places that are rather everyday words.
public final class EverydayNames {

    /// Communes of the pack whose name is also an everyday word, or begins many other names (« saint », « pont »).
    /// They count as places only after « j’habite à ».
    private static final Set<String> INSIDE =
            Words.set("may ver vaux monts bons le la l port fontaine campagne hotel moulin croix"
                    + " mer pont saint sainte notre dame chateau home belle riviere champ champs marais pierres maisons"
                    + " desert deuxjumeaux tourneur");
    /// Communes of the pack whose name is also a first name or a rare word. They count as places only after « à » or
    /// « j’habite ».
    private static final Set<String> SELDOM_ALONE = Words.set("mathieu moult malherbe");
    /// Towns outside with the name of an everyday word, or of one that looks like it without accents or cedilla.
    private static final Set<String> TOWNS = Words.set("""
            garde ligne hopital lhopital change creche sens blanc vienne vitre avion ulis macon passage marin tampon croix
            orange mare drap delle plaisir bouillante riche vif salles mene lemene couronne lourdes mure moule montagne pace
            publier contes lilas tronche possession fontaine fougeres grenade fosses aigle laigle grasse cendre gaillard
            verriere lattes rives robert albert fleche muret port beaumont mer luc maisons salon champs bourg roche pointe
            saint sainte sete cannes merville marche bonne ville villeneuve centre lens die gap dole foix eu ham mens mende
            bruges condom trappes sceaux vence loos rue mauges herbiers clayes houilles guer monts domont sale bar baron celle""");

    /// Cities elsewhere whose name is also a word or a first name. Smaller towns are in [#TOWNS].
    private static final Set<String> CITIES =
            Words.set("nancy nice tours vannes pau valence laval antony colombes pantin cayenne albi");

    private EverydayNames() {}

    public static boolean isEveryday(List<String> name) {
        return INSIDE.contains(Words.joined(name));
    }

    public static boolean isEverydayTown(List<String> name) {
        return TOWNS.contains(Words.joined(Words.withoutLinks(name)));
    }

    /// Whether the name of a city elsewhere may be another word, or only the first word of many names: « saint ».
    public static boolean isEverydayCity(List<String> name) {
        return CITIES.contains(Words.joined(name)) || name.getFirst().startsWith("saint");
    }

    public static boolean isSeldomAlone(List<String> name) {
        return SELDOM_ALONE.contains(Words.joined(name));
    }
}
