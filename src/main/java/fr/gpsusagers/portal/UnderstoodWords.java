package fr.gpsusagers.portal;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a machine read in the words that led to a page, as addresses hold it: identifiers only, never a word.
///
/// @param isByWords whether words led here
/// @param others the other needs that the words may have meant
/// @param danger a danger that they told of, beside the need
/// @param circumstances facts that decide which emergency number is shown first
/// @param isUnsure whether numbers come first and the others are offered too
/// @param phrase the key of the phrase, when the person left it
public record UnderstoodWords(
        boolean isByWords,
        List<NeedId> others,
        Danger danger,
        Set<Circumstance> circumstances,
        boolean isUnsure,
        Optional<String> phrase) {

    /// No words led here.
    public static final UnderstoodWords NOTHING =
            new UnderstoodWords(false, List.of(), Danger.NONE, Set.of(), false, Optional.empty());

    private static final String YES = "oui";
    /// No circumstance has this character in its word.
    private static final String JOINED_BY = "_";

    private static final int MOST_OTHERS = 3;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    public UnderstoodWords {
        others = List.copyOf(others);
        circumstances = Set.copyOf(circumstances);
    }

    /// Reads parameters; what is no identifier is left out.
    ///
    /// @param others those called `compris`
    /// @param one looks up another parameter by name (`soutien`, `alerte`, `circonstances`, `doute`, `phrase`);
    ///     returns an empty text if the address does not have it
    static UnderstoodWords parse(List<String> others, UnaryOperator<String> one) {
        return new UnderstoodWords(
                !others.isEmpty(),
                others.stream()
                        .filter(word -> !word.equals(YES) && Identifiers.isOne(word))
                        .limit(MOST_OTHERS)
                        .map(NeedId::new)
                        .toList(),
                danger(one.apply("soutien"), one.apply("alerte")),
                Arrays.stream(one.apply("circonstances").split(JOINED_BY))
                        .flatMap(word -> Circumstance.find(word).stream())
                        .collect(Collectors.toSet()),
                one.apply("doute").equals(YES),
                Optional.of(one.apply("phrase")).filter(key -> KEY.matcher(key).matches()));
    }

    private static Danger danger(String support, String alarm) {
        if (Identifiers.isOne(alarm)) {
            return new Danger(DangerLevel.NOW, Optional.of(new NeedId(alarm)));
        }
        return Identifiers.isOne(support)
                ? new Danger(
                        DangerLevel.SUPPORT,
                        Optional.of(support).filter(word -> !word.equals(YES)).map(NeedId::new))
                : Danger.NONE;
    }

    /// The danger that calls for help and not for an alarm.
    public Optional<NeedId> support() {
        return danger.needAt(DangerLevel.SUPPORT);
    }

    /// After someone said what is meant: no alarm and no doubt is left.
    public UnderstoodWords settled() {
        Danger left = danger.level() == DangerLevel.SUPPORT ? danger : Danger.NONE;
        return new UnderstoodWords(isByWords, others, left, circumstances, false, phrase);
    }

    /// The same, when the others have been offered.
    public UnderstoodWords withoutOthers() {
        return new UnderstoodWords(true, List.of(), danger, circumstances, false, phrase);
    }

    /// One of these in an address or a form.
    public record Parameter(String name, String value) {

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    private String joined() {
        return circumstances.stream().map(Circumstance::word).sorted().collect(Collectors.joining(JOINED_BY));
    }

    /// `compris=rsa-indu`, `soutien=violences-conjugales`; `soutien=oui` where the person is asked about a danger.
    public List<Parameter> parameters() {
        Stream<String> read = !isByWords
                ? Stream.empty()
                : others.isEmpty() ? Stream.of(YES) : others.stream().map(NeedId::value);
        return Stream.of(
                        read.map(word -> new Parameter("compris", word)),
                        Stream.of(new Parameter(
                                        "soutien", support().map(NeedId::value).orElse(YES)))
                                .filter(_ -> danger.level() == DangerLevel.SUPPORT),
                        danger.needAt(DangerLevel.NOW).stream().map(need -> new Parameter("alerte", need.value())),
                        Stream.of(new Parameter("circonstances", joined())).filter(_ -> !circumstances.isEmpty()),
                        Stream.of(new Parameter("doute", YES)).filter(_ -> isUnsure),
                        phrase.stream().map(key -> new Parameter("phrase", key)))
                .flatMap(parameters -> parameters)
                .toList();
    }
}
