package fr.gpsusagers.portal;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the product understood from the citizen's own words, as carried in
/// addresses: identifiers only, never a word.
///
/// @param isByWords whether the citizen came here by typing words
/// @param others other needs that the words may mean
/// @param danger a danger that the words mention besides the need
/// @param circumstances facts that decide which emergency number is shown first
/// @param isUnsure whether a danger is possible but uncertain: the page shows
///     numbers first and offers the other needs too
/// @param phrase key of the stored phrase, if the citizen agreed to leave it
public record UnderstoodWords(
        boolean isByWords,
        List<NeedId> others,
        Danger danger,
        Set<Circumstance> circumstances,
        boolean isUnsure,
        Optional<String> phrase) {

    /// The citizen typed no words.
    public static final UnderstoodWords NOTHING =
            new UnderstoodWords(false, List.of(), Danger.NONE, Set.of(), false, Optional.empty());

    private static final Danger HINT = new Danger(DangerLevel.SUPPORT, Optional.empty());
    private static final String YES = "oui";
    /// No word of a circumstance contains this character.
    private static final String JOINED_BY = "_";

    private static final int MOST_OTHERS = 3;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    public UnderstoodWords {
        others = List.copyOf(others);
        circumstances = Set.copyOf(circumstances);
    }

    /// Reads parameters. Ignores values that are not identifiers.
    ///
    /// @param others values of the parameter `compris`
    /// @param one looks up another parameter by name (`soutien`, `alerte`, `circonstances`, `doute`, `phrase`);
    ///     returns an empty text if the address does not have it
    static UnderstoodWords parse(List<String> others, UnaryOperator<String> one) {
        return new UnderstoodWords(
                !others.isEmpty(),
                others.stream()
                        .filter(word -> !word.equals(YES) && Identifiers.isOne(word))
                        .limit(MOST_OTHERS)
                        .map(NeutralIds::id)
                        .map(NeedId::new)
                        .toList(),
                danger(NeutralIds.id(one.apply("soutien")), NeutralIds.id(one.apply("alerte"))),
                circumstances(one.apply("circonstances")),
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

    /// The need behind a danger that calls for support but not for an emergency number.
    public Optional<NeedId> support() {
        return danger.needAt(DangerLevel.SUPPORT);
    }

    /// The same once the citizen has chosen a need: drops the emergency and the uncertainty. The danger is asked about
    /// from then on, so that nobody is called or written to unasked.
    public UnderstoodWords settled() {
        return new UnderstoodWords(isByWords, others, gentle(), circumstances, false, phrase);
    }

    /// What stays of the words once the citizen answers questions: the danger.
    public UnderstoodWords dangerOnly() {
        return new UnderstoodWords(false, List.of(), gentle(), Set.of(), false, Optional.empty());
    }

    private Danger gentle() {
        return danger.level() == DangerLevel.NOW ? HINT : danger;
    }

    /// The same once the other needs have been offered: without them, and no longer unsure.
    public UnderstoodWords withoutOthers() {
        return new UnderstoodWords(true, List.of(), danger, circumstances, false, phrase);
    }

    /// The same with a danger that other words told of. A danger without a name is asked about.
    public UnderstoodWords inDanger(Danger other) {
        Danger carried = other.level() == DangerLevel.NOW && other.need().isEmpty() ? HINT : other;
        return new UnderstoodWords(isByWords, others, carried, circumstances, isUnsure, phrase);
    }

    /// One parameter of an address or form.
    public record Parameter(String name, String value) {

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    private static Set<Circumstance> circumstances(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(JOINED_BY))
                        .flatMap(word -> circumstance(word).stream())
                        .collect(Collectors.toSet());
    }

    /// Reads the code, or the word in a form that is older.
    private static Optional<Circumstance> circumstance(String written) {
        return Arrays.stream(Circumstance.values())
                .filter(one ->
                        NeutralIds.code(one).equals(written) || one.word().equals(written))
                .findFirst();
    }

    private String joined() {
        return circumstances.stream().map(NeutralIds::code).sorted().collect(Collectors.joining(JOINED_BY));
    }

    /// The parameters, such as `compris=rsa-indu` or `soutien=violences-conjugales`.
    /// `soutien=oui` if the page should ask about a danger.
    public List<Parameter> parameters() {
        if (equals(NOTHING)) {
            return List.of();
        }
        var parameters = new ArrayList<Parameter>();
        if (isByWords && others.isEmpty()) {
            parameters.add(new Parameter("compris", YES));
        } else if (isByWords) {
            others.forEach(need -> parameters.add(new Parameter("compris", code(need))));
        }
        if (danger.level() == DangerLevel.SUPPORT) {
            parameters.add(new Parameter(
                    "soutien", support().map(UnderstoodWords::code).orElse(YES)));
        }
        danger.needAt(DangerLevel.NOW).ifPresent(need -> parameters.add(new Parameter("alerte", code(need))));
        if (!circumstances.isEmpty()) {
            parameters.add(new Parameter("circonstances", joined()));
        }
        if (isUnsure) {
            parameters.add(new Parameter("doute", YES));
        }
        phrase.ifPresent(key -> parameters.add(new Parameter("phrase", key)));
        return List.copyOf(parameters);
    }

    private static String code(NeedId need) {
        return NeutralIds.code(need.value());
    }
}
