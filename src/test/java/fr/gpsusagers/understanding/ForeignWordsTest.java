package fr.gpsusagers.understanding;

import static fr.gpsusagers.understanding.BocageWords.understand;
import static org.assertj.core.api.Assertions.assertThat;

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
