package fr.gpsusagers.enquiry.watch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.CloseEnquiry;
import fr.gpsusagers.enquiry.work.CloseEnquiry.ClosingNote;
import fr.gpsusagers.enquiry.work.NoteEnquiry;
import fr.gpsusagers.enquiry.work.NoteEnquiry.Purpose;
import fr.gpsusagers.enquiry.work.TakeEnquiry;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.sending.BookCallback;
import java.time.Clock;

/// What happens to a request from its asking to its closing, by the product's own use cases.
final class Planting {

    private final BookCallback bookCallback;
    private final ChangePerson changePerson;
    private final TakeEnquiry takeEnquiry;
    private final NoteEnquiry noteEnquiry;
    private final CloseEnquiry closeEnquiry;
    private final Clock clock;

    Planting(
            BookCallback bookCallback,
            ChangePerson changePerson,
            TakeEnquiry takeEnquiry,
            NoteEnquiry noteEnquiry,
            CloseEnquiry closeEnquiry,
            Clock clock) {
        this.bookCallback = bookCallback;
        this.changePerson = changePerson;
        this.takeEnquiry = takeEnquiry;
        this.noteEnquiry = noteEnquiry;
        this.closeEnquiry = closeEnquiry;
        this.clock = clock;
    }

    /// Asks to be called back, and is promised it.
    Planted ask(int rank) {
        var asking = Askings.about("rsa-suspension", Planted.person(rank));
        var booking = bookCallback.book(new Actor.Citizen(), TestPacks.bocage(), asking, clock.instant());
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
        takeEnquiry.take(agent, someone.enquiry(), clock.instant());
        noteEnquiry.note(agent, someone.enquiry(), someone.note(), Purpose.COLLEAGUES, clock.instant());
        var closed = closeEnquiry.close(
                agent,
                someone.enquiry(),
                new Outcome.Answered(),
                ClosingNote.said(someone.lastNote()),
                HistoryRead.WHOLE,
                clock.instant());
        assertThat(closed).isInstanceOf(Work.Done.class);
    }
}
