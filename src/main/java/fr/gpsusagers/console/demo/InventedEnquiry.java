package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Table.Row;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.CallableNumber;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Person.Voicemail;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.territory.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A fictitious request. Its telephone number is in a range reserved for fiction, which is never assigned.
record InventedEnquiry(Row row) {

    /// Returns its key in the tables.
    String key() {
        return row.text("cle") + row.find(DemoPlan.SUFFIX).orElse("");
    }

    Instant at() {
        return row.at();
    }

    /// Returns what its citizen would have sent, with the orientation of the current pack.
    ///
    /// @throws Refusal if the pack lacks this need: the invented day fits another pack
    Asking asking(Pack pack) {
        Need need = pack.guide().findNeed(new NeedId(row.text("besoin"))).orElseThrow(() -> unknownIn(pack));
        LocalDateTime here = FrenchTime.at(at());
        var where = pack.territory().find(row.text("lieu"), here.toLocalDate());
        var situation = new Situation(Optional.of(need.id()), Optional.of(where), here, Set.of());
        Person person = person();
        return new Asking(
                FormToken.random(),
                about(pack, need, situation.knownPlace(), here.toLocalDate()),
                person.canBeCalled() ? ChannelKind.CALLBACK : ChannelKind.FORM,
                AskedFor.read(row.text("pour")),
                row.findDay("echeance"),
                row.find("numero_partage").isPresent() ? Sharing.MANY : Sharing.ONE_PERSON,
                person);
    }

    private static About about(Pack pack, Need need, Optional<Place> place, LocalDate day) {
        return new About(
                need,
                About.Told.NOTHING,
                place.flatMap(Place::sector),
                pack.directory().contactInCharge(need.id(), place, day).id(),
                pack.guide().shortestWay(need.id()));
    }

    private Refusal unknownIn(Pack pack) {
        return new Refusal("La démonstration raconte le Calvados. Le contenu « "
                + pack.identity().productName() + " » n’a pas le besoin " + row.text("besoin") + ". Retirez GPS_PACK.");
    }

    Person person() {
        return Person.UNKNOWN.with(draft -> {
            row.find("numero").map(this::number).ifPresent(draft::number);
            row.find("mail").map(EmailAddress::new).ifPresent(draft::mail);
            row.find("prenom").ifPresent(draft::firstName);
            row.find("lieu").ifPresent(draft::place);
            row.find("mots").ifPresent(draft::addWords);
            row.find("langue").ifPresent(draft::language);
            draft.moments(moments());
            draft.voicemail(voicemail());
            draft.reply(row.text("reponse").equals("ecrit") ? Reply.IN_WRITING : Reply.BY_CALL);
            row.find("sans_danger").ifPresent(draft::safeWhen);
            row.find("organisme").ifPresent(draft::body);
            row.findDay("echeance").ifPresent(draft::deadline);
        });
    }

    private PhoneNumber number(String typed) {
        return switch (CallableNumber.of(typed)) {
            case CallableNumber.Callable(PhoneNumber number) -> number;
            case CallableNumber.NotCallable(String why) -> throw new IllegalArgumentException(row.spot() + ": " + why);
        };
    }

    private Set<HalfDay> moments() {
        return row.list("moments").stream()
                .map(word -> HalfDay.find(word).orElseThrow())
                .collect(Collectors.toSet());
    }

    private Voicemail voicemail() {
        return switch (row.find("message").orElse("")) {
            case "oui" -> Voicemail.ALLOWED;
            case "non" -> Voicemail.REFUSED;
            default -> Voicemail.NOT_SAID;
        };
    }

    @Override
    public String toString() {
        return "InventedEnquiry[" + key() + "]";
    }
}
