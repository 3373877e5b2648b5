package fr.gpsusagers.understanding;

import static fr.gpsusagers.understanding.BocageWords.understand;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words in other languages: recognising the language and explicit signs of danger.
class ForeignWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I have no money for food this month       | en      | NONE
            my neighbour is hitting his wife          | en      | NOW
            моя мама впала і не дихає                 | uk      | NOW
            где можно получить справку о доходах       | ru      | NONE
            necesito una cita con el médico           | es      | NONE
            a minha filha não respira                 | pt      | NOW
            kocam beni dövüyor                        | tr      | NOW
            am nevoie de ajutor cu actele             | ro      | NONE
            أحتاج إلى مساعدة لدفع الإيجار             | ar      | NONE
            شوهرم مرا می‌زند                          | fa      | NOW
            здравствуйте                              | ru      | NONE
            потрібен лікар для мами                   | uk      | NONE
            """)
    void the_language_and_an_outright_danger_are_recognised(String words, String language, DangerLevel level) {
        Understanding understanding = understand(words);
        assertThat(understanding.meaning()).isEqualTo(new Meaning.OtherLanguage(language));
        assertThat(understanding.danger().level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I am in danger                    | en | urgence-danger
            I'm in danger                     | en | urgence-danger
            HELP!!! HELP!!!                   | en | urgence-danger
            I speak English, he's hitting me  | en | urgence-danger
            ¡Socorro!                         | es | urgence-danger
            Ajutor                            | ro | urgence-danger
            mă bate                           | ro | urgence-danger
            imdat                             | tr | urgence-danger
            nejda                             | ar-Latn | urgence-danger
            він мене б’є                      | uk | urgence-danger
            Aiuto                             | it | urgence-danger
            Hilfe                             | de | urgence-danger
            mein Mann schlägt mich            | de | urgence-danger
            救命啊                             | zh | urgence-danger
            help he is not breathing          | en | urgence-medicale
            """)
    void a_cry_for_help_is_heard_in_many_languages_however_short(String words, String language, String need) {
        Understanding understanding = understand(words);
        assertThat(understanding.meaning()).isEqualTo(new Meaning.OtherLanguage(language));
        assertThat(understanding.danger().needAt(DangerLevel.NOW)).contains(new NeedId(need));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🆘",
                "SOS",
                "sos sos",
                "au secours",
                "à l’aide svp",
                "je suis en danger",
                "je suis en danger de mort",
                "mes enfants sont en danger de perdre la vie"
            })
    void a_cry_for_help_in_french_or_by_a_sign_is_danger(String words) {
        assertThat(understand(words).danger().level()).isEqualTo(DangerLevel.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👍",
                "!!!",
                "au secours populaire de Lisieux",
                "sos médecins",
                "mon emploi est en danger",
                "je suis en danger d’expulsion",
                "on est en danger de perdre le logement",
                "je suis en danger financier",
                "aide à l’aide ménagère"
            })
    void what_only_looks_like_a_cry_for_help_raises_no_alarm(String words) {
        assertThat(understand(words).danger().level()).isNotEqualTo(DangerLevel.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My back hurts me, I need a doctor",
                "my landlord threatens me with eviction",
                "Meine Mutter bringt mich um 8 Uhr zur Schule",
                "请打我电话",
                "estoy en peligro de perder mi casa",
                "мне угрожает выселение",
                "grozi mi eksmisja",
                "these bills kill me",
                "um carro me bateu",
                "bu sıcak beni öldürecek",
                "صاحب البيت يهددني بالإخلاء"
            })
    void what_only_looks_like_violence_in_another_language_raises_no_alarm(String words) {
        assertThat(understand(words).danger().level()).isNotEqualTo(DangerLevel.NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I speak English, I need housing    | en
            english please                     | en
            preciso de ajuda com a casa        | pt
            hablo español                      | es
            Ich spreche kein Französisch       | de
            bună ziua                          | ro
            """)
    void whoever_says_which_language_they_speak_is_answered_in_it(String words, String language) {
        Understanding understanding = understand(words);
        assertThat(understanding.meaning()).isEqualTo(new Meaning.OtherLanguage(language));
        assertThat(understanding.danger()).isEqualTo(Danger.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"გამარჯობა, დახმარება მჭირდება", "请帮帮我", "χρειάζομαι βοήθεια", "मुझे मदद चाहिए"})
    void an_unknown_language_is_never_passed_over(String words) {
        Understanding understanding = understand(words);
        assertThat(understanding.meaning()).isEqualTo(new Meaning.OtherLanguage(ForeignWords.UNKNOWN));
        assertThat(understanding.danger().isAsked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"salut ça va", "g plu mon rsa depuis 2 moi", "moi pas comprendre papier", "Nguyen", "👍", "12"})
    void french_however_it_is_written_is_french(String words) {
        assertThat(understand(words).meaning()).isNotInstanceOf(Meaning.OtherLanguage.class);
    }
}
