package fr.gpsusagers.sending.sms;

import fr.gpsusagers.sending.sms.SmsEvent.Arrival;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words by which operators report a status, from the table `etats.tsv`.
final class StatusWords {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, Arrival> WORDS = read();

    private StatusWords() {}

    private static Map<String, Arrival> read() {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatusWords.class.getResourceAsStream("etats.tsv")), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(row -> bare(row[0]), row -> Arrival.valueOf(row[1])));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// Returns the meaning of a status. Empty if the table does not have it.
    static Optional<Arrival> find(String status) {
        return Optional.ofNullable(WORDS.get(bare(status)));
    }

    /// Returns a status without case, accents, spaces and punctuation: « Non remis » becomes `nonremis`.
    static String bare(String status) {
        String letters = Normalizer.normalize(status, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(letters).replaceAll("");
    }
}
