package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Recommendation;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.switchboard.lookup.FoundAnswer.Waiting;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.understanding.Meaning;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Turns what the agent chose into the contacts to say.
@Component
final class AnswerComposer {

    private static final int MOST_CONTACTS = 4;

    private final Orient orient;
    private final NearestPlaces nearestPlaces;

    AnswerComposer(Orient orient, NearestPlaces nearestPlaces) {
        this.orient = orient;
        this.nearestPlaces = nearestPlaces;
    }

    /// @param meaning of the words; empty if there are none
    /// @param candidates the places that the named place may mean
    FoundAnswer answer(
            PageContext context,
            Sought sought,
            List<FoundChoice> choices,
            Chosen chosen,
            Optional<Meaning> meaning,
            Situation situation,
            List<Place> candidates) {
        Optional<Need> need = chosen.need();
        Optional<Advice> advice = need.map(one -> orient.advise(context.pack(), situation.withNeed(one.id())));
        boolean asksPlace = advice.filter(Advice.AskPlace.class::isInstance).isPresent();
        boolean placeMatters = asksPlace || need.isEmpty();
        List<Place> places = placeMatters
                        && candidates.isEmpty()
                        && (asksPlace || !sought.place().isEmpty())
                ? nearestPlaces.list(context, sought, situation.where())
                : candidates;
        return new FoundAnswer(
                sought,
                choices,
                chosen,
                need.flatMap(one -> context.pack().guide().findShortAnswer(one.id())),
                placeMatters ? places : List.of(),
                where(context, situation, places),
                contacts(context, advice, chosen, situation),
                numbers(context, sought, advice),
                meaning.filter(one -> one instanceof Meaning.Abuse && !chosen.isSomething())
                        .map(_ -> Waiting.FOR_CALM)
                        .orElseGet(() -> waiting(asksPlace, choices, chosen)),
                meaning.filter(Meaning.OtherLanguage.class::isInstance)
                        .map(other -> new CallerLanguage(((Meaning.OtherLanguage) other).language())),
                need.map(one -> AnswerSubject.ofNeed(context, one, situation, sought.alarm()))
                        .orElseGet(() -> AnswerSubject.ofContact(context, chosen.named(), situation, sought.alarm())));
    }

    private static Waiting waiting(boolean asksPlace, List<FoundChoice> choices, Chosen chosen) {
        if (asksPlace) {
            return Waiting.FOR_PLACE;
        }
        boolean isClear = chosen.isSomething() && chosen.question().isEmpty();
        return choices.isEmpty() || !isClear ? Waiting.FOR_WORDS : Waiting.FOR_NOTHING;
    }

    private static List<ContactToSay> contacts(
            PageContext context, Optional<Advice> advice, Chosen chosen, Situation situation) {
        if (chosen.named().isPresent() || chosen.colleague().isPresent()) {
            return chosen.named().stream()
                    .map(contact -> ContactToSay.of(contact, context))
                    .toList();
        }
        if (advice.isPresent()) {
            return advice.map(AnswerComposer::advised).orElse(List.of()).stream()
                    .limit(MOST_CONTACTS)
                    .map(one -> ContactToSay.of(one, context))
                    .toList();
        }
        return situation.knownPlace().stream()
                .flatMap(
                        place -> context
                                .pack()
                                .directory()
                                .contactsAround(place, context.now().toLocalDate())
                                .stream())
                .limit(MOST_CONTACTS)
                .map(contact -> ContactToSay.of(contact, context))
                .toList();
    }

    /// Returns the contacts, best first. In danger, the one to call first comes first: the card and the red numbers
    /// say the same.
    private static List<AdvisedContact> advised(Advice advice) {
        List<AdvisedContact> contacts =
                advice.findRecommendation().map(Recommendation::contacts).orElse(List.of());
        return advice instanceof Advice.Danger(var numbers, var _)
                ? contacts.stream()
                        .sorted(Comparator.comparing(one -> !answers(one, numbers.getFirst())))
                        .toList()
                : contacts;
    }

    private static boolean answers(AdvisedContact advised, PhoneNumber number) {
        return advised.contact().lines().stream().anyMatch(line -> line.number().equals(number));
    }

    private static List<PhoneNumber> numbers(PageContext context, Sought sought, Optional<Advice> advice) {
        if (sought.isAlarmDismissed()) {
            return List.of();
        }
        if (advice.orElse(null) instanceof Advice.Danger(var numbers, var _)) {
            return numbers;
        }
        return sought.isAlarm()
                ? context.pack().guide().emergencyNumbers().stream()
                        .map(one -> one.number())
                        .toList()
                : List.of();
    }

    /// « Lisieux, Pays d’Auge Sud », « Rouen : Seine-Maritime, un autre département ».
    private static String where(PageContext context, Situation situation, List<Place> places) {
        return situation
                .where()
                .map(answer -> switch (answer) {
                    case PlaceAnswer.OnePlace(Place place) -> named(context, place);
                    case PlaceAnswer.SplitPlace(Place place, var _) -> place.name() + "\u00A0: quel quartier\u00A0?";
                    case PlaceAnswer.SeveralPlaces _ -> "Plusieurs lieux possibles";
                    case PlaceAnswer.OutsidePlace outside ->
                        outside.name() + "\u00A0: " + outside.departement().name() + ", un autre département";
                    case PlaceAnswer.UnknownPlace() ->
                        places.isEmpty()
                                ? "Lieu non reconnu. Essayez le code postal."
                                : "Lieu non reconnu. Un de ceux-ci\u00A0?";
                })
                .orElse("");
    }

    private static String named(PageContext context, Place place) {
        return place.sector()
                .flatMap(context.pack().territory()::findSector)
                .filter(sector -> !sector.name().equals(place.name()))
                .map(sector -> place.name() + ", " + sector.name())
                .orElse(place.name());
    }
}
