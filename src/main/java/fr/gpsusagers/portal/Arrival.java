package fr.gpsusagers.portal;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.Walk.Answered;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.territory.PlaceAnswer;
import java.util.List;
import java.util.Optional;

/// A citizen who has reached a need through the questions, with what is known of the place and situation.
public record Arrival(
        PageContext context, Journey journey, List<Answered> answered, Need need, Optional<PlaceAnswer> where) {

    public static Arrival of(PageContext context, Journey journey, List<Answered> answered, Need need) {
        return new Arrival(
                context, journey, answered, need, Whereabouts.of(context).find(journey));
    }

    public Situation situation() {
        return situation(where);
    }

    /// The situation of this citizen if the place were `place`.
    public Situation situation(Optional<PlaceAnswer> place) {
        return new Situation(
                Optional.of(need.id()),
                place,
                context.now(),
                journey.constraints(),
                journey.told().danger(),
                journey.told().circumstances());
    }

    public Trail trail() {
        return Trail.of(journey, answered, where);
    }

    /// The name of the place; empty if the citizen gave none.
    public Optional<String> placeName() {
        return where.map(Whereabouts::name);
    }

    /// « RSA suspendu, Lisieux ».
    public String subject() {
        return need.label() + placeName().map(place -> ", " + place).orElse("");
    }

    /// The body in charge, if words led here and it is not the département. Empty for a danger.
    public Optional<String> elsewhere() {
        return journey.told().isByWords() && !need.isDanger()
                ? context.pack()
                        .directory()
                        .findContactInCharge(need.id(), situation().knownPlace(), context.today())
                        .filter(contact -> !contact.ownService())
                        .map(Contact::spokenName)
                : Optional.empty();
    }

    /// The layout of a page with this title; the title of a page about a danger does not name it.
    public Layout layout(String title) {
        String id = need.id().value();
        return context.layout(
                NeutralIds.isNeutral(id) ? NeutralIds.title("Qui contacter", id) : title, journey.reader());
    }
}
