package fr.gpsusagers.portal;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a machine read in the words that led to a page, as addresses hold it: identifiers only, never a word.
///
/// @param isByWords whether words led here
/// @param others the other needs that the words may have meant
/// @param support a danger that calls for help and not for an alarm
/// @param phrase the key of the phrase, when the person left it
public record Told(boolean isByWords, List<NeedId> others, Optional<NeedId> support, Optional<String> phrase) {

    /// No words led here.
    public static final Told NOTHING = new Told(false, List.of(), Optional.empty(), Optional.empty());

    private static final String ALONE = "oui";
    private static final int MOST_OTHERS = 3;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    public Told {
        others = List.copyOf(others);
    }

    /// Reads the parameters `compris`, `soutien` and `phrase`; what is no identifier is left out.
    static Told parse(List<String> others, String support, String phrase) {
        return new Told(
                !others.isEmpty(),
                others.stream()
                        .filter(word -> !word.equals(ALONE) && Identifiers.isOne(word))
                        .limit(MOST_OTHERS)
                        .map(NeedId::new)
                        .toList(),
                Optional.of(support).filter(Identifiers::isOne).map(NeedId::new),
                Optional.of(phrase).filter(key -> KEY.matcher(key).matches()));
    }

    /// One of these in an address or a form.
    public record Parameter(String name, String value) {

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    /// `compris=rsa-indu`, `soutien=violences-conjugales`.
    public List<Parameter> parameters() {
        Stream<String> read = !isByWords
                ? Stream.empty()
                : others.isEmpty() ? Stream.of(ALONE) : others.stream().map(NeedId::value);
        return Stream.of(
                        read.map(word -> new Parameter("compris", word)),
                        support.stream().map(need -> new Parameter("soutien", need.value())),
                        phrase.stream().map(key -> new Parameter("phrase", key)))
                .flatMap(parameters -> parameters)
                .toList();
    }
}
