package fr.gpsusagers.orientation.words;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.SoonestCallbacks;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Understand;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How urgent words are heard to be.
///
/// @param numbers the emergency numbers, most urgent first; empty without an alarm
/// @param needs the needs to answer or to choose from, likeliest first
record HeardAlarm(DangerLevel level, List<String> numbers, List<NeedId> needs) {

    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-25T12:00");

    static HeardAlarm of(Pack pack, String words) {
        TestModels.learn(pack);
        var hearWords = new HearWords(new Understand(TestModels.inUse()));
        HearWords.Heard heard =
                hearWords.hear(pack, words, new Situation(Optional.empty(), Optional.empty(), NOON, Set.of()));
        Advice advice = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE).advise(pack, heard.situation());
        List<String> numbers = advice instanceof Advice.Danger(var some, var _)
                ? some.stream().map(number -> number.dialled()).toList()
                : List.of();
        return new HeardAlarm(
                heard.understanding().danger().level(),
                numbers,
                heard.understanding().meaning().needs());
    }

    String firstNumber() {
        return numbers.isEmpty() ? "" : numbers.getFirst();
    }
}
