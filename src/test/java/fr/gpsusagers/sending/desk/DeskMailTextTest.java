package fr.gpsusagers.sending.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.start.PublicAddress;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.staff.Token;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a desk that works by mail reads of a request.
class DeskMailTextTest {

    private static final DeskId DESK = new DeskId("guichet-gestion-rsa-1");
    private static final Instant ASKED = instant("2026-12-01T09:12");
    private static final DeskThread THREAD = new DeskThread(
            EnquiryId.random(),
            DESK,
            new ThreadToken("a".repeat(20)),
            Token.draw(),
            0,
            ASKED,
            Optional.empty(),
            Optional.empty());

    @ParameterizedTest(name = "{0}, with {1} files")
    @CsvSource(delimiter = ';', textBlock = """
            CALLBACK ; 0 ; Je m’en occupe :                                ; Terminer, noter un essai, ou rendre la demande :
            CALLBACK ; 2 ; Je m’en occupe, ou voir les fichiers joints :   ; Terminer, noter un essai, ou rendre la demande :
            FORM     ; 0 ; Je m’en occupe :                                ; Terminer, ou rendre la demande :
            """)
    void the_links_say_what_they_open(ChannelKind channel, int files, String first, String second) {
        assertThat(text(Kind.REQUEST, asked(channel, AskedFor.ONESELF), files).lines())
                .contains(first, second, "Répondre ne termine pas la demande.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            ONESELF  ; Prénom : Zoé
            RELATIVE ; Prénom de la personne qui écrit : Zoé
            """)
    void the_first_name_says_whose_it_is(AskedFor askedFor, String line) {
        assertThat(text(Kind.REQUEST, asked(ChannelKind.FORM, askedFor), 0).lines())
                .contains(line);
    }

    @Test
    void the_day_and_the_hour_of_the_request_are_said() {
        assertThat(text(Kind.REQUEST, asked(ChannelKind.FORM, AskedFor.ONESELF), 0)
                        .lines())
                .contains("Reçue le : mardi 1er décembre 2026 à 9 h 12");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, again: {3}")
    @CsvSource(delimiter = ';', textBlock = """
            REQUEST  ; IN_TURN ; ORDINARY       ; false ; Demande K7F-42M à traiter mercredi 2 décembre avant 12 h
            REQUEST  ; IN_TURN ; ORDINARY       ; true  ; Demande K7F-42M à nouveau à traiter mercredi 2 décembre avant 12 h
            REQUEST  ; URGENT  ; NEVER          ; false ; Urgent : demande K7F-42M à traiter mercredi 2 décembre avant 12 h
            REQUEST  ; URGENT  ; WHEN_SAID_SAFE ; true  ; Urgent : demande K7F-42M à nouveau à traiter mercredi 2 décembre avant 12 h
            REQUEST  ; URGENT  ; ORDINARY       ; false ; Demande K7F-42M à traiter mercredi 2 décembre avant 12 h
            REMINDER ; IN_TURN ; ORDINARY       ; false ; Bientôt l’heure pour la demande K7F-42M, à traiter mercredi 2 décembre avant 12 h
            REMINDER ; URGENT  ; NEVER          ; false ; Urgent : bientôt l’heure pour la demande K7F-42M, à traiter mercredi 2 décembre avant 12 h
            NEWS     ; URGENT  ; NEVER          ; false ; Urgent : demande K7F-42M : du nouveau
            OVER     ; URGENT  ; NEVER          ; false ; Demande K7F-42M : plus rien à faire
            """)
    void the_title_says_how_pressing_it_is(
            Kind kind, Precedence precedence, Caution caution, boolean isAgain, String title) {
        Enquiry enquiry =
                new Enquiry.Waiting(facts(topic(ChannelKind.CALLBACK, AskedFor.ONESELF, precedence, caution)));
        assertThat(plain(DeskMailText.title(kind, enquiry, isAgain).title())).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            FORM     ; Si tout est dit, terminez la demande.
            CALLBACK ; Elle attend aussi votre appel.
            """)
    void a_reply_that_is_passed_on_leaves_something_to_do_unless_the_request_is_closed(
            ChannelKind channel, String next) {
        Enquiry open = asked(channel, AskedFor.ONESELF);
        assertThat(text(Kind.REPLY_PASSED_ON, open, 0)).contains(next, "/guichet/clos/");

        assertThat(text(Kind.REPLY_PASSED_ON, closed(open, new Outcome.Answered()), 0))
                .contains("est transmise à la personne.", "déjà terminée")
                .doesNotContain(next, "/guichet/");
    }

    @Test
    void files_that_came_with_the_request_are_announced() {
        Enquiry enquiry = asked(ChannelKind.FORM, AskedFor.ONESELF);
        assertThat(text(Kind.REQUEST, enquiry, List.of(), true))
                .contains("Je m’en occupe, ou voir les fichiers joints");
        assertThat(text(Kind.REQUEST, enquiry, List.of(), false)).doesNotContain("fichiers");
    }

    @Test
    void a_desk_reads_why_there_is_nothing_to_do_any_more() {
        Enquiry open = asked(ChannelKind.FORM, AskedFor.ONESELF);
        assertThat(text(Kind.OVER, open, 0)).contains("Un autre service s’en occupe.");
        assertThat(text(Kind.OVER, closed(open, new Outcome.Withdrawn()), 0)).contains("La personne l’a retirée.");
        assertThat(text(Kind.OVER, closed(open, new Outcome.Answered()), 0)).contains("Elle est terminée.");
    }

    private static Enquiry closed(Enquiry open, Outcome outcome) {
        return new Enquiry.Closed(open.facts(), outcome, Optional.empty(), ASKED);
    }

    @Test
    void a_time_that_the_product_moved_is_not_said_to_be_the_persons_doing() {
        var renewed = RecordedStep.of(
                ASKED, new Actor.Clockwork(), new Step.Renewed(Duty.at(DESK), Optional.empty(), Optional.of(1)));
        assertThat(text(Kind.NEWS, asked(ChannelKind.FORM, AskedFor.ONESELF), List.of(renewed), false))
                .contains("L’heure promise a changé.")
                .doesNotContain("La personne a changé");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"REQUEST", "NEWS", "REMINDER"})
    void however_much_was_written_the_links_are_there(Kind kind) {
        var message =
                new Step.Received(Duty.at(DESK), Optional.of(ChannelKind.EMAIL), Optional.empty(), Optional.empty());
        List<RecordedStep> history = Collections.nCopies(
                4,
                RecordedStep.of(ASKED, new Actor.Citizen(), message)
                        .with(Optional.of("Encore une ligne. ".repeat(380))));
        String text = text(kind, asked(ChannelKind.FORM, AskedFor.ONESELF), history, false);

        assertThat(text)
                .contains("> Encore une ligne.", "[…]")
                .contains(
                        "/guichet/pris/" + THREAD.link().value(),
                        "/guichet/clos/" + THREAD.link().value())
                .endsWith("Une fois la demande terminée, effacez-le de votre boîte.")
                .hasSizeLessThan(20_000);
    }

    @Test
    void however_long_a_reply_is_the_link_to_pass_it_on_is_there() {
        var reply = new DeskReply(UUID.randomUUID(), THREAD.enquiry(), DESK, "Mot. ".repeat(5_000), ASKED);
        assertThat(text(Kind.REPLY_TO_CHECK, asked(ChannelKind.FORM, AskedFor.ONESELF), List.of(reply)))
                .contains("> Mot.", "/guichet/reponse/" + THREAD.link().value())
                .hasSizeLessThan(20_000);
    }

    private static Enquiry asked(ChannelKind channel, AskedFor askedFor) {
        return new Enquiry.Waiting(facts(topic(channel, askedFor, Precedence.IN_TURN, Caution.ORDINARY)));
    }

    private static Facts facts(Topic topic) {
        var promise = new Promise(DESK, Optional.empty(), instant("2026-12-02T12:00"), ASKED, 0);
        return Facts.opened(THREAD.enquiry(), new Reference("K7F-42M"), topic, promise);
    }

    private static Topic topic(ChannelKind channel, AskedFor askedFor, Precedence precedence, Caution caution) {
        return new Topic(
                new NeedId("rsa-suspension"),
                new ThemeId("rsa"),
                precedence,
                Optional.empty(),
                new ContactId("gestion-rsa-1"),
                List.of(),
                "0123456789ab",
                channel,
                askedFor,
                Origin.SITE,
                caution);
    }

    private static String text(Kind kind, Enquiry enquiry, int files) {
        var message =
                new Step.Received(Duty.at(DESK), Optional.of(ChannelKind.FORM), Optional.empty(), Optional.of(files));
        return text(kind, enquiry, List.of(RecordedStep.of(ASKED, new Actor.Citizen(), message)), false);
    }

    private static String text(Kind kind, Enquiry enquiry, List<DeskReply> toCheck) {
        return text(kind, enquiry, List.of(), false, toCheck);
    }

    private static String text(Kind kind, Enquiry enquiry, List<RecordedStep> history, boolean hasFiles) {
        return text(kind, enquiry, history, hasFiles, List.of());
    }

    private static String text(
            Kind kind, Enquiry enquiry, List<RecordedStep> history, boolean hasFiles, List<DeskReply> toCheck) {
        var mail = new DeskMail(UUID.randomUUID(), enquiry.id(), DESK, kind, 0, ASKED);
        return plain(new DeskMailText(
                        mail,
                        THREAD,
                        "RSA",
                        new RequestForDesk(TestPacks.bocage(), enquiry, person()),
                        history,
                        new PublicAddress("https://gps.exemple.fr"),
                        true,
                        hasFiles,
                        toCheck)
                .text());
    }

    private static Person person() {
        return Person.at(PhoneNumber.parse("0639981234")).with(draft -> draft.firstName("Zoé"));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static Instant instant(String moment) {
        return FrenchTime.instant(LocalDateTime.parse(moment));
    }
}
