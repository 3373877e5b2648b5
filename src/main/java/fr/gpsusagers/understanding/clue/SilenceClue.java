package fr.gpsusagers.understanding.clue;

import fr.gpsusagers.understanding.language.Utterance;
import java.util.regex.Pattern;

/// Detects that nothing must be sent: another person reads the messages, or the words ask for no answer.
public final class SilenceClue {

    private static final String THING =
            "(sms|e?mails?|e mails?|messages?|textos?|telephone|tel|portable|mobile|messagerie"
                    + "|courriels?|boite( aux lettres)?( e?mail| e mail| de reception)?|compte)";
    private static final String OTHER =
            "(il|elle|mari|homme|conjointe?|compagne|compagnon|copain|copine|concubine?|ex|pere"
                    + "|mere|fils|fille|frere|soeur|oncle|famille|patron|quelqu un)";
    private static final String READS =
            "(lit|lis|li|lise|lisent|regarde|regardent|surveille|surveillent|fouille|controle"
                    + "|verifie|voit|voient|espionne|a acces|acces|a le code|a le mot de passe|connait le code"
                    + "|connait le mot de passe|se connecte)";
    private static final Pattern READ_BY_OTHER = Pattern.compile(" " + OTHER + "( \\w+){0,2} " + READS
            + "( (a|de|dans|sur|tout|tous|toutes))*( (mes|mon|ma|nos))( \\w+)? "
            + THING + " "
            + "| " + THING + "( \\w+){0,4} " + OTHER + " (les |le |la )?" + READS + " "
            + "| " + OTHER + "( \\w+){0,2} " + READS + "( \\w+){0,3} (de|a) (mes|mon|ma|nos)( \\w+)? " + THING + " ");
    private static final Pattern NO_ANSWER = Pattern.compile(
            "(?<! vous)(?<! vous ne)(?<! vous me)(?<! vous ne me)(?<! vous m)(?<! vous ne m) (m |me )?(repondez|repond|reponds|ecrivez|ecris|ecrit)"
                    + "( moi)? (surtout )?(pas|plus|rien) "
                    + "|(?<! vous)(?<! vous ne) (m )?(envoyez|envoye) (surtout )?(pas|plus|rien)( de| d| par) " + THING
                    + " "
                    + "| n envoyez (surtout )?(rien|pas|plus) "
                    + "| arrete[rz]? (de |d )?(m |me |m y )?(ecrire|envoyer|repondre|contacter) "
                    + "| (surtout|svp|stp) pas (de|d) " + THING + " "
                    + "|^ pas (de|d) " + THING + " "
                    + "|(?<! ai)(?<! a)(?<! recu)(?<! avoir)(?<! eu) pas (de|d) " + THING
                    + " (svp|stp|s il vous plait|s il te plait|merci) ");

    private SilenceClue() {}

    public static boolean isIn(Utterance utterance) {
        String words = utterance.spaced();
        return READ_BY_OTHER.matcher(words).find() || NO_ANSWER.matcher(words).find();
    }
}
