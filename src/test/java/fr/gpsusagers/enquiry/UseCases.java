package fr.gpsusagers.enquiry;

import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.Opener;
import fr.gpsusagers.enquiry.citizen.OpeningLimits;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.citizen.ReceiveMessage;
import fr.gpsusagers.enquiry.citizen.SenderView;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.DeskView;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Duplicates;
import fr.gpsusagers.enquiry.work.LockedEnquiries;
import fr.gpsusagers.enquiry.work.NoticeReach;
import fr.gpsusagers.enquiry.work.RecordAttempt;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.staff.desk.Absences;
import fr.gpsusagers.staff.desk.AbsencesInMemory;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.DeskOpenings;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import fr.gpsusagers.staff.desk.Presences;

/// The use cases on enquiries, on the stores of one test.
public record UseCases(
        Enquiries enquiries,
        Persons persons,
        Steps steps,
        DeskCallbacks deskCallbacks,
        Presences presences,
        DeskOpenings openings,
        OneByOne oneByOne) {

    /// The same, with rounds that go on after an item that fails.
    public UseCases with(OneByOne other) {
        return new UseCases(enquiries, persons, steps, deskCallbacks, presences, openings, other);
    }

    public Lifecycle life() {
        return new Lifecycle(enquiries, steps);
    }

    private LockedEnquiries locked() {
        return new LockedEnquiries(enquiries);
    }

    private SenderView view() {
        return new SenderView(enquiries, persons, steps);
    }

    private Opener opener() {
        return new Opener(enquiries, persons, life());
    }

    private Promising promising() {
        return new Promising(enquiries, deskCallbacks);
    }

    public OpenEnquiry openEnquiry(OpeningLimits limits) {
        return new OpenEnquiry(enquiries, persons, life(), view(), opener(), promising(), limits);
    }

    public ChangePerson changePerson() {
        return new ChangePerson(enquiries, persons, life(), view(), promising());
    }

    public ReceiveMessage receiveMessage() {
        return new ReceiveMessage(enquiries, persons, life(), view(), promising());
    }

    public OwnEnquiry ownEnquiry() {
        return new OwnEnquiry(enquiries, persons, life(), view());
    }

    public DeskWork deskWork() {
        return new DeskWork(enquiries, persons, steps, life(), locked());
    }

    public DeskView deskView() {
        return new DeskView(enquiries, persons, steps, life(), view());
    }

    public RecordAttempt recordAttempt() {
        return new RecordAttempt(persons, life(), locked(), promising());
    }

    /// Every notice reaches its person.
    public Closings closings() {
        return closings(_ -> true);
    }

    public Closings closings(NoticeReach notices) {
        return new Closings(enquiries, steps, life(), locked(), notices);
    }

    public Duplicates duplicates() {
        return new Duplicates(enquiries, persons, steps, life(), locked(), opener(), promising());
    }

    public Transfers transfers() {
        return transfers(new MailboxesInMemory());
    }

    public Transfers transfers(DeskMailboxes mailboxes) {
        return new Transfers(enquiries, persons, steps, life(), locked(), promising(), deskCallbacks, mailboxes);
    }

    public PromiseTimes promiseTimes() {
        return promiseTimes(new HeldCallbacks());
    }

    public PromiseTimes promiseTimes(HeldCallbacks callbacks) {
        return new PromiseTimes(promising(), callbacks);
    }

    public WatchPromises watchPromises() {
        return new WatchPromises(enquiries, persons, life(), promising(), oneByOne);
    }

    public WatchAbsences watchAgents(Absences absences) {
        return watch(absences, presences, new MailboxesInMemory(), openings);
    }

    public WatchAbsences watchDesks(Presences seen, DeskMailboxes mailboxes, DeskOpenings states) {
        return watch(new AbsencesInMemory(), seen, mailboxes, states);
    }

    private WatchAbsences watch(Absences absences, Presences seen, DeskMailboxes mailboxes, DeskOpenings states) {
        return new WatchAbsences(enquiries, life(), deskCallbacks, mailboxes, seen, states, absences, oneByOne);
    }

    public ErasePersons erasePersons() {
        return new ErasePersons(enquiries, persons, life(), ownEnquiry(), oneByOne);
    }
}
