package fr.gpsusagers.enquiry.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.DeskWork.Purpose;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.sending.Bookings;
import java.time.Clock;

/// What happens to a request from its asking to its closing, by the product's own use cases.
final class Planting {

    private final Bookings bookings;
    private final ChangePerson changePerson;
    private final DeskWork deskWork;
    private final Closings closings;
    private final Clock clock;

    Planting(Bookings bookings, ChangePerson changePerson, DeskWork deskWork, Closings closings, Clock clock) {
        this.bookings = bookings;
        this.changePerson = changePerson;
        this.deskWork = deskWork;
        this.closings = closings;
        this.clock = clock;
    }

    /// Asks to be called back, and is promised it.
    Planted ask(int rank) {
        var asking = Askings.about("rsa-suspension", Planted.person(rank));
        var booking = bookings.book(new Actor.Citizen(), TestPacks.bocage(), asking, clock.instant());
        return new Planted(rank, ((OpeningResult.Promised) booking).enquiry().id());
    }

    /// Says more, is answered with notes, and is closed.
    void answer(Planted someone, Actor.Staff agent) {
        var said = changePerson.change(
                new Actor.Bearer(someone.enquiry()),
                TestPacks.bocage(),
                draft -> draft.addWords(someone.more()),
                clock.instant());
        assertThat(said).isInstanceOf(Follow.Seen.class);
        deskWork.take(agent, someone.enquiry(), clock.instant());
        deskWork.note(agent, someone.enquiry(), someone.note(), Purpose.COLLEAGUES, clock.instant());
        var closed = closings.close(
                agent,
                someone.enquiry(),
                new Outcome.Answered(),
                ClosingNote.said(someone.lastNote()),
                HistoryRead.WHOLE,
                clock.instant());
        assertThat(closed).isInstanceOf(Work.Done.class);
    }
}
