package fr.gpsusagers.orientation.answer;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An advice as programs read it. Names of fields and words never change meaning.
///
/// @param decision `answer`, `choices`, `ask`, `place`, `danger`, `outside` or `nobody`
/// @param contact the best contact; null when there is none yet
/// @param channels all channels that serve this person, best first
public record Answer(
        String decision,
        List<NeedView> needs,
        DangerView danger,
        PlaceView place,
        @Nullable ContactView contact,
        List<ContactView> others,
        List<ChannelView> channels,
        List<ReasonView> reasons) {

    /// A need and how sure it is, from 0 to 1.
    public record NeedView(String id, double confidence) {}

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
    public record ChannelView(
            String kind,
            String contact,
            String state,
            @Nullable LocalDateTime until,
            @Nullable LocalDateTime opens) {}

    public record ReasonView(String code, String text) {}
}
