package fr.gpsusagers.api;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import fr.gpsusagers.territory.FindPlace;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The situation that an API client sends. Every field is optional.
///
/// @param text the person's own words, 4000 characters at most; never stored
/// @param need the id of a need
/// @param place a place as people type it
/// @param at a local date-time; now if absent
/// @param constraints words such as `sourd`
record AskedSituation(
        @Nullable String text,
        @Nullable String need,
        @Nullable String place,
        @Nullable LocalDateTime at,
        @Nullable List<String> constraints) {

    Situation situation(Pack pack, FindPlace findPlace, LocalDateTime now) {
        LocalDateTime moment = at == null ? now : FrenchTime.require(at);
        return new Situation(
                given(need).map(word -> need(pack, word)),
                given(place).map(typed -> findPlace.find(pack.territory(), typed, moment.toLocalDate())),
                moment,
                Optional.ofNullable(constraints).orElse(List.of()).stream()
                        .map(Constraint::parse)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Returns the person's own words, if any.
    ///
    /// @throws IllegalArgumentException if they are longer than 4000 characters
    Optional<String> words() {
        Optional<String> words = given(text);
        if (words.filter(said -> said.length() > HearWords.LONGEST).isPresent()) {
            throw new IllegalArgumentException(
                    "Le texte est trop long. Envoyez " + HearWords.LONGEST + " caractères au plus.");
        }
        return words;
    }

    private static Optional<String> given(@Nullable String word) {
        return Optional.ofNullable(word).map(String::strip).filter(filled -> !filled.isEmpty());
    }

    private static NeedId need(Pack pack, String word) {
        var need = new NeedId(word);
        if (pack.guide().findNeed(need).isEmpty()) {
            throw new IllegalArgumentException("Ce besoin n’existe pas. Prenez un « id » de /api/v1/besoins.");
        }
        return need;
    }
}
