package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.life.Step.Opened.About;
import fr.gpsusagers.enquiry.life.Step.Reason;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.territory.SectorId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Writes the facts of each step into the history and the ledger, and reads them back. Names and values never change
/// meaning: entries of the ledger are chained and kept.
///
/// A missing or unreadable fact is read as empty. The facts of [Step.Opened] have exceptions: a missing `pack` is
/// read as an empty text, a missing or unreadable `for` as « pour soi », `origin` as the site, and an `urgent`
/// other than `true` as false. If another one than these and the sector is missing or unreadable, all of
/// [Step.Opened.About] is empty.
record StepFacts(Map<String, String> written) {

    static Map<String, String> write(Step step, Optional<State> state) {
        var facts = new TreeMap<String, String>();
        put(facts, Map.of("desk", step.duty().desk().map(DeskId::value)));
        put(facts, Map.of("due", step.duty().due().map(Instant::toString)));
        put(facts, Map.of("state", state.map(State::word)));
        put(facts, own(step));
        return facts;
    }

    private static void put(Map<String, String> facts, Map<String, Optional<String>> more) {
        more.forEach((name, value) -> value.ifPresent(known -> facts.put(name, known)));
    }

    /// What a step says besides its duty.
    private static Map<String, Optional<String>> own(Step step) {
        return switch (step) {
            case Step.Plain _ -> Map.of();
            case Step.Opened opened -> opened.about().map(StepFacts::about).orElse(Map.of());
            case Step.HandedBack back -> Map.of("reason", back.reason().map(Reason::word));
            case Step.Transferred transferred -> transferred(transferred);
            case Step.TakenBack(var _, var from) -> Map.of("from", from.map(DeskId::value));
            case Step.Attempted attempted -> attempted(attempted);
            case Step.Renewed renewed -> renewed(renewed);
            case Step.Escalated escalated -> escalated(escalated);
            case Step.Closed closed -> closed.outcome().map(StepFacts::outcome).orElse(Map.of());
            case Step.Reopened reopened -> Map.of("reason", reopened.reason().map(Reason::word));
            case Step.SentOn sentOn -> Map.of("contact", sentOn.body().map(ContactId::value));
            case Step.Undelivered(var medium, var reason) -> Map.of("medium", medium, "reason", reason);
            case Step.Rated rated -> rated(rated);
            case Step.Received received -> received(received);
            case Step.Changed(var _, var caution) -> Map.of("caution", caution.map(Caution::word));
        };
    }

    private static Map<String, Optional<String>> about(About about) {
        return Map.of(
                "need", Optional.of(about.need().value()),
                "theme", Optional.of(about.theme().value()),
                "sector", about.sector().map(SectorId::value),
                "contact", Optional.of(about.contact().value()),
                "pack", Optional.of(about.pack()),
                "channel", Optional.of(about.channel().word()),
                "for", Optional.of(about.askedFor().word()),
                "origin", Optional.of(about.origin().word()),
                "urgent", Optional.of(String.valueOf(about.isUrgent())));
    }

    private static Map<String, Optional<String>> transferred(Step.Transferred step) {
        return Map.of(
                "from", step.from().map(DeskId::value),
                "question", step.question(),
                "wished", step.wished().map(DeskId::value));
    }

    private static Map<String, Optional<String>> outcome(Outcome outcome) {
        return Map.of(
                "outcome",
                Optional.of(outcome.word()),
                "detail",
                Optional.of(outcome.detail()).filter(detail -> !detail.isEmpty()));
    }

    private static Map<String, Optional<String>> attempted(Step.Attempted step) {
        return Map.of(
                "result", step.result().map(Attempt::word),
                "attempt", step.number().map(String::valueOf));
    }

    private static Map<String, Optional<String>> renewed(Step.Renewed step) {
        return Map.of(
                "from", step.from().map(DeskId::value),
                "renewals", step.renewals().map(String::valueOf));
    }

    private static Map<String, Optional<String>> escalated(Step.Escalated step) {
        return Map.of(
                "from", step.from().map(DeskId::value),
                "reason", step.reason().map(Reason::word));
    }

    private static Map<String, Optional<String>> received(Step.Received step) {
        return Map.of(
                "channel", step.channel().map(ChannelKind::word),
                "sender", step.sender().map(SenderCheck::word),
                "attachments", step.attachments().map(String::valueOf));
    }

    /// The key "first" says whether the request came to the right desk at once.
    private static Map<String, Optional<String>> rated(Step.Rated step) {
        return Map.of("first", step.rating().map(Rating::word), "question", step.question());
    }

    Step read(StepKind kind) {
        return switch (kind) {
            case OPENED -> new Step.Opened(about());
            case PROMISED -> new Step.Promised(duty());
            case REPEATED -> new Step.Repeated();
            case TAKEN -> new Step.Taken(duty());
            case HANDED_BACK -> new Step.HandedBack(duty(), reason());
            case TRANSFERRED -> new Step.Transferred(duty(), desk("from"), text("question"), desk("wished"));
            case TAKEN_BACK -> new Step.TakenBack(duty(), desk("from"));
            case ATTEMPTED -> new Step.Attempted(duty(), text("result").flatMap(Attempt::find), count("attempt"));
            case RENEWED -> new Step.Renewed(duty(), desk("from"), count("renewals"));
            case ESCALATED -> new Step.Escalated(duty(), desk("from"), reason());
            case SEEN -> new Step.Seen(duty());
            case NOTED -> new Step.Noted(duty());
            case ANSWERED -> new Step.Answered(duty());
            case MANDATED -> new Step.Mandated(duty());
            case WORDS_ADDED -> new Step.WordsAdded(duty());
            case RECEIVED -> received();
            case CHANGED -> new Step.Changed(duty(), parsed("caution", Caution::parse));
            case CLOSED -> new Step.Closed(duty(), outcome());
            case REOPENED -> new Step.Reopened(duty(), reason());
            case SPLIT -> new Step.Split(duty());
            case SENT_ON -> new Step.SentOn(duty(), identifier("contact").map(ContactId::new));
            case UNDELIVERED -> new Step.Undelivered(text("medium"), text("reason"));
            case RATED -> new Step.Rated(duty(), text("first").flatMap(Rating::find), text("question"));
            case ERASED -> new Step.Erased(duty());
        };
    }

    private Step received() {
        return new Step.Received(
                duty(),
                parsed("channel", ChannelKind::parse),
                text("sender").flatMap(SenderCheck::find),
                count("attachments"));
    }

    /// The state that the step led to.
    Optional<State> state() {
        return text("state").flatMap(State::find);
    }

    private Duty duty() {
        return new Duty(desk("desk"), parsed("due", Instant::parse));
    }

    /// What the request is about. Every version has written all of it, except the sector, which is optional.
    private Optional<About> about() {
        return parsed(
                "need",
                need -> new About(
                        new NeedId(need),
                        new ThemeId(textOrEmpty("theme")),
                        identifier("sector").map(SectorId::new),
                        new ContactId(textOrEmpty("contact")),
                        textOrEmpty("pack"),
                        ChannelKind.parse(textOrEmpty("channel")),
                        AskedFor.read(textOrEmpty("for")),
                        Origin.read(textOrEmpty("origin")),
                        Boolean.parseBoolean(textOrEmpty("urgent"))));
    }

    private Optional<Outcome> outcome() {
        return text("outcome").flatMap(word -> Outcome.find(word, textOrEmpty("detail")));
    }

    private Optional<Reason> reason() {
        return text("reason").flatMap(Reason::find);
    }

    private Optional<DeskId> desk(String name) {
        return identifier(name).map(DeskId::new);
    }

    private Optional<String> identifier(String name) {
        return text(name).filter(Identifiers::isOne);
    }

    private Optional<Integer> count(String name) {
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

    private Optional<String> text(String name) {
        return Optional.ofNullable(written.get(name));
    }
}
