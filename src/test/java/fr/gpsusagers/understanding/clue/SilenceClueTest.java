package fr.gpsusagers.understanding.clue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.understanding.language.Utterance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that ask that nothing be sent, and words that only sound like it.
class SilenceClueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mon mari lit mes sms ne repondez pas",
                "mon conjoint lit mes sms, repondez pas ici",
                "ne me repondez pas par mail mon mari les lit. il me frappe",
                "mon mari a acces a ma boite",
                "mon ex connait le mot de passe de ma boite mail",
                "ne m’écrivez pas par mail",
                "ne repondez pas sur ce mail",
                "pas de mail svp",
                "Ne répondez surtout pas à ce message",
                "arretez de m ecrire",
                "pas de sms svp",
                "STOP ne m ecrivez plus",
                "il lit tous mes messages",
                "elle regarde mon téléphone",
                "mes mails, mon père les lit",
                "mon fils surveille mon portable"
            })
    void these_ask_for_silence(String words) {
        assertThat(SilenceClue.isIn(Utterance.of(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vous ne répondez pas au téléphone",
                "vous ne me répondez pas depuis un mois",
                "je n’ai pas de mail",
                "je n ai pas de téléphone merci",
                "je n’ai pas reçu de mail svp",
                "pas de réponse depuis trois mois",
                "personne ne répond",
                "pourquoi vous ne m’écrivez pas",
                "j’ai perdu mon téléphone",
                "mon mari a un compte à la CAF",
                "ma mère ne lit pas le français",
                "Mon fils a cassé mon téléphone",
                "il a le code de la porte",
                "la CAF voit mon compte vide",
                "je vous écris pour ma mère, elle regarde la télé seule"
            })
    void these_do_not(String words) {
        assertThat(SilenceClue.isIn(Utterance.of(words))).isFalse();
    }
}
