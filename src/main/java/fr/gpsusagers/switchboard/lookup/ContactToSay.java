package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Reason;
import java.util.List;
import java.util.Optional;

/// A contact as the agent says it.
///
/// @param line the number to read out; empty if the contact has no telephone
/// @param state whether the line is answered now; of the first other way if there is no line
/// @param ways the other ways, best first
/// @param announced sentences that the site announces about it today
/// @param doubts why the number may be wrong
public record ContactToSay(
        Contact contact,
        Optional<Line> line,
        Optional<OpeningWords> state,
        List<WayToSay> ways,
        List<String> announced,
        List<String> doubts,
        List<Reason> reasons) {

    private static final String SILENT = "Personne n’a répondu à ce numéro aujourd’hui.";

    static ContactToSay of(AdvisedContact advised, PageContext context) {
        List<WayToSay> ways = advised.channels().stream()
                .flatMap(judged -> WayToSay.of(judged.channel(), context).stream())
                .toList();
        return of(advised.contact(), ways, doubts(advised), advised.reasons(), context);
    }

    /// A contact that the agent looked for by its name.
    static ContactToSay of(Contact contact, PageContext context) {
        var day = context.today();
        List<WayToSay> ways = context.pack().directory().channels(contact, day).stream()
                .flatMap(channel -> WayToSay.of(channel, context).stream())
                .toList();
        return of(contact, ways, List.of(), List.of(), context);
    }

    private static ContactToSay of(
            Contact contact, List<WayToSay> ways, List<String> doubts, List<Reason> reasons, PageContext context) {
        Optional<Line> line = contact.channels().contains(ChannelKind.TELEPHONE)
                ? contact.lines().stream().findFirst()
                : Optional.empty();
        List<WayToSay> others = ways.stream()
                .filter(way ->
                        line.isEmpty() || !way.text().equals(line.get().number().display()))
                .distinct()
                .toList();
        Optional<OpeningWords> state = line.map(_ -> ofLine(contact, context))
                .or(() -> others.stream().flatMap(way -> way.state().stream()).findFirst());
        return new ContactToSay(
                contact, line, state, others, context.pack().banners().of(contact.id()), doubts, reasons);
    }

    private static OpeningWords ofLine(Contact contact, PageContext context) {
        return context.pack()
                .calendars()
                .state(contact.telephoneHours(), contact.id(), context.now())
                .words();
    }

    private static List<String> doubts(AdvisedContact advised) {
        return advised.channels().stream()
                .map(JudgedChannel::objections)
                .flatMap(List::stream)
                .filter(objection -> objection.code().equals("numero-signale")
                        || objection.code().equals("sans-reponse")
                        || objection.code().equals("a-confirmer"))
                .map(objection -> objection.text())
                .distinct()
                .toList();
    }

    public String id() {
        return contact.id().value();
    }

    /// Whether an agent heard its line ring out today.
    public boolean isSilent() {
        return doubts.contains(SILENT);
    }

    public boolean isOpen() {
        return state.filter(words -> words.tone() == OpeningWords.Tone.OPEN || words.tone() == OpeningWords.Tone.SOON)
                .isPresent();
    }

    public boolean isClosed() {
        return state.filter(words -> words.tone() == OpeningWords.Tone.CLOSED).isPresent();
    }
}
