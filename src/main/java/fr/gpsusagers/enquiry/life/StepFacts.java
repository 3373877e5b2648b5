package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.life.Step.Reason;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.territory.SectorId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// The facts of a step, as they stand in the history and in the ledger. [StepKind] makes the step of them.
///
/// A missing or unreadable fact is read as empty. The facts of [Step.Opened] have exceptions: a missing `pack`
/// is read as an empty text, a missing or unreadable `for` as « pour soi », `origin` as the site, and an
/// `urgent` other than `true` as false. If another one than these and the sector is missing or unreadable, the
/// whole topic is empty.
record StepFacts(Map<String, String> written) {

    static Map<String, String> write(Step step, Optional<State> state) {
        var facts = new TreeMap<String, String>();
        put(facts, Map.of("desk", step.duty().desk().map(DeskId::value)));
        put(facts, Map.of("due", step.duty().due().map(Instant::toString)));
        put(facts, Map.of("state", state.map(State::word)));
        put(facts, step.facts());
        return facts;
    }

    private static void put(Map<String, String> facts, Map<String, Optional<String>> more) {
        more.forEach((name, value) -> value.ifPresent(known -> facts.put(name, known)));
    }

    /// The state that the step led to.
    Optional<State> state() {
        return text("state").flatMap(State::find);
    }

    Duty duty() {
        return new Duty(desk("desk"), parsed("due", Instant::parse));
    }

    /// What the request is about. Every version has written all of it, except the sector, which is optional.
    Optional<Topic> topic() {
        return parsed(
                "need",
                need -> new Topic(
                        new NeedId(need),
                        new ThemeId(textOrEmpty("theme")),
                        Boolean.parseBoolean(textOrEmpty("urgent")) ? Precedence.URGENT : Precedence.IN_TURN,
                        identifier("sector").map(SectorId::new),
                        new ContactId(textOrEmpty("contact")),
                        List.of(),
                        textOrEmpty("pack"),
                        ChannelKind.parse(textOrEmpty("channel")),
                        AskedFor.read(textOrEmpty("for")),
                        Origin.read(textOrEmpty("origin")),
                        Caution.ORDINARY));
    }

    Optional<Caution> caution() {
        return parsed("caution", Caution::parse);
    }

    Optional<ChannelKind> channel() {
        return parsed("channel", ChannelKind::parse);
    }

    Optional<ContactId> contact() {
        return identifier("contact").map(ContactId::new);
    }

    Optional<Outcome> outcome() {
        return text("outcome").flatMap(word -> Outcome.find(word, textOrEmpty("detail")));
    }

    Optional<Reason> reason() {
        return text("reason").flatMap(Reason::find);
    }

    Optional<DeskId> desk(String name) {
        return identifier(name).map(DeskId::new);
    }

    private Optional<String> identifier(String name) {
        return text(name).filter(Identifiers::isOne);
    }

    Optional<Integer> count(String name) {
        return parsed(name, Integer::valueOf);
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parse) {
        try {
            return text(name).map(parse);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(written.get(name));
    }
}
