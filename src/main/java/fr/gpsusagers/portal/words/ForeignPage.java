package fr.gpsusagers.portal.words;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.words.HearWords.Heard;
import fr.gpsusagers.portal.Journey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The page for a citizen who wrote in another language: emergency numbers first,
/// then a few fixed sentences in that language.
///
/// @param language code of the language of the sentences
/// @param direction writing direction: `ltr` or `rtl`
/// @param written code of the language in which the citizen wrote; `und` if it was not recognised
/// @param sentences by their key
/// @param number the number to dial first
/// @param journey leads to the danger that was understood, so that the callback form is as careful as for French words
record ForeignPage(
        String language,
        String direction,
        String written,
        Map<String, String> sentences,
        PhoneNumber number,
        boolean isAlarm,
        Journey journey,
        boolean callsBack) {

    private static final String KNOWN_TO_MOST = "en";
    private static final PhoneNumber ANYWHERE_IN_EUROPE = new PhoneNumber("112");
    private static final String NUMBER = "{n}";
    private static final Map<String, Map<String, String>> SENTENCES = new HashMap<>();
    private static final Map<String, String> DIRECTIONS = new HashMap<>();

    static {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ForeignPage.class.getResourceAsStream("langues.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(ForeignPage::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(List<String> row) {
        DIRECTIONS.put(row.getFirst(), row.get(1));
        SENTENCES.computeIfAbsent(row.getFirst(), _ -> new HashMap<>()).put(row.get(2), row.get(3));
    }

    /// @param advice for what was heard
    /// @param language code of the recognised language; English sentences are
    ///     used for a language that the table lacks
    static ForeignPage of(PageContext context, Heard heard, Advice advice, String language, Journey journey) {
        String spoken = SENTENCES.containsKey(language) ? language : KNOWN_TO_MOST;
        Optional<PhoneNumber> alarm = advice instanceof Advice.Danger(List<PhoneNumber> numbers, var _)
                ? numbers.stream().findFirst()
                : Optional.empty();
        return new ForeignPage(
                spoken.equals("ar-Latn") ? "ar" : spoken,
                Objects.requireNonNull(DIRECTIONS.get(spoken)),
                language.equals("ar-Latn") ? "ar" : language,
                Objects.requireNonNull(SENTENCES.get(spoken)),
                alarm.orElse(ANYWHERE_IN_EUROPE),
                alarm.isPresent(),
                journey.along(heard.situation()
                        .need()
                        .map(context.pack().guide()::shortestWay)
                        .orElse(List.of())),
                context.frame().callsBack());
    }

    /// The address of the callback form, with the language to tell the agent.
    String callback() {
        return "/rappel" + journey.with(Set.of(Constraint.LITTLE_FRENCH)).asQuery() + "&langue=" + written;
    }

    String say(String key) {
        return Objects.requireNonNull(sentences.get(key));
    }

    /// In danger: which number to call now. Otherwise: a general offer of help.
    String headline() {
        return isAlarm ? say("urgence").replace(NUMBER, number.display()) : say("titre");
    }

    /// The name of a number’s service in this language; empty if the table does not have it.
    String who(String dialled) {
        return sentences.getOrDefault(dialled, "");
    }

    /// The text before the number in « In danger? Call 112. »; [#afterNumber()] returns the rest.
    String beforeNumber() {
        String call = say("danger");
        return call.substring(0, call.indexOf(NUMBER));
    }

    String afterNumber() {
        String call = say("danger");
        return call.substring(call.indexOf(NUMBER) + NUMBER.length());
    }
}
