package fr.gpsusagers.orientation.answer;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Advice as programs receive it. The names of fields and the codes never change meaning.
///
/// @param decision `answer`, `choices`, `ask`, `place`, `danger`, `outside` or `nobody`
/// @param contact the best contact; null if there is none yet
/// @param channels all channels that serve this citizen, best first; with `choices`, those of the likeliest need
/// @param understood what the model understood of the citizen's words; null if there were none
public record Answer(
        String decision,
        List<NeedView> needs,
        DangerView danger,
        PlaceView place,
        @Nullable ContactView contact,
        List<ContactView> others,
        List<ChannelView> channels,
        List<ReasonView> reasons,
        @Nullable UnderstoodView understood) {

    /// A need and how sure it is, from 0 to 1.
    public record NeedView(String id, double confidence) {}

    /// @param meaning one of `sure`, `hesitant`, `topic`, `vague`, `place`, `about`, `other-language`, `greeting`,
    ///     `off-subject`, `lost`
    /// @param words the words that speak for the first need, most influential first
    /// @param constraints codes such as `sourd`
    /// @param asker `pour-soi`, `pour-un-proche` or `professionnel`
    /// @param moments dates, durations and deadlines, in the citizen's own words
    /// @param secondNeed another need that the text states clearly; null if there is none
    public record UnderstoodView(
            String meaning,
            List<String> words,
            List<String> constraints,
            String asker,
            List<String> moments,
            @Nullable String secondNeed) {}

    /// @param level `now`, `support` or `none`
    /// @param numbers most urgent first
    public record DangerView(String level, List<String> numbers) {}

    /// @param status `commune`, `quartier`, `choices`, `split`, `outside`, `unknown` or `none`
    /// @param candidates INSEE codes to choose from, or the quartiers of a split commune
    /// @param sector null while it is not known
    public record PlaceView(
            String status,
            @Nullable String insee,
            List<String> candidates,
            @Nullable String sector) {}

    public record ContactView(String id, @Nullable String role, String type, String name) {}

    /// @param state `open`, `closed` or `unknown`; written channels are open
    /// @param until when it closes, local time; null when it does not or is not open
    /// @param opens when it opens next, local time; null when it is open or not known
    /// @param calledBy with the channel `rappel`, when an agent calls at the latest, local time; else null
    /// @param answeredBy with the channel `message`, when a desk answers at the latest, local time; else null
    public record ChannelView(
            String kind,
            String contact,
            String state,
            @Nullable LocalDateTime until,
            @Nullable LocalDateTime opens,
            @Nullable LocalDateTime calledBy,
            @Nullable LocalDateTime answeredBy) {}

    public record ReasonView(String code, String text) {}

    Answer withDanger(DangerView other) {
        return new Answer(decision, needs, other, place, contact, others, channels, reasons, understood);
    }

    Answer withNeeds(List<NeedView> guesses, UnderstoodView heard) {
        return new Answer(decision, guesses, danger, place, contact, others, channels, reasons, heard);
    }

    Answer withDecision(String other) {
        return new Answer(other, needs, danger, place, contact, others, channels, reasons, understood);
    }
}
