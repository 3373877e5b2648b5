package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings.Source;
import fr.gpsusagers.sending.notice.Outgoing;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The SMS operator, as the settings describe it.
///
/// @param header one header more, such as `Authorization`
/// @param receipt the path of the operator's identifier in its answer; empty if ours identifies the message
record SmsOperator(
        SmsAddress address,
        SmsTemplate body,
        Optional<Header> header,
        String sender,
        NumberForm numbers,
        Optional<String> receipt) {

    private static final Pattern HEADER = Pattern.compile("([A-Za-z0-9-]+)\\s*:\\s*(\\S.*)");
    private static final Pattern SENDER = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{1,11}|\\d{3,6}");
    private static final Pattern RECEIPT = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final PhoneNumber SAMPLE = new PhoneNumber("+33639981234");
    private static final String AUTHORIZATION = "Authorization";

    /// A header with a secret, which `toString` hides.
    record Header(String name, String value) {

        @Override
        public String toString() {
            return name;
        }
    }

    /// How the operator wants numbers to be written.
    enum NumberForm {
        E164,
        WITHOUT_PLUS;

        static NumberForm parse(String written) {
            return switch (written) {
                case "", "e164" -> E164;
                case "sans-plus" -> WITHOUT_PLUS;
                default ->
                    throw new Refusal("GPS_SMS_NUMBERS=" + written + " est inconnu. Écrivez e164 pour +33639981234, ou"
                            + " sans-plus pour 33639981234.");
            };
        }

        String write(PhoneNumber number) {
            return this == E164 ? number.dialled() : number.dialled().substring(1);
        }
    }

    /// @throws Refusal if a setting makes no sense
    static SmsOperator parse(Source source) {
        var address = SmsAddress.parse(source.find("gps.sms.url").orElse(""));
        String sender = sender(source.find("gps.sms.sender").orElse(""));
        var numbers = NumberForm.parse(source.find("gps.sms.numbers").orElse(""));
        return new SmsOperator(
                address,
                SmsTemplate.parse(source.find("gps.sms.body").orElse(""), sender, numbers.write(SAMPLE)),
                source.find("gps.sms.header").map(written -> header(written, address)),
                sender,
                numbers,
                source.find("gps.sms.receipt").map(SmsOperator::receipt));
    }

    private static String sender(String written) {
        if (!written.isEmpty() && !SENDER.matcher(written).matches()) {
            throw new Refusal("GPS_SMS_SENDER=" + written + " ne peut pas être un expéditeur. Écrivez un nom de 11"
                    + " lettres et chiffres au plus, sans espace ni accent, ou un numéro court de 3 à 6 chiffres.");
        }
        return written;
    }

    private static Header header(String written, SmsAddress address) {
        var parts = HEADER.matcher(written);
        if (!parts.matches() || !isAllowed(parts.group(1), parts.group(2))) {
            throw new Refusal("GPS_SMS_HEADER est illisible ou réservé. Écrivez-le comme"
                    + " GPS_SMS_HEADER=Authorization: Bearer abc.");
        }
        if (address.account().isPresent() && parts.group(1).equalsIgnoreCase(AUTHORIZATION)) {
            throw new Refusal("GPS_SMS_HEADER et GPS_SMS_URL donnent chacun un compte. Retirez le nom et le mot de"
                    + " passe de GPS_SMS_URL, ou retirez GPS_SMS_HEADER.");
        }
        return new Header(parts.group(1), parts.group(2));
    }

    /// Whether the HTTP client lets us set this header: not `Host` or `Content-Length`, nor signs that no
    /// header may have.
    private static boolean isAllowed(String name, String value) {
        try {
            var _ = HttpRequest.newBuilder().header(name, value);
            return true;
        } catch (IllegalArgumentException _) {
            return false; // without its cause, which quotes the secret
        }
    }

    private static String receipt(String written) {
        if (!RECEIPT.matcher(written).matches()) {
            throw new Refusal("GPS_SMS_RECEIPT=" + written + " est illisible. Écrivez le chemin de l’identifiant dans"
                    + " la réponse de l’opérateur, comme GPS_SMS_RECEIPT=messages.0.id.");
        }
        return written;
    }

    /// @param watched follows the body on its way
    HttpRequest request(Outgoing message, PhoneNumber to, UnaryOperator<BodyPublisher> watched) {
        String filled = body.filled(Map.of(
                SmsTemplate.NUMBER, numbers.write(to),
                SmsTemplate.TEXT, message.text().body(),
                SmsTemplate.ID, message.id().toString(),
                SmsTemplate.SENDER, sender));
        var request = HttpRequest.newBuilder(address.uri())
                .setHeader("Accept", "application/json")
                .setHeader("Content-Type", body.form().type())
                .POST(watched.apply(BodyPublishers.ofString(filled)));
        address.account().ifPresent(account -> request.setHeader(AUTHORIZATION, account));
        header.ifPresent(more -> request.setHeader(more.name(), more.value()));
        return request.build();
    }
}
