package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.asking;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.CountEnquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.CheckPass;
import fr.gpsusagers.enquiry.citizen.FindEnquiry;
import fr.gpsusagers.enquiry.citizen.FindForCaller;
import fr.gpsusagers.enquiry.citizen.FollowEnquiry;
import fr.gpsusagers.enquiry.citizen.GivePass;
import fr.gpsusagers.enquiry.citizen.LocateEnquiry;
import fr.gpsusagers.enquiry.citizen.Pass;
import fr.gpsusagers.enquiry.citizen.RevokePasses;
import fr.gpsusagers.enquiry.citizen.ShowForNumber;
import fr.gpsusagers.enquiry.citizen.UndoWithdrawal;
import fr.gpsusagers.enquiry.citizen.WithdrawEnquiry;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.promise.EstimatePromise;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.UpdateCallbacks;
import fr.gpsusagers.enquiry.watch.BringBackEnquiry;
import fr.gpsusagers.enquiry.watch.CancelPromise;
import fr.gpsusagers.enquiry.watch.ErasePerson;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.watch.RemoveTraces;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.enquiry.watch.WatchDesks;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.enquiry.work.CheckCard;
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.CloseEnquiry.ClosingNote;
import fr.gpsusagers.enquiry.work.HandBackEnquiries;
import fr.gpsusagers.enquiry.work.HandBackEnquiry;
import fr.gpsusagers.enquiry.work.JoinEnquiry;
import fr.gpsusagers.enquiry.work.KeepReply;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.ProposeDesks;
import fr.gpsusagers.enquiry.work.RateRouting;
import fr.gpsusagers.enquiry.work.ReadCard;
import fr.gpsusagers.enquiry.work.RecordAttempt;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.ReopenEnquiry;
import fr.gpsusagers.enquiry.work.ShowToDo;
import fr.gpsusagers.enquiry.work.SplitEnquiry;
import fr.gpsusagers.enquiry.work.TakeEnquiry;
import fr.gpsusagers.enquiry.work.TakeNext;
import fr.gpsusagers.enquiry.work.TouchEnquiry;
import fr.gpsusagers.enquiry.work.TransferEnquiry;
import fr.gpsusagers.enquiry.work.UndoTransfer;
import fr.gpsusagers.kernel.job.OneByOneForTests;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.staff.desk.AbsencesInMemory;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A use case, asked about one request.
interface AskedUseCases {

    Object ask(Actor actor, Enquiry enquiry, Instant now);

    /// Every use case of `enquiry`, by its name.
    static Map<String, AskedUseCases> of(Enquiring e) {
        var all = new TreeMap<String, AskedUseCases>();
        all.putAll(ofCallers(e));
        all.putAll(ofCitizens(e));
        all.putAll(ofAgents(e));
        all.putAll(ofEndings(e));
        all.put("ReceiveMessage", (actor, _, now) -> e.receiveMessage.receive(actor, PACK, Enquiring.MESSAGE, now));
        all.put("ProposeDesks", (actor, it, now) -> propose(e, actor, it, now));
        all.putAll(ofTheHouse(e));
        return all;
    }

    private static Map<String, AskedUseCases> ofCallers(Enquiring e) {
        return Map.of(
                "FindForCaller",
                (actor, enquiry, now) -> new FindForCaller(e.enquiries, e.persons, e.steps)
                        .find(
                                actor,
                                enquiry.facts().reference(),
                                e.persons.findCode(enquiry.id()).orElseThrow().digits(),
                                now),
                "ShowForNumber",
                (actor, enquiry, now) ->
                        new ShowForNumber(e.enquiries, e.persons, e.steps).show(actor, e.numberOf(enquiry), now));
    }

    private static Map<String, AskedUseCases> ofCitizens(Enquiring e) {
        return Map.of(
                "OpenEnquiry",
                (actor, _, now) -> e.openEnquiry.open(actor, PACK, asking("rsa-suspension", newNumber()), now),
                "EstimatePromise",
                (actor, enquiry, now) -> new EstimatePromise(e.enquiries, e.showTeams)
                        .estimate(
                                actor,
                                PACK,
                                enquiry.topic().contact(),
                                PromiseConditions.of(enquiry.topic().precedence()),
                                now),
                "FindEnquiry",
                (actor, enquiry, _) -> new FindEnquiry(e.enquiries, e.persons, e.steps)
                        .find(
                                actor,
                                enquiry.facts().reference(),
                                e.persons.findCode(enquiry.id()).orElseThrow().digits()),
                "FollowEnquiry",
                (actor, _, _) -> new FollowEnquiry(e.enquiries, e.persons, e.steps).follow(actor),
                "ChangePerson",
                (actor, _, now) -> new ChangePerson(e.enquiries, e.persons, e.steps, e.showTeams)
                        .change(actor, PACK, draft -> draft.addWords("."), now),
                "WithdrawEnquiry",
                (actor, _, now) -> new WithdrawEnquiry(e.enquiries, e.persons, e.steps).withdraw(actor, now),
                "GivePass",
                (actor, _, now) -> new GivePass(e.persons, e.passes).give(actor, now),
                "CheckPass",
                (actor, enquiry, now) -> new CheckPass(e.persons, e.passes).check(actor, pass(e, enquiry, now), now),
                "RevokePasses",
                (actor, _, _) -> new RevokePasses(e.passes).revoke(actor));
    }

    private static String pass(Enquiring e, Enquiry enquiry, Instant now) {
        return ((Pass.Given) new GivePass(e.persons, e.passes).give(new Actor.Bearer(enquiry.id()), now)).token();
    }

    private static Map<String, AskedUseCases> ofAgents(Enquiring e) {
        var all = new TreeMap<String, AskedUseCases>();
        var locateEnquiry = new LocateEnquiry(e.enquiries);
        all.put(
                "LocateEnquiry",
                (actor, it, _) -> locateEnquiry.locate(actor, it.facts().reference()));
        all.put("ShowToDo", (actor, _, now) -> new ShowToDo(e.enquiries, e.persons, e.steps).show(actor, now));
        all.put("TakeNext", (actor, enquiry, now) -> takeNext(e, actor, enquiry, now));
        all.put("TakeEnquiry", (actor, it, now) -> new TakeEnquiry(e.enquiries, e.steps).take(actor, it.id(), now));
        all.put("UndoTransfer", (actor, it, now) -> new UndoTransfer(e.enquiries, e.steps).undo(actor, it.id(), now));
        all.put(
                "CheckCard",
                (actor, it, _) -> new CheckCard(e.enquiries, e.steps).check(actor, it.id(), HistoryRead.WHOLE));
        all.put(
                "ReadCard",
                (actor, it, now) -> new ReadCard(e.enquiries, e.persons, e.steps).read(actor, it.id(), now));
        all.put(
                "NoteEnquiry",
                (actor, it, now) -> new NoteEnquiry(e.enquiries, e.steps)
                        .note(actor, it.id(), "vu", NoteEnquiry.Purpose.COLLEAGUES, now));
        all.put("KeepReply", (actor, it, now) -> new KeepReply(e.enquiries, e.steps).keep(actor, it.id(), "vu", now));
        all.put("TouchEnquiry", (actor, it, now) -> new TouchEnquiry(e.enquiries, e.steps).touch(actor, it.id(), now));
        all.put(
                "HandBackEnquiries",
                (actor, _, now) -> new HandBackEnquiries(e.enquiries, e.steps).handBack(actor, now));
        all.put(
                "HandBackEnquiry",
                (actor, it, now) -> new HandBackEnquiry(e.enquiries, e.steps).handBack(actor, it.id(), now));
        return all;
    }

    private static Map<String, AskedUseCases> ofEndings(Enquiring e) {
        var all = new TreeMap<String, AskedUseCases>();
        all.put(
                "UndoWithdrawal",
                (actor, _, now) -> new UndoWithdrawal(e.enquiries, e.persons, e.steps).undo(actor, now));
        all.put(
                "RecordAttempt",
                (actor, it, now) -> new RecordAttempt(e.enquiries, e.persons, e.steps, e.showTeams)
                        .record(actor, PACK, it.id(), UnansweredCall.of(Attempt.NO_ANSWER), now));
        all.put(
                "TransferEnquiry",
                (actor, it, now) -> new TransferEnquiry(e.enquiries, e.steps, e.showTeams, new MailboxesInMemory())
                        .transfer(actor, PACK, it.id(), Optional.of(Enquiring.LISIEUX), "", now));
        all.put(
                "SplitEnquiry",
                (actor, it, now) -> new SplitEnquiry(e.enquiries, e.persons, e.steps, e.showTeams)
                        .split(actor, PACK, it.id(), now));
        all.put(
                "RateRouting",
                (actor, it, now) ->
                        new RateRouting(e.enquiries, e.steps).rate(actor, it.id(), Rating.RIGHT_AT_ONCE, now));
        all.put("CloseEnquiry", (actor, it, now) -> close(e, actor, it, now));
        all.put("ReopenEnquiry", (actor, it, now) -> {
            close(e, actor, it, now);
            return new ReopenEnquiry(e.enquiries, e.steps).reopen(actor, it.id(), now);
        });
        all.put(
                "JoinEnquiry",
                (actor, it, now) -> new JoinEnquiry(e.enquiries, e.persons, e.steps)
                        .join(actor, it.id(), e.opened(now).id(), HistoryRead.WHOLE, now));
        return all;
    }

    private static Object propose(Enquiring e, Actor actor, Enquiry enquiry, Instant now) {
        return new ProposeDesks(e.enquiries, e.persons, e.answered, e.showTeams)
                .propose(actor, PACK, enquiry.id(), List.of(), now);
    }

    private static Object close(Enquiring e, Actor actor, Enquiry enquiry, Instant now) {
        return new CloseEnquiry(e.enquiries, e.steps, _ -> true)
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
        new HandBackEnquiry(e.enquiries, e.steps).handBack(actor, enquiry.id(), now);
        return new TakeNext(e.enquiries, e.persons, e.steps).take(actor, now);
    }

    private static WatchDesks watchDesks(Enquiring e) {
        var seen = new SeenInMemory(Map.of());
        return new WatchDesks(
                e.enquiries, e.steps, e.showTeams, seen, new MailboxesInMemory(), e.openings, OneByOneForTests.STRICT);
    }

    private static WatchPromises watchPromises(Enquiring e) {
        return new WatchPromises(e.enquiries, e.persons, e.steps, e.showTeams, OneByOneForTests.STRICT);
    }

    private static Map<String, AskedUseCases> ofTheHouse(Enquiring e) {
        return Map.of(
                "WatchPromises",
                (actor, _, now) -> watchPromises(e).watch(actor, PACK, now, _ -> {}),
                "WatchDesks",
                (actor, _, now) -> watchDesks(e).watch(actor, PACK, now),
                "BringBackEnquiry",
                (actor, it, now) -> new BringBackEnquiry(e.enquiries, e.persons, e.steps, e.showTeams)
                        .bringBack(actor, PACK, it.id(), now),
                "WatchAbsences",
                (actor, _, now) -> new WatchAbsences(
                                e.enquiries, e.steps, new AbsencesInMemory(), OneByOneForTests.STRICT)
                        .watch(actor, now),
                "UpdateCallbacks",
                (actor, _, now) -> new UpdateCallbacks(e.enquiries, e.showTeams, new HeldCallbacks())
                        .update(actor, Enquiring.PACK, now),
                "CountEnquiries",
                (actor, _, _) -> new CountEnquiries(e.enquiries).count(actor),
                "ErasePerson",
                (actor, it, now) -> new ErasePerson(e.enquiries, e.persons, e.steps)
                        .erase(actor, it.facts().reference(), now),
                "ErasePersons",
                (actor, _, now) -> new ErasePersons(e.enquiries, e.persons, e.steps, OneByOneForTests.STRICT)
                        .erase(actor, ErasePersons.Due.IN_TIME, now),
                "CancelPromise",
                (actor, _, now) -> new CancelPromise(
                                new WithdrawEnquiry(e.enquiries, e.persons, e.steps), e.enquiries, e.persons, e.steps)
                        .cancel(actor, now),
                "RemoveTraces",
                (actor, _, now) -> new RemoveTraces(Set::of).remove(actor, now));
    }
}
