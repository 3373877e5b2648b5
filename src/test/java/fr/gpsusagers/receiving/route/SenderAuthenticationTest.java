package fr.gpsusagers.receiving.route;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.receiving.mail.MailReader;
import fr.gpsusagers.receiving.mail.ReadMail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom the mail server vouches for. All mails say that they are from `desk@victim.fr`.
class SenderAuthenticationTest {

    private static final String FROM = "From: desk@victim.fr\r\n";

    private final SenderAuthentication authentication = new SenderAuthentication(Optional.of("mx.departement.fr"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            OpenDMARC                                | mx.departement.fr; dmarc=pass (p=none dis=none) header.from=victim.fr
            OpenDKIM                                 | mx.departement.fr;  dkim=pass (2048-bit key; unprotected) header.d=victim.fr header.i=@victim.fr header.a=rsa-sha256 header.s=mail header.b=Ab/+c=
            policyd-spf                              | mx.departement.fr; spf=pass (sender SPF authorized) smtp.mailfrom=victim.fr (client-ip=192.0.2.1; helo=mail.victim.fr; envelope-from=desk@victim.fr; receiver=<UNKNOWN>)
            Rspamd                                   | mx.departement.fr; dkim=pass header.d=victim.fr header.s=x header.b="a=b"; spf=pass (mx.departement.fr: domain of desk@victim.fr designates 192.0.2.1 as permitted sender) smtp.mailfrom=desk@victim.fr; dmarc=pass (policy=none) header.from=victim.fr
            Exchange                                 | mx.departement.fr 1; spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=victim.fr; dkim=pass (signature was verified) header.d=victim.fr;dmarc=pass action=none header.from=victim.fr;compauth=pass reason=100
            a subdomain signs                        | mx.departement.fr; dkim=pass header.d=mail.victim.fr
            one of two methods                       | mx.departement.fr; spf=fail smtp.mailfrom=evil.fr; dkim=pass header.d=victim.fr
            the name in capitals and quotes          | "MX.departement.fr"; dmarc = pass header . from = victim.fr
            a quoted local part of the domain itself | mx.departement.fr; spf=pass smtp.mailfrom="a desk"@victim.fr
            with a reason                            | mx.departement.fr; dmarc=pass reason="dkim=fail; spf=pass" header.from=victim.fr
            a comment within                         | mx.departement.fr (ours) 1 ; dkim/1=pass (a (b) "c) header.d (x) = victim.fr
            """)
    void our_server_vouches_however_it_writes(String who, String result) throws IOException {
        assertThat(isVouched(header(result) + FROM)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a quoted local part that looks like an address | mx.departement.fr; spf=pass smtp.mailfrom="desk@victim.fr"@evil.fr
            the same within quotes                         | mx.departement.fr; spf=pass smtp.mailfrom="\\"desk@victim.fr\\"@evil.fr"
            a local part with an @                         | mx.departement.fr; spf=pass smtp.mailfrom=desk@victim.fr@evil.fr
            a domain that ends alike                       | mx.departement.fr; spf=pass smtp.mailfrom=desk@evilvictim.fr
            a domain that goes on                          | mx.departement.fr; dkim=pass header.d=victim.fr.evil.fr
            a result in a comment                          | mx.departement.fr; spf=fail (x; dmarc=pass header.from=victim.fr) smtp.mailfrom=evil.fr
            a result in a nested comment                   | mx.departement.fr; spf=fail (a (b) ; dmarc=pass header.from=victim.fr ; (c)) smtp.mailfrom=evil.fr
            a comment that ends by an escaped bracket      | mx.departement.fr; spf=fail (a \\) ; dmarc=pass header.from=victim.fr) smtp.mailfrom=evil.fr
            a comment that never ends                      | mx.departement.fr; spf=pass smtp.mailfrom=victim.fr (open
            a result in a quoted reason                    | mx.departement.fr; spf=fail reason="; dmarc=pass header.from=victim.fr" smtp.mailfrom=evil.fr
            a quote that never ends                        | mx.departement.fr; dmarc=pass header.from=victim.fr reason="open
            a result in a quoted local part                | mx.departement.fr; spf=fail smtp.mailfrom="x; dmarc=pass header.from=victim.fr"@evil.fr
            a property in a quoted local part              | mx.departement.fr; spf=pass smtp.mailfrom="x smtp.mailfrom=victim.fr"@evil.fr
            a property in a comment                        | mx.departement.fr; spf=pass (smtp.mailfrom=victim.fr) smtp.mailfrom=evil.fr
            a property named twice                         | mx.departement.fr; spf=pass smtp.mailfrom=evil.fr smtp.mailfrom=victim.fr
            a property of another method                   | mx.departement.fr; spf=pass smtp.mailfrom=evil.fr header.d=victim.fr header.from=victim.fr
            the greeting of the server                     | mx.departement.fr; spf=pass smtp.helo=victim.fr
            another method                                 | mx.departement.fr; iprev=pass policy.iprev=192.0.2.1; auth=pass smtp.auth=desk@victim.fr
            a result that begins alike                     | mx.departement.fr; dmarc=passed header.from=victim.fr
            a method that ends alike                       | mx.departement.fr; x-dmarc=pass header.from=victim.fr
            no result                                      | mx.departement.fr; none
            no property                                    | mx.departement.fr; dmarc=pass
            another server                                 | mx.evil.fr; dmarc=pass header.from=victim.fr
            another server, ours in a comment              | mx.evil.fr (mx.departement.fr); dmarc=pass header.from=victim.fr
            ours in a comment before                       | (mx.departement.fr;) mx.evil.fr; dmarc=pass header.from=victim.fr
            a server whose name begins alike               | mx.departement.fr.evil.fr; dmarc=pass header.from=victim.fr
            an encoded word                                | mx.departement.fr; =?utf-8?q?dmarc=3Dpass?= header.from=victim.fr
            two domains                                    | mx.departement.fr; dmarc=pass header.from=victim.fr,evil.fr
            a domain in brackets behind another            | mx.departement.fr; spf=pass smtp.mailfrom=evil.fr<desk@victim.fr>
            an empty domain                                | mx.departement.fr; spf=pass smtp.mailfrom=<>
            """)
    void nobody_makes_our_server_vouch_by_what_it_quotes(String attack, String result) throws IOException {
        assertThat(isVouched(header(result) + FROM)).isFalse();
    }

    @Test
    void only_the_topmost_results_count() throws IOException {
        String ours = header("mx.departement.fr; dmarc=pass header.from=victim.fr");
        String failed = header("mx.departement.fr; dmarc=fail header.from=victim.fr");
        String others = header("mx.evil.fr; dmarc=pass header.from=victim.fr");

        assertThat(isVouched(ours + others + FROM)).isTrue();
        assertThat(isVouched(failed + ours + FROM)).isFalse();
        assertThat(isVouched(others + ours + FROM)).isFalse();
        assertThat(isVouched("authentication-RESULTS : mx.departement.fr; dmarc=fail header.from=victim.fr\r\n" + ours
                        + FROM))
                .isFalse();
        assertThat(isVouched("Authentication-Results:\r\n" + ours + FROM)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            two addresses | From: desk@victim.fr, x@evil.fr
            two headers   | From: desk@victim.fr\\r\\nFrom: x@evil.fr
            """)
    void nobody_is_vouched_for_in_a_mail_of_several_senders(String how, String from) throws IOException {
        String results = header("mx.departement.fr; dmarc=pass header.from=victim.fr");
        assertThat(isVouched(results + from.replace("\\r\\n", "\r\n") + "\r\n")).isFalse();
    }

    @Test
    void without_the_name_of_our_server_nobody_is_vouched_for() throws IOException {
        assertThat(new SenderAuthentication(Optional.empty())
                        .isVouched(read(header("mx.departement.fr; dmarc=pass header.from=victim.fr") + FROM)))
                .isFalse();
    }

    private static String header(String result) {
        return "Authentication-Results: " + result + "\r\n";
    }

    private boolean isVouched(String headers) throws IOException {
        return authentication.isVouched(read(headers));
    }

    private static ReadMail read(String headers) throws IOException {
        byte[] raw = (headers + "Subject: Essai\r\n\r\nBonjour\r\n").getBytes(StandardCharsets.UTF_8);
        return MailReader.read(new ByteArrayInputStream(raw), (_, _) -> {});
    }
}
