package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.person.AnswerHours;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.intake.HelpAlerts;
import fr.gpsusagers.intake.HelpCall;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.intake.ParkedIntake;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.switchboard.intake.IntakePage.AlertLine;
import fr.gpsusagers.switchboard.intake.IntakePage.Around;
import fr.gpsusagers.switchboard.intake.IntakePage.ParkedLine;
import fr.gpsusagers.switchboard.lookup.AnswerSubject;
import fr.gpsusagers.switchboard.lookup.CallerWish;
import fr.gpsusagers.switchboard.lookup.FoundAnswer;
import fr.gpsusagers.switchboard.lookup.FoundAnswer.Waiting;
import fr.gpsusagers.switchboard.lookup.Lookup;
import fr.gpsusagers.switchboard.lookup.Script;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Renders the operator's screen.
@Component
final class IntakePages {

    private static final String ABUSE = "Propos injurieux\u00A0: touche I. Menace\u00A0: appelez le 17.";

    private static final String SILENCED =
            "C’est noté\u00A0: ce numéro passe plus bas aujourd’hui, pour les usagers aussi.";

    private final Reception reception;
    private final Workplace workplace;
    private final Lookup lookup;
    private final Promising promising;
    private final ParkedCalls parkedCalls;
    private final HelpAlerts helpAlerts;
    private final WaysToSend ways;
    private final Clock clock;

    IntakePages(
            Reception reception,
            Workplace workplace,
            Lookup lookup,
            Promising promising,
            ParkedCalls parkedCalls,
            HelpAlerts helpAlerts,
            WaysToSend ways,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.lookup = lookup;
        this.promising = promising;
        this.parkedCalls = parkedCalls;
        this.helpAlerts = helpAlerts;
        this.ways = ways;
        this.clock = clock;
    }

    Page show(Agent agent, IntakeForm form, Optional<String> said) {
        return show(agent, form, said, Optional.empty(), Optional.empty());
    }

    /// Shows the next best way, and a button that takes the report of a silent line back.
    Page showSilenced(Agent agent, IntakeForm form, ContactId contact) {
        return show(agent, form, Optional.of(SILENCED), Optional.of(contact), Optional.empty());
    }

    /// Shows a call that ended with a promise, and a button that takes the promise back.
    Page showPromised(Agent agent, IntakeForm form, String said, PromisedPage.Correction correction) {
        return show(agent, form, Optional.of(said), Optional.empty(), Optional.of(correction));
    }

    private Page show(
            Agent agent,
            IntakeForm form,
            Optional<String> said,
            Optional<ContactId> silenced,
            Optional<PromisedPage.Correction> correction) {
        PageContext context = reception.welcome();
        Optional<FoundAnswer> answer = form.sought().isEmpty() && !form.sought().isAlarm()
                ? Optional.empty()
                : Optional.of(lookup.lookUp(context, agent, form.sought()));
        Optional<Offer> offer = answer.flatMap(one ->
                offer(context, one.subject(), CallerWish.halfDay(form.sought().words())));
        Optional<String> offered = offer.map(one -> due(one, context));
        var page = new IntakePage(
                form,
                lookup.first(context),
                answer,
                offered,
                offer.map(one -> one.desk().name()).orElse(""),
                answer.map(one -> script(context, one, offered)).orElse(List.of()),
                new Announcements(context).all(),
                said.or(() ->
                        answer.filter(one -> one.waiting() == Waiting.FOR_CALM).map(_ -> ABUSE)),
                silenced,
                correction.filter(one -> !one.pass().isEmpty()),
                ways,
                around(agent, clock.instant()));
        var layout = workplace.layout(context, "Standard", agent);
        return Page.of((output, none) -> JteintakeGenerated.render(output, none, layout, page));
    }

    private static List<String> script(PageContext context, FoundAnswer answer, Optional<String> offered) {
        if (answer.isDanger()) {
            return Script.of(answer, Optional.empty(), switchboard(context));
        }
        return Stream.concat(
                        new Announcements(context).about(answer.sought().words()).stream(),
                        Script.of(answer, offered, switchboard(context)).stream())
                .toList();
    }

    private static ContactId switchboard(PageContext context) {
        return context.pack().directory().switchboard(context.today()).id();
    }

    /// Renders only what colleagues need.
    Page around(Agent agent) {
        var layout = workplace.layout(reception.welcome(), "Standard", agent);
        var around = around(agent, clock.instant());
        return Page.of((output, none) -> JtearoundGenerated.render(output, none, layout, around));
    }

    /// Returns what the desk of the subject would promise now.
    private Optional<Offer> offer(PageContext context, AnswerSubject subject, Optional<HalfDay> wished) {
        var conditions = PromiseConditions.of(subject.about(context.pack()).precedence())
                .at(AnswerHours.of(
                        Optional.empty(), wished.<Set<HalfDay>>map(Set::of).orElseGet(Set::of)));
        return promising
                .once(context.pack(), clock.instant())
                .offerForContact(subject.contact().id(), conditions);
    }

    private static String due(Offer offer, PageContext context) {
        Instant now = context.instant();
        return DueWords.of(offer.promise(now), context.now());
    }

    private Around around(Agent agent, Instant now) {
        var actor = new Actor.Staff(agent);
        return new Around(
                parkedCalls.list(actor, now).stream()
                        .map(parked -> parked(parked, now))
                        .toList(),
                helpAlerts.list(actor, now).stream()
                        .map(call -> alert(call, agent, now))
                        .toList());
    }

    private static ParkedLine parked(ParkedIntake parked, Instant now) {
        return new ParkedLine(parked, since(parked.at(), now));
    }

    private static AlertLine alert(HelpCall call, Agent reader, Instant now) {
        return new AlertLine(
                call.id().toString(),
                call.by().equals(reader.id()),
                call.helper().isPresent(),
                since(call.at(), now),
                call.incident());
    }

    /// « à l’instant », « depuis 4 min », « depuis 2 h ».
    private static String since(Instant at, Instant now) {
        Duration passed = Duration.between(at, now);
        if (passed.toMinutes() < 1) {
            return "à l’instant";
        }
        return passed.toHours() < 1
                ? "depuis " + passed.toMinutes() + "\u00A0min"
                : passed.toDays() < 1 ? "depuis " + passed.toHours() + "\u00A0h" : "depuis hier ou avant";
    }
}
