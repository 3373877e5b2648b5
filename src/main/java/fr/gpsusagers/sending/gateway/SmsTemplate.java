package fr.gpsusagers.sending.gateway;

import fr.gpsusagers.kernel.start.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The body of a message for the SMS operator, with places for the number, the text, our identifier and the
/// sender. Values are escaped, and all places are filled in one pass: no text can change the body around
/// it.
record SmsTemplate(String written, Form form) {

    static final String NUMBER = "numero";
    static final String TEXT = "texte";
    static final String ID = "id";
    static final String SENDER = "expediteur";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> PLACES = Set.of(NUMBER, TEXT, ID, SENDER);
    private static final Pattern PLACE = Pattern.compile("\\{([\\p{L}_]+)}");
    private static final Pattern FORM_SIGNS = Pattern.compile("[!-~]+");

    private static final String USUAL = "{\"to\":\"{numero}\",\"text\":\"{texte}\",\"id\":\"{id}\"}";
    private static final String USUAL_WITH_SENDER =
            "{\"to\":\"{numero}\",\"text\":\"{texte}\",\"id\":\"{id}\",\"from\":\"{expediteur}\"}";

    /// A text with everything that must be escaped.
    private static final String DIFFICULT = "« l’été » \"\\ & = + %41 {numero}\n😀";

    /// How a body is written.
    enum Form {
        JSON("application/json"),
        URLENCODED("application/x-www-form-urlencoded");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /// The value of the header `Content-Type`.
        String type() {
            return type;
        }
    }

    /// @param written `GPS_SMS_BODY`, or blank for a usual body
    /// @param sender `GPS_SMS_SENDER`, or blank
    /// @param number a number in the form in which all are written
    /// @throws Refusal if no body can be made of it
    static SmsTemplate parse(String written, String sender, String number) {
        String usual = sender.isEmpty() ? USUAL : USUAL_WITH_SENDER;
        String body = written.isBlank() ? usual : written.strip();
        boolean json = body.startsWith("{") && !PLACE.matcher(body).lookingAt() || body.startsWith("[");
        var template = new SmsTemplate(body, json ? Form.JSON : Form.URLENCODED);
        requirePlaces(template.places(), sender);
        if (json
                ? !template.carriesJson(sender, number)
                : !FORM_SIGNS.matcher(body).matches()) {
            throw new Refusal("GPS_SMS_BODY n’est ni du JSON, ni un formulaire. Écrivez-le comme GPS_SMS_BODY=" + usual
                    + " ou comme GPS_SMS_BODY=to={numero}&text={texte}.");
        }
        return template;
    }

    private static void requirePlaces(Set<String> places, String sender) {
        if (!PLACES.containsAll(places) || !places.contains(NUMBER) || !places.contains(TEXT)) {
            throw new Refusal("GPS_SMS_BODY doit contenir {numero} et {texte}, peut contenir {id} et {expediteur}, et"
                    + " n’a pas d’autre mot entre accolades.");
        }
        if (places.contains(SENDER) && sender.isEmpty()) {
            throw new Refusal("GPS_SMS_BODY contient {expediteur}, mais GPS_SMS_SENDER manque. Donnez l’un ou retirez"
                    + " l’autre.");
        }
        if (!places.contains(SENDER) && !sender.isEmpty()) {
            throw new Refusal("GPS_SMS_SENDER ne sert à rien : GPS_SMS_BODY ne contient pas {expediteur}. Ajoutez-le"
                    + " ou retirez GPS_SMS_SENDER.");
        }
    }

    private Set<String> places() {
        return PLACE.matcher(written).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    /// Whether a filled body is JSON and carries the text unchanged.
    private boolean carriesJson(String sender, String number) {
        String filled = filled(Map.of(NUMBER, number, TEXT, DIFFICULT, ID, "0", SENDER, sender));
        try {
            return isDifficultIn(JSON.readTree(filled));
        } catch (JacksonException noJson) {
            return false; // the exception quotes the text
        }
    }

    private static boolean isDifficultIn(JsonNode node) {
        return node.isString()
                ? node.asString().contains(DIFFICULT)
                : node.valueStream().anyMatch(SmsTemplate::isDifficultIn);
    }

    /// Returns the body with these values.
    String filled(Map<String, String> values) {
        return PLACE.matcher(written)
                .replaceAll(place -> Matcher.quoteReplacement(escaped(values.getOrDefault(place.group(1), ""))));
    }

    private String escaped(String value) {
        return switch (form) {
            case JSON -> {
                String quoted = JSON.writeValueAsString(value);
                yield quoted.substring(1, quoted.length() - 1);
            }
            case URLENCODED -> URLEncoder.encode(value, StandardCharsets.UTF_8);
        };
    }
}
