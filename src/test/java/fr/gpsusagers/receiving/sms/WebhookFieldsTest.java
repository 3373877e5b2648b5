package fr.gpsusagers.receiving.sms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "de=from,texte=text,id=id,etat=status",
                " de = from , texte = text , id = id , etat = status , raison = err ",
                "texte=t,id=i,etat=s",
                "texte=results.*.text,id=*.id|id,etat=results.0.status.name"
            })
    void fields_are_named_by_their_paths(String written) {
        assertThatCode(() -> WebhookFields.parse(written)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de=from",
                "de=from,texte=text,id=id",
                "de=from,texte=text,etat=status",
                "de=from,id=id,etat=status",
                "de=from,texte=text,id=id,etat=status,id=other",
                "from=from,texte=text,id=id,etat=status",
                "de,texte=text,id=id,etat=status",
                "de=,texte=text,id=id,etat=status",
                "de=a..b,texte=text,id=id,etat=status",
                "de=.a,texte=text,id=id,etat=status",
                "de=a|,texte=text,id=id,etat=status",
                "de=a.*.b.*,texte=text,id=id,etat=status",
                "de=a*,texte=text,id=id,etat=status",
                "de=a b,texte=text,id=id,etat=status",
                "de=from,texte=text,id=id,etat=status,"
            })
    void paths_that_make_no_sense_are_refused(String written) {
        assertThatThrownBy(() -> WebhookFields.parse(written))
                .isInstanceOf(Refusal.class)
                .hasMessage("GPS_SMS_FIELDS est illisible. Nommez les champs de, texte, id, etat et, s’il existe,"
                        + " raison, chacun une fois, comme GPS_SMS_FIELDS=de=from,texte=text,id=id,etat=status.");
    }
}
