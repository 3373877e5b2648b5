package fr.gpsusagers.understanding.danger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.understanding.ForeignWords;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fixed phrases of other languages: every cry is heard as its speakers write it, and no everyday sentence rings.
class ForeignPhrasesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 60})
    void whoever_repeats_a_cry_is_heard(int times) {
        assertThat(sign("help ".repeat(times))).contains("help");
        assertThat(sign("help me! ".repeat(times))).contains("help");
        assertThat(sign("报警".repeat(times))).contains("help");
        assertThat(sign("たすけて".repeat(times))).contains("help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help me please!! help help me",
                "socorro ayuda por favor ayuda",
                "帮帮我 报警帮帮我",
                "imdat, polis çağırın",
                "HEEELP!!!",
                "hello, help svp"
            })
    void a_cry_may_be_made_of_several(String words) {
        assertThat(sign(words)).contains("help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "help with my rent", "ayuda para pagar el alquiler", "帮我写信", "helpful"})
    void more_than_a_cry_is_none(String words) {
        assertThat(sign(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I'm in danger!                   | my husband hit me yesterday
            en | somebody help me                 | he said he'll kill me
            en | I don't feel safe at home        | He´s hitting me
            ar | النجـدة                           | زوجي يضربني كل يوم
            ar | أنا في خطر                        | طليقي يهددني بالقتل
            ar-Latn | rani f khatar               | rajli kaydrebni
            uk | Я в небезпеці                    | чоловік мене б'є
            uk | Допоможіть, будь ласка!          | він мене б`є
            ru | Мне страшно, помогите            | муж меня бьёт
            ru | Я в опасности                    | он грозится меня убить
            es | ¡Ayúdame, por favor!             | mi marido me pegó anoche
            es | temo por mi vida                 | mi ex me amenaza de muerte
            pt | Estou em perigo                  | o meu marido bateu-me
            pt | Socorro, me ajuda!               | ele vai me matar
            tr | Yardım edin                      | kocam beni dövüyor
            tr | hayatım tehlikede                | eski kocam beni ölümle tehdit ediyor
            ro | Ajutați-mă                       | soțul mă bate
            ro | mi-e frică pentru viața mea      | tata m-a lovit aseară
            fa | کمکم کنید                        | شوهرم مرا می‌زند
            fa | جانم در خطر است                  | منو کتک می‌زنه
            de | Hilfe, bitte helfen Sie mir      | mein Mann schlägt mich
            de | Ich bin in Gefahr                | er bringt mich noch um
            it | Aiuto, vi prego                  | mio marito mi picchia
            it | sono in pericolo                 | il mio ex vuole ammazzarmi
            nl | Help mij, alstublieft            | mijn man slaat me elke dag
            pl | Proszę, pomóżcie mi              | mąż mnie bije
            pl | boję się o swoje życie           | były mąż grozi mi śmiercią
            cs | Pomozte mi, prosím               | manžel mě bije
            bg | Помогнете ми, моля               | мъжът ми ме удари
            sr | Pomozite mi                      | muž me udario
            sr | Помозите ми                      | муж ме туче
            sq | Më ndihmoni, ju lutem            | burri më rreh
            hu | Segítség!                        | megvert a férjem
            el | Βοήθεια!                         | ο άντρας μου με χτυπάει
            hy | Օգնե՛ք ինձ                        | ամուսինս ինձ ծեծում է
            ka | მიშველეთ!                        | ქმარი მცემს
            zh | 救命啊                            | 我老公打我
            zh | 有人要杀我，快报警                | 他昨天打我了
            vi | Cứu tôi với!                     | chồng tôi đánh tôi
            bn | আমাকে বাঁচান                     | স্বামী আমাকে মারে
            hi | मुझे बचाओ                        | पति मुझे मारता है
            ur | مجھے بچاؤ                        | شوہر مجھے مارتا ہے
            ps | مرسته وکړئ                       | میړه مې ما وهي
            ta | காப்பாற்றுங்கள்                  | கணவர் என்னை அடிக்கிறார்
            ti | ሓግዙኒ                             | ሰብኣየይ ይወቅዓኒ
            am | እርዱኝ                             | ባለቤቴ ይመታኛል
            so | I caawi!                         | ninkaygu wuu i garaacaa
            ku | Hawar! Alîkarî!                  | mêrê min li min dixe
            sw | Nisaidie tafadhali               | mume wangu ananipiga
            ln | Salisa ngai                      | mobali abetaka ngai
            wo | Wallu ma!                        | sama jëkkër dafa may dóor
            bm | N dɛmɛ!                          | n cɛ bɛ n bugɔ
            bm | aw ye n’ dɛmɛ                    | a bɛ ka n' bugɔ
            ha | Ku taimake ni                    | mijina yana dukana
            tl | Tulungan niyo ako                | binubugbog ako ng asawa ko
            ko | 위험에 처했어요                   | 남편이 저를 때려요
            ko | 살려 주세요                       | 가정폭력을 당하고 있어요
            ja | 助けて！                          | 夫に殴られました
            ja | 命が危険です                      | 殺すと脅されています
            he | הצילו                            | בעלי מכה אותי
            """)
    void cries_and_violence_are_heard_in_every_language_as_it_is_written(String language, String cry, String violence) {
        assertThat(sign(cry)).as(language + " " + cry).isPresent();
        assertThat(sign(violence)).as(language + " " + violence).contains("violence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My back hurts me, I need a doctor",
                "my landlord threatens me with eviction",
                "my landlord, he threatens me with eviction",
                "a car hit me on Monday",
                "these bills kill me",
                "they kicked me out of school",
                "I am in danger of losing my home",
                "Meine Mutter bringt mich um 8 Uhr zur Schule",
                "er bringt mich um acht Uhr zur Arbeit",
                "ich bin in Gefahr, meine Wohnung zu verlieren",
                "请打我电话",
                "老公打我电话没人接",
                "estoy en peligro de perder mi casa",
                "el casero me amenaza con echarme",
                "me golpeó un coche",
                "me pega el sol en la ventana",
                "um carro me bateu",
                "o calor vai me matar",
                "araba bana vurdu",
                "bu sıcak beni öldürecek",
                "mă omoară spatele",
                "mă bate gândul să plec",
                "m-a lovit o mașină",
                "il caldo mi ammazza",
                "il padrone di casa mi minaccia di sfratto",
                "grozi mi eksmisja",
                "мне угрожает выселение",
                "орендодавець погрожує мені виселенням",
                "меня ударил ток",
                "кола ме удари",
                "auto me udario",
                "κινδυνεύω να χάσω το σπίτι μου",
                "صاحب البيت يهددني بالإخلاء",
                "ماشین مرا زد",
                "amenipiga picha",
                "ananipiga simu",
                "hij slaat me over",
                "この道は危険です",
                "書類の書き方を助けてください",
                "xanuunka i dilayaa",
                "walla",
                "Saidia",
                "azobeti ngai telefone"
            })
    void what_only_looks_like_violence_in_another_language_raises_no_alarm(String words) {
        assertThat(sign(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a car hit me, then my husband hit me",
                "my husband in the car hit me",
                "my landlord threatens me with a knife",
                "en el coche me pegó mi marido",
                "quando volto do trabalho ele vai me matar",
                "er schlägt mich vor den Kindern",
                "ich weiß es, er bringt mich um",
                "в колата ме удари",
                "îl aud: mă bate soțul când vine de la muncă"
            })
    void everyday_words_do_not_hide_violence(String words) {
        assertThat(sign(words)).contains("violence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am in danger of losing my life",
                "estoy en peligro de perder la vida",
                "ich bin in Gefahr, mein Leben zu verlieren",
                "sono in pericolo di vita"
            })
    void who_may_lose_more_than_a_home_is_heard(String words) {
        assertThat(sign(words)).contains("help");
    }

    private static Optional<String> sign(String words) {
        return ForeignPhrases.in(words).findDanger().flatMap(ForeignWords::sign);
    }
}
