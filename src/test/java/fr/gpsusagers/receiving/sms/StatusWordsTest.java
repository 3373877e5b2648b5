package fr.gpsusagers.receiving.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            DELIVRD                ; DELIVERED
            delivered              ; DELIVERED
            DELIVERED_TO_HANDSET   ; DELIVERED
            Délivré                ; DELIVERED
            REMIS                  ; DELIVERED
            UNDELIV                ; FAILED
            Undelivered            ; FAILED
            not-delivered          ; FAILED
            EXPIRED                ; FAILED
            REJECTD                ; FAILED
            Échec                  ; FAILED
            echec                  ; FAILED
            « Non remis »          ; FAILED
            ACCEPTD                ; PENDING
            enroute                ; PENDING
            Sent                   ; PENDING
            delivered to operator  ; PENDING
            en cours d’envoi       ; PENDING
            UNKNOWN                ; PENDING
            received               ; -
            0                      ; -
            deliveredly            ; -
            ''                     ; -
            !                      ; -
            """)
    void a_status_is_understood_in_any_writing(String status, String arrival) {
        assertThat(EventFields.findArrival(status).map(Enum::name).orElse("-"))
                .isEqualTo(arrival == null ? "-" : arrival);
    }
}
