package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.gpsusagers.sending.gateway.ScriptedSmsOperator.End;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Tests the client of the SMS operator against everything that goes wrong.
@ExtendWith(OutputCaptureExtension.class)
class HttpTexterInTroubleTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);

    private static Delivery send(String url, Map<String, String> settings, Duration deadline) {
        var all = new HashMap<>(Map.of("gps.sms.url", url));
        all.putAll(settings);
        try (var texter = new HttpTexter(SmsOperator.parse(all::get), deadline)) {
            return texter.send(TexterContract.message("Votre code est sesame"), TexterContract.MOBILE);
        }
    }

    private static Delivery send(String answer, End end, String receipt, Duration deadline) throws IOException {
        try (var operator = new ScriptedSmsOperator(answer, end)) {
            return send("http://127.0.0.1:" + operator.port(), Map.of("gps.sms.receipt", receipt), deadline);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            not understood                       ; 400 ; Refused[reason=sms-400]
            no such number                       ; 404 ; Refused[reason=sms-404]
            a number of the past                 ; 410 ; Refused[reason=sms-410]
            a text that is too long              ; 413 ; Refused[reason=sms-413]
            not such a message                   ; 422 ; Refused[reason=sms-422]
            an account that is unknown           ; 401 ; Unreached[reason=sms-401]
            an account that is empty             ; 402 ; Unreached[reason=sms-402]
            an account that may not              ; 403 ; Unreached[reason=sms-403]
            the wrong method                     ; 405 ; Unreached[reason=sms-405]
            a proxy that wants an account        ; 407 ; Unreached[reason=sms-407]
            too slow for it                      ; 408 ; Unreached[reason=sms-408]
            the wrong form                       ; 415 ; Unreached[reason=sms-415]
            too many                             ; 429 ; Unreached[reason=sms-429]
            a status of no standard              ; 499 ; Unreached[reason=sms-499]
            moved                                ; 301 ; Unreached[reason=sms-301]
            moved for now                        ; 307 ; Unreached[reason=sms-307]
            the same message is being processed  ; 409 ; TryAgain[reason=sms-409]
            broken                               ; 500 ; Unreached[reason=sms-500]
            closed for repair                    ; 503 ; Unreached[reason=sms-503]
            a proxy that lost the operator       ; 502 ; Unsure[reason=sms-502]
            a proxy that waited too long         ; 504 ; Unsure[reason=sms-504]
            """)
    void what_the_operator_says_becomes_a_code_and_its_words_stay_out_of_the_log(
            String what, int status, String told, CapturedOutput output) throws IOException {
        String body = "{\"error\":\"33639981234 sesame\"}";
        String answer = "HTTP/1.1 " + status + " 33639981234 sesame|Location: http://127.0.0.1:1/33639981234|"
                + "Content-Length: " + body.length() + "||" + body;

        assertThat(send(answer, End.SILENCE, "", LONG_ENOUGH)).as(what).hasToString(told);
        assertThat(output.getAll()).contains(told).doesNotContain("39981234", "sesame");
    }

    @Test
    void a_redirect_is_never_followed() throws IOException {
        try (var other = new ScriptedSmsOperator("HTTP/1.1 200 OK|Content-Length: 0||", End.HANG_UP)) {
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                String answer = "HTTP/1.1 " + status + " there|Location: http://127.0.0.1:" + other.port()
                        + "/|Content-Length: 0||";
                assertThat(send(answer, End.SILENCE, "", LONG_ENOUGH)).isEqualTo(new Unreached("sms-" + status));
            }
            assertThat(other.calls()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            no JSON at all              ; what?
            half of it                  ; {"messages":[{"id":"a"
            none of our fields          ; {"messages":[]}
            nothing                     ; ''
            an empty identifier         ; {"messages":[{"id":" "}]}
            no text                     ; {"messages":[{"id":null}]}
            an object instead           ; {"messages":[{"id":{"a":1}}]}
            a page of a proxy           ; <html>Bienvenue</html>
            an error with status 200    ; {"error":"33639981234"}
            """)
    void without_the_promised_identifier_nobody_knows_whether_it_was_taken(
            String what, String body, CapturedOutput output) throws IOException {
        String answer = "HTTP/1.1 200 OK|Content-Length: " + body.length() + "||" + body;

        assertThat(send(answer, End.SILENCE, "messages.0.id", LONG_ENOUGH))
                .as(what)
                .hasToString("Unsure[reason=sms-no-receipt]");
        assertThat(output.getAll()).doesNotContain("39981234");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            it hangs up without a word            ; ''                                             ; HANG_UP ; '' ; Unsure[reason=sms-connection]
            it says nothing for ever              ; ''                                             ; SILENCE ; '' ; Unsure[reason=sms-deadline]
            it speaks no HTTP                     ; what?||                                        ; HANG_UP ; '' ; Unsure[reason=sms-connection]
            its status drips                      ; HTTP/1.1 20                                    ; DRIP    ; '' ; Unsure[reason=sms-deadline]
            its headers drip                      ; HTTP/1.1 200 OK|X:                             ; DRIP    ; '' ; Unsure[reason=sms-deadline]
            its headers have no end               ; HTTP/1.1 200 OK|X:                             ; FLOOD   ; '' ; Unsure[reason=sms-connection]
            its body drips                        ; HTTP/1.1 200 OK||                              ; DRIP    ; id ; Unsure[reason=sms-no-receipt]
            its body is 100 MB                    ; HTTP/1.1 200 OK|Content-Length: 100000000||    ; FLOOD   ; id ; Unsure[reason=sms-no-receipt]
            its body has no end                   ; HTTP/1.1 200 OK||                              ; FLOOD   ; id ; Unsure[reason=sms-no-receipt]
            it hangs up in the middle             ; HTTP/1.1 200 OK|Content-Length: 9||{"id"       ; HANG_UP ; id ; Unsure[reason=sms-no-receipt]
            it refuses and hangs up in the middle ; HTTP/1.1 422 no|Content-Length: 9||{"id"       ; HANG_UP ; id ; Refused[reason=sms-422]
            it refuses in a body that drips       ; HTTP/1.1 422 no||                              ; DRIP    ; id ; Refused[reason=sms-422]
            it refuses in 100 MB                  ; HTTP/1.1 401 no|Content-Length: 100000000||    ; FLOOD   ; id ; Unreached[reason=sms-401]
            """)
    @Timeout(10)
    void a_sending_ends_in_time_whatever_the_operator_does(
            String what, String answer, End end, String receipt, String told) throws IOException {
        assertThat(send(answer, end, receipt, SHORT)).as(what).hasToString(told);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 422, 500})
    void of_100_megabytes_hardly_anything_is_read(int status) throws IOException {
        try (var operator =
                new ScriptedSmsOperator("HTTP/1.1 " + status + " x|Content-Length: 100000000||", End.FLOOD)) {
            var _ = send("http://127.0.0.1:" + operator.port(), Map.of("gps.sms.receipt", "id"), LONG_ENOUGH);

            assertThat(operator.flooded()).isLessThan(50_000_000); // most of it waits in buffers of the machine
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            its body drips               ; HTTP/1.1 200 OK||                         ; DRIP
            its body is 100 MB           ; HTTP/1.1 200 OK|Content-Length: 100000000|| ; FLOOD
            it hangs up in the middle    ; HTTP/1.1 200 OK|Content-Length: 9||{      ; HANG_UP
            it says that there is none   ; HTTP/1.1 204 OK||                         ; HANG_UP
            it says several things first ; HTTP/1.1 100 go on||HTTP/1.1 201 OK||     ; HANG_UP
            """)
    @Timeout(10)
    void the_status_alone_counts_where_the_operator_gives_no_identifier(String what, String answer, End end)
            throws IOException {
        assertThat(send(answer, end, "", SHORT)).as(what).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void an_operator_that_is_not_there_did_not_take_the_message() throws IOException {
        int port;
        try (var gone = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertThat(send("http://127.0.0.1:" + port, Map.of(), LONG_ENOUGH)).isEqualTo(new Unreached("sms-connection"));
        assertThat(send("https://nulle-part.invalid", Map.of(), LONG_ENOUGH))
                .isEqualTo(new Unreached("sms-connection"));
    }

    @RepeatedTest(10)
    @Timeout(10)
    void nothing_is_said_to_an_operator_that_cannot_be_spoken_to_in_private() throws IOException {
        try (var plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> answerInTheClear(plain));
            assertThat(send("https://127.0.0.1:" + plain.getLocalPort(), Map.of(), LONG_ENOUGH))
                    .isInstanceOf(Unreached.class);
        }
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThat(send("https://127.0.0.1:" + silent.getLocalPort(), Map.of(), SHORT))
                    .isInstanceOf(Unreached.class); // the client's deadline and ours end at the same instant
        }
    }

    /// The client may have begun to send the body by then, but nothing left before the keys were agreed.
    @RepeatedTest(10)
    @Timeout(10)
    void an_operator_that_hangs_up_while_keys_are_agreed_did_not_take_the_message() throws IOException {
        try (var rude = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> hangUp(rude));
            assertThat(send("https://127.0.0.1:" + rude.getLocalPort(), Map.of(), LONG_ENOUGH))
                    .isInstanceOf(Unreached.class);
        }
    }

    private static void hangUp(ServerSocket server) {
        try (var socket = server.accept()) {
            var _ = socket.getInputStream().read(new byte[8_192]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Reads first: a connection closed over unread bytes is reset, and the client may lose the answer.
    private static void answerInTheClear(ServerSocket server) {
        try (var socket = server.accept()) {
            var _ = socket.getInputStream().read(new byte[8_192]);
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void nothing_is_said_to_an_operator_that_nobody_vouches_for() {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        mail.start();
        try {
            assertThat(send("https://127.0.0.1:" + mail.getSmtps().getPort(), Map.of(), LONG_ENOUGH))
                    .isEqualTo(new Unreached("sms-tls"));
        } finally {
            mail.stop();
        }
    }
}
