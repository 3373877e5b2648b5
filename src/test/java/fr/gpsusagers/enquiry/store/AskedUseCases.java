package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.asking;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An act of a use case, asked about one request.
interface AskedUseCases {

    Object ask(Actor actor, Enquiry enquiry, Instant now);

    /// Every act of the use cases of `enquiry` that asks who acts, by its class and name.
    static Map<String, AskedUseCases> of(Enquiring e) {
        var all = new TreeMap<String, AskedUseCases>();
        all.putAll(ofCallers(e));
        all.putAll(ofCitizens(e));
        all.putAll(ofAgents(e));
        all.putAll(ofEndings(e));
        all.put(
                "ReceiveMessage.receive",
                (actor, _, now) -> e.receiveMessage.receive(actor, PACK, Enquiring.MESSAGE, now));
        all.put("Transfers.propose", (actor, it, now) -> propose(e, actor, it, now));
        all.put(
                "ErasePersons.cancelPromise",
                (actor, _, now) -> e.useCases().erasePersons().cancelPromise(actor, now));
        return all;
    }

    private static Map<String, AskedUseCases> ofCallers(Enquiring e) {
        return Map.of(
                "DeskView.findForCaller",
                (actor, enquiry, now) -> e.useCases()
                        .deskView()
                        .findForCaller(
                                actor,
                                enquiry.facts().reference(),
                                e.persons.findCode(enquiry.id()).orElseThrow().digits(),
                                now),
                "DeskView.showForNumber",
                (actor, enquiry, now) -> e.useCases().deskView().showForNumber(actor, e.numberOf(enquiry), now));
    }

    private static Map<String, AskedUseCases> ofCitizens(Enquiring e) {
        var own = e.useCases().ownEnquiry();
        return Map.of(
                "OpenEnquiry.open",
                (actor, _, now) -> e.openEnquiry.open(actor, PACK, asking("rsa-suspension", newNumber()), now),
                "OwnEnquiry.find",
                (actor, enquiry, _) -> own.find(
                        actor,
                        enquiry.facts().reference(),
                        e.persons.findCode(enquiry.id()).orElseThrow().digits()),
                "OwnEnquiry.follow",
                (actor, _, _) -> own.follow(actor),
                "ChangePerson.change",
                (actor, _, now) -> e.useCases().changePerson().change(actor, PACK, draft -> draft.addWords("."), now),
                "OwnEnquiry.withdraw",
                (actor, _, now) -> own.withdraw(actor, now),
                "OwnEnquiry.givePass",
                (actor, _, now) -> own.givePass(actor, now),
                "OwnEnquiry.checkPass",
                (actor, enquiry, now) -> own.checkPass(actor, pass(e, enquiry, now), now),
                "OwnEnquiry.revokePasses",
                (actor, _, _) -> own.revokePasses(actor));
    }

    private static String pass(Enquiring e, Enquiry enquiry, Instant now) {
        return e.useCases()
                .ownEnquiry()
                .givePass(new Actor.Bearer(enquiry.id()), now)
                .orElseThrow();
    }

    private static Map<String, AskedUseCases> ofAgents(Enquiring e) {
        var all = new TreeMap<String, AskedUseCases>();
        all.put(
                "DeskView.locate",
                (actor, it, _) ->
                        e.useCases().deskView().locate(actor, it.facts().reference()));
        all.put("DeskView.showToDo", (actor, _, now) -> e.useCases().deskView().showToDo(actor, now));
        all.put("DeskWork.takeNext", (actor, enquiry, now) -> takeNext(e, actor, enquiry, now));
        all.put("DeskWork.take", (actor, it, now) -> e.useCases().deskWork().take(actor, it.id(), now));
        all.put("Transfers.undo", (actor, it, now) -> e.useCases().transfers().undo(actor, it.id(), now));
        all.put(
                "DeskView.checkCard",
                (actor, it, _) -> e.useCases().deskView().checkCard(actor, it.id(), HistoryRead.WHOLE));
        all.put("DeskView.readCard", (actor, it, now) -> e.useCases().deskView().readCard(actor, it.id(), now));
        all.put(
                "DeskWork.note",
                (actor, it, now) ->
                        e.useCases().deskWork().note(actor, it.id(), "vu", DeskWork.Purpose.COLLEAGUES, now));
        all.put("DeskWork.touch", (actor, it, now) -> e.useCases().deskWork().touch(actor, it.id(), now));
        all.put(
                "DeskWork.handBackAll",
                (actor, _, now) -> e.useCases().deskWork().handBackAll(actor, now));
        all.put("DeskWork.handBack", (actor, it, now) -> e.useCases().deskWork().handBack(actor, it.id(), now));
        return all;
    }

    private static Map<String, AskedUseCases> ofEndings(Enquiring e) {
        var all = new TreeMap<String, AskedUseCases>();
        var does = e.useCases();
        all.put(
                "OwnEnquiry.undoWithdrawal",
                (actor, _, now) -> does.ownEnquiry().undoWithdrawal(actor, now));
        all.put(
                "RecordAttempt.record",
                (actor, it, now) ->
                        does.recordAttempt().record(actor, PACK, it.id(), UnansweredCall.of(Attempt.NO_ANSWER), now));
        all.put(
                "Transfers.transfer",
                (actor, it, now) -> does.transfers(new MailboxesInMemory())
                        .transfer(actor, PACK, it.id(), Optional.of(Enquiring.LISIEUX), "", now));
        all.put("Duplicates.split", (actor, it, now) -> does.duplicates().split(actor, PACK, it.id(), now));
        all.put("Closings.rate", (actor, it, now) -> does.closings().rate(actor, it.id(), Rating.RIGHT_AT_ONCE, now));
        all.put("Closings.close", (actor, it, now) -> close(e, actor, it, now));
        all.put("Closings.reopen", (actor, it, now) -> {
            close(e, actor, it, now);
            return does.closings().reopen(actor, it.id(), now);
        });
        all.put(
                "Duplicates.join",
                (actor, it, now) ->
                        does.duplicates().join(actor, it.id(), e.opened(now).id(), HistoryRead.WHOLE, now));
        return all;
    }

    private static Object propose(Enquiring e, Actor actor, Enquiry enquiry, Instant now) {
        return e.useCases().transfers().propose(actor, PACK, enquiry.id(), List.of(), now);
    }

    private static Object close(Enquiring e, Actor actor, Enquiry enquiry, Instant now) {
        return e.useCases()
                .closings(_ -> true)
                .close(
                        actor,
                        enquiry.id(),
                        new Outcome.Answered(),
                        ClosingNote.said("Vu au téléphone."),
                        HistoryRead.WHOLE,
                        now);
    }

    /// Who holds it has put it back before.
    private static Object takeNext(Enquiring e, Actor actor, Enquiry enquiry, Instant now) {
        e.useCases().deskWork().handBack(actor, enquiry.id(), now);
        return e.useCases().deskWork().takeNext(actor, now);
    }
}
