package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.understanding.Asker;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.language.WordPatterns;
import java.util.List;

/// Detects on whose behalf a citizen asks.
public final class AskerClue {

    private static final WordPatterns<Asker> WORK = pattern(
            Asker.PROFESSIONAL,
            " (je suis|ici|en tant que|pour|je travaille) (un |une |la |le |l |en |a |au |aux |comme )?"
                    + "(assistante? sociale|assistante? maternelle au travail|educat\\w+|infirmi\\w+|medecin|docteur|instit\\w*"
                    + "|enseignante?|professeur\\w*|prof|mandataire|tutrice professionnelle|conseill\\w+|agent|travailleu\\w+ social\\w*"
                    + "|benevole|animat\\w+|directrice|directeur|secretaire|curat\\w+ professionnel\\w*|pharmacien\\w*|kine\\w*"
                    + "|sage femme|referente?|intervenante?) "
                    + "| (mon|ma|notre) (patiente?|usagere?|beneficiaire|eleve) | (un|une|nos) (patiente?s?|usageres?|usagers?|eleves?) "
                    + "| (que j|que nous|qu on) (accompagn\\w+|sui\\w+) ");
    private static final WordPatterns<Asker> RELATIVE = pattern(
            Asker.RELATIVE,
            " (pour|a|chez|de|c est) (mon|ma|mes|notre|nos|un|une) (pere|mere|maman|papa|parents?|grand mere|grand pere|mamie|papi|papy"
                    + "|fils|fille|frere|soeur|tante|oncle|cousine?|neveu|niece|voisine?|amie?|copine?|copain|beau pere|belle mere|mari|femme|compagne|compagnon)\\b"
                    + "|^ (mon|ma|mes|notre) (pere|mere|maman|papa|parents|grand mere|grand pere|mamie|papi|papy|fils|fille|frere|soeur|tante"
                    + "|oncle|cousine?|neveu|niece|voisine?|amie?|copine|copain|beau pere|belle mere) ");

    private AskerClue() {}

    private static WordPatterns<Asker> pattern(Asker asker, String pattern) {
        return WordPatterns.of(List.of(List.of(pattern)), 0, _ -> asker);
    }

    public static Asker of(Utterance utterance) {
        String words = utterance.spaced();
        if (WORK.isIn(words)) {
            return Asker.PROFESSIONAL;
        }
        return RELATIVE.isIn(words) ? Asker.RELATIVE : Asker.ONESELF;
    }
}
