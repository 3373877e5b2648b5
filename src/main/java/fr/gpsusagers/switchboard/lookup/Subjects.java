package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.understanding.Guess;
import fr.gpsusagers.understanding.Meaning;
import fr.gpsusagers.understanding.Understanding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Hears the subjects that a caller names one after another: « colis alimentaire et électricité et rsa suspendu ».
@Component
final class Subjects {

    private static final int MOST = 6;

    /// A short part may only tell who calls: « et son fils ». It is a subject if hardly anything else is meant.
    private static final double LIKELY = 0.93;

    private static final Pattern BREAKS = Pattern.compile(
            "[,;.!?+&]+|(?<![\\p{L}’'-])(?:et|puis|aussi|ainsi que|en plus|par ailleurs)(?![\\p{L}’'-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final HearWords hearWords;

    Subjects(HearWords hearWords) {
        this.hearWords = hearWords;
    }

    /// Returns the needs in the order in which they are said. Empty if the words have one part only.
    List<Need> list(PageContext context, String words) {
        var unheard = new Situation(Optional.empty(), Optional.empty(), context.now(), Set.of());
        List<String> parts = Arrays.stream(BREAKS.split(words))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .limit(MOST)
                .toList();
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .map(part -> hearWords.hear(context.pack(), part, unheard))
                        .flatMap(heard -> need(heard.understanding()).stream())
                        .flatMap(need -> context.pack().guide().findNeed(need).stream())
                        .filter(need -> Presumption.in(words).noneMatch(one -> one.concerns(FoundChoice.ofNeed(need))))
                        .distinct()
                        .toList();
    }

    private static Optional<NeedId> need(Understanding understood) {
        return switch (understood.meaning()) {
            case Meaning.Sure(NeedId need) -> Optional.of(need);
            case Meaning.Hesitant _, Meaning.Topic _ -> likely(understood.guesses().stream());
            default -> Optional.empty();
        };
    }

    private static Optional<NeedId> likely(Stream<Guess> guesses) {
        return guesses.limit(1)
                .filter(guess -> guess.confidence() >= LIKELY)
                .flatMap(guess -> guess.need().stream())
                .findFirst();
    }
}
