package fr.gpsusagers.running;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.open.Asking;
import fr.gpsusagers.enquiry.open.Asking.Sharing;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import java.util.List;
import java.util.Optional;

/// What citizens of the Calvados ask the desk of the RSA.
public final class Askings {

    /// The desk that answers.
    public static final String DESK = "guichet-gestion-rsa-1";

    private static final Pack PACK = TestPacks.calvados();

    private Askings() {}

    public static Asking about(String need, Person person) {
        return new Asking(
                EnquiryId.random(),
                PACK.guide().findNeed(new NeedId(need)).orElseThrow(),
                Optional.empty(),
                new ContactId("gestion-rsa-1"),
                List.of("rsa", "rsa-probleme", need),
                ChannelKind.CALLBACK,
                AskedFor.ONESELF,
                Optional.empty(),
                Sharing.ONE_PERSON,
                person);
    }
}
