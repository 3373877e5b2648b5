package fr.gpsusagers.running;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Builds requests of citizens of the frozen pack to the RSA desk.
public final class Askings {

    /// The desk that answers them.
    public static final String DESK = "guichet-gestion-rsa-1";

    private static final Pack PACK = TestPacks.bocage();

    private Askings() {}

    public static Asking about(String need, Person person) {
        return asking(about(need, About.Told.NOTHING), Optional.empty(), Sharing.ONE_PERSON, person);
    }

    /// Returns a request of a citizen who also mentioned a danger.
    public static Asking inDanger(String need, Person person) {
        return asking(about(need, About.Told.DANGER), Optional.empty(), Sharing.ONE_PERSON, person);
    }

    /// Returns a request that must be answered by this day.
    public static Asking before(LocalDate deadline, String need, Person person) {
        return asking(about(need, About.Told.NOTHING), Optional.of(deadline), Sharing.ONE_PERSON, person);
    }

    /// Returns a request from a number that many people share.
    public static Asking shared(String need, Person person) {
        return asking(about(need, About.Told.NOTHING), Optional.empty(), Sharing.MANY, person);
    }

    /// Returns a request that is answered in writing.
    public static Asking inWriting(String need, Person person) {
        Asking called = about(need, person);
        return new Asking(
                called.form(),
                called.about(),
                ChannelKind.FORM,
                called.askedFor(),
                called.deadline(),
                called.sharing(),
                person);
    }

    /// Returns the same form, sent with another number or mail address.
    public static Asking sameForm(Asking sent, Person person) {
        return new Asking(
                sent.form(), sent.about(), sent.channel(), sent.askedFor(), sent.deadline(), sent.sharing(), person);
    }

    private static About about(String need, About.Told told) {
        return new About(
                PACK.guide().findNeed(new NeedId(need)).orElseThrow(),
                told,
                Optional.empty(),
                new ContactId("gestion-rsa-1"),
                List.of("rsa", "rsa-probleme", need));
    }

    private static Asking asking(About about, Optional<LocalDate> deadline, Sharing sharing, Person person) {
        return new Asking(FormToken.random(), about, ChannelKind.CALLBACK, AskedFor.ONESELF, deadline, sharing, person);
    }
}
