package fr.gpsusagers.orientation.answer;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Urgency;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.answer.Answer.ChannelView;
import fr.gpsusagers.orientation.answer.Answer.ContactView;
import fr.gpsusagers.orientation.answer.Answer.DangerView;
import fr.gpsusagers.orientation.answer.Answer.NeedView;
import fr.gpsusagers.orientation.answer.Answer.PlaceView;
import fr.gpsusagers.orientation.answer.Answer.ReasonView;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.PlaceAnswer.SeveralPlaces;
import fr.gpsusagers.territory.PlaceAnswer.SplitPlace;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.SectorId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Turns advice into the answer that programs read.
public final class Answers {

    private static final DangerView NO_DANGER = new DangerView("none", List.of());

    private Answers() {}

    public static Answer of(Pack pack, Situation situation, Advice advice) {
        return gently(of(situation, advice), pack, situation);
    }

    /// Adds the number of a danger that calls for no alarm, and leaves the rest of the answer as it is.
    private static Answer gently(Answer answer, Pack pack, Situation situation) {
        return situation
                .support()
                .flatMap(danger -> pack.findGentleNumber(danger, situation.at().toLocalDate()))
                .map(number -> answer.withDanger(new DangerView("support", List.of(number.dialled()))))
                .orElse(answer);
    }

    private static Answer of(Situation situation, Advice advice) {
        return switch (advice) {
            case Advice.AskQuestion _ -> asked(isOutside(situation) ? "outside" : "ask", Optional.empty(), situation);
            case Advice.AskPlace(Need need, List<Place> _, Optional<Place> _) ->
                asked("place", Optional.of(need), situation);
            case Advice.Recommend(Recommendation recommendation) ->
                recommended(
                        isNobody(recommendation) ? "nobody" : "answer",
                        danger(recommendation.need()),
                        recommendation,
                        situation);
            case Advice.Danger(List<PhoneNumber> numbers, Recommendation recommendation) ->
                recommended("danger", new DangerView("now", dialled(numbers)), recommendation, situation);
            case Advice.Outside(OutsidePlace _, Need need, Recommendation recommendation) ->
                recommended("outside", danger(need), recommendation, situation);
        };
    }

    /// Whether no contact of the need serves this citizen, so that only catch-all contacts remain.
    private static boolean isNobody(Recommendation recommendation) {
        return recommendation.best().filter(best -> !best.isSafetyNet()).isEmpty();
    }

    private static boolean isOutside(Situation situation) {
        return situation.where().filter(OutsidePlace.class::isInstance).isPresent();
    }

    private static Answer asked(String decision, Optional<Need> need, Situation situation) {
        return new Answer(
                decision,
                need.map(known -> List.of(new NeedView(known.id().value(), 1))).orElse(List.of()),
                need.map(Answers::danger).orElse(NO_DANGER),
                place(situation),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Answer recommended(
            String decision, DangerView danger, Recommendation recommendation, Situation situation) {
        return new Answer(
                decision,
                List.of(new NeedView(recommendation.need().id().value(), 1)),
                danger,
                place(situation),
                recommendation.best().map(best -> contact(best.contact())).orElse(null),
                recommendation.others().stream()
                        .map(other -> contact(other.contact()))
                        .toList(),
                recommendation.contacts().stream()
                        .flatMap(contact -> contact.channels().stream())
                        .map(Answers::channel)
                        .toList(),
                recommendation.best().map(AdvisedContact::reasons).orElse(List.of()).stream()
                        .map(reason -> new ReasonView(reason.code(), reason.text()))
                        .toList(),
                null);
    }

    private static DangerView danger(Need need) {
        boolean support = need.urgency() != Urgency.DANGER && !need.numbers().isEmpty();
        return support ? new DangerView("support", dialled(need.numbers())) : NO_DANGER;
    }

    private static List<String> dialled(List<PhoneNumber> numbers) {
        return numbers.stream().map(PhoneNumber::dialled).toList();
    }

    private static PlaceView place(Situation situation) {
        return situation.where().map(Answers::place).orElseGet(() -> new PlaceView("none", null, List.of(), null));
    }

    private static PlaceView place(PlaceAnswer answer) {
        return switch (answer) {
            case OnePlace(Place place) ->
                new PlaceView(
                        place.quartier().isPresent() ? "quartier" : "commune",
                        place.commune().code().value(),
                        List.of(),
                        place.sector().map(SectorId::value).orElse(null));
            case SplitPlace(Place place, List<Quartier> quartiers) ->
                new PlaceView("split", place.commune().code().value(), ids(quartiers), null);
            case SeveralPlaces(List<Place> candidates) -> new PlaceView("choices", null, codes(candidates), null);
            case OutsidePlace outside ->
                new PlaceView("outside", outside.code().map(InseeCode::value).orElse(null), List.of(), null);
            case UnknownPlace() -> new PlaceView("unknown", null, List.of(), null);
        };
    }

    private static List<String> ids(List<Quartier> quartiers) {
        return quartiers.stream().map(quartier -> quartier.id().value()).toList();
    }

    private static List<String> codes(List<Place> places) {
        return places.stream()
                .map(place -> place.commune().code().value())
                .distinct()
                .toList();
    }

    private static ContactView contact(Contact contact) {
        return new ContactView(contact.id().value(), contact.role().orElse(null), contact.type(), contact.name());
    }

    private static ChannelView channel(JudgedChannel judged) {
        String kind = judged.channel().kind().word();
        String contact = judged.channel().contact().id().value();
        if (judged.channel().reach() instanceof Reach.CallBack(LocalDateTime by)) {
            return new ChannelView(kind, contact, "open", null, null, by, null);
        }
        if (judged.channel().reach() instanceof Reach.Write(LocalDateTime by)) {
            return new ChannelView(kind, contact, "open", null, null, null, by);
        }
        return switch (judged.opening()) {
            case Opening.Open(Optional<LocalDateTime> closesAt) ->
                new ChannelView(kind, contact, "open", closesAt.orElse(null), null, null, null);
            case Opening.Closed(Optional<LocalDateTime> opensAt, Opening.Why _) ->
                new ChannelView(kind, contact, "closed", null, opensAt.orElse(null), null, null);
            case Opening.NotKnown() -> new ChannelView(kind, contact, "unknown", null, null, null, null);
        };
    }
}
