package fr.gpsusagers.receiving.text;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Holder;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.HelpInDanger;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.sending.notice.Medium;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Opens a request at the switchboard for the first text message of a number: a deaf person without
/// internet is served from her first word. What it is about is for the operator to decide; a danger makes
/// it urgent. A text without a number becomes a request that nobody acknowledges.
@Holder
public final class FirstText {

    private final OpenEnquiry openEnquiry;
    private final ReplyByText replyByText;
    private final HelpInDanger helpInDanger;

    public FirstText(OpenEnquiry openEnquiry, ReplyByText replyByText, HelpInDanger helpInDanger) {
        this.openEnquiry = openEnquiry;
        this.replyByText = replyByText;
        this.helpInDanger = helpInDanger;
    }

    EnquiryId open(Pack pack, KeptText text, String words, Understood understood, Instant now) {
        Asking asking = asking(pack, text, words, understood, now);
        OpeningResult result = openEnquiry.open(new Actor.Citizen(), pack, asking, now);
        return switch (result) {
            case OpeningResult.Stored stored -> {
                reply(pack, stored.enquiry(), understood, now);
                yield stored.enquiry().id();
            }
            case OpeningResult.TooMany _,
                    OpeningResult.NobodyReady _,
                    OpeningResult.NobodyThen _,
                    OpeningResult.Later _,
                    OpeningResult.NotYours _ -> throw new IllegalStateException("No desk takes it now");
        };
    }

    private void reply(Pack pack, Enquiry enquiry, Understood understood, Instant now) {
        switch (understood.meaning()) {
            case DANGER -> helpInDanger.send(enquiry, Medium.SMS, now);
            case ASKS, THANKS -> replyByText.acknowledge(pack, enquiry, now);
            case SILENCE, DANGER_IN_SILENCE -> {}
        }
    }

    private static Asking asking(Pack pack, KeptText text, String words, Understood understood, Instant now) {
        var about = new About(
                understood.danger().flatMap(pack.guide()::findNeed).orElseGet(pack.guide()::always),
                understood.told(),
                Optional.empty(),
                pack.directory().switchboard(FrenchTime.at(now).toLocalDate()).id(),
                List.of());
        return new Asking(
                FormToken.ofKey("text-" + text.id()),
                about,
                ChannelKind.SMS,
                AskedFor.ONESELF,
                Origin.SMS,
                Optional.empty(),
                Optional.empty(),
                Sharing.ONE_PERSON,
                person(text.from(), words, understood.place()),
                Optional.empty());
    }

    private static Person person(Optional<PhoneNumber> number, String words, Optional<String> place) {
        return new Person(
                        number,
                        Optional.empty(),
                        Optional.empty(),
                        place,
                        List.of(),
                        Optional.empty(),
                        Set.of(),
                        Person.Voicemail.NOT_SAID,
                        Reply.IN_WRITING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .with(draft -> draft.addWords(words));
    }
}
