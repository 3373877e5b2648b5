package fr.gpsusagers.portal.follow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.sending.CitizenNotices.Refusals;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The follow-up page announces only messages that can really be sent.
class FollowPageTest extends RunningProduct {

    private static final WaysToSend MAILS_ONLY = new WaysToSend(Way.REAL, Way.NONE);
    private static final WaysToSend ALL = new WaysToSend(Way.PRETEND, Way.PRETEND);
    private static final WaysToSend NOTHING = new WaysToSend(Way.NONE, Way.NONE);

    @Autowired
    private Reception reception;

    @ParameterizedTest(name = "{0}, {3} {4}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            all        ; FORM     ; ORDINARY       ; +33639981234 ; -                ; 06 39 98 12 34 : vous recevez un SMS. Répondez OUI, et la réponse y viendra en entier.
            all        ; FORM     ; ORDINARY       ; +33639981234 ; essai@exemple.fr ; À l’adresse essai@exemple.fr. Vous n’avez rien d’autre à faire.
            mails only ; FORM     ; ORDINARY       ; +33639981234 ; essai@exemple.fr ; À l’adresse essai@exemple.fr. Vous n’avez rien d’autre à faire.
            mails only ; FORM     ; ORDINARY       ; +33639981234 ; -                ; Revenez ici lire la réponse, avec la référence et le code.
            nothing    ; FORM     ; ORDINARY       ; +33639981234 ; essai@exemple.fr ; Revenez ici lire la réponse, avec la référence et le code.
            all        ; FORM     ; WHEN_SAID_SAFE ; +33639981234 ; essai@exemple.fr ; Revenez ici lire la réponse, avec la référence et le code.
            all        ; FORM     ; ORDINARY       ; +687751234   ; -                ; Revenez ici lire la réponse, avec la référence et le code.
            nothing    ; CALLBACK ; ORDINARY       ; +33639981234 ; -                ; Au 06 39 98 12 34. Vous n’avez rien d’autre à faire.
            """)
    void it_names_the_way_by_which_an_answer_comes(
            String sent, ChannelKind channel, Caution caution, String number, @Nullable String mail, String where) {
        FollowPage page = page(ways(sent), channel, caution, person(number, mail));

        assertThat(page.where().replace('\u00A0', ' ')).isEqualTo(where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            all        ; ORDINARY ; Nous le disons avant, avec une nouvelle heure.
            mails only ; ORDINARY ; La nouvelle heure est écrite sur cette page, avant.
            all        ; NEVER    ; La nouvelle heure est écrite sur cette page, avant.
            """)
    void it_promises_to_tell_of_a_new_hour_only_where_it_can(String sent, Caution caution, String told) {
        FollowPage page = page(ways(sent), ChannelKind.CALLBACK, caution, person("+33639981234", null));

        assertThat(page.lines().getLast().detail()).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(delimiter = ';', textBlock = """
            FORM     ; ORDINARY       ;                   ; Un agent vous répond / Si nous sommes en retard
            FORM     ; ORDINARY       ; answered          ; Nous avons répondu
            FORM     ; ORDINARY       ; answered seen     ; Nous avons répondu
            FORM     ; ORDINARY       ; answered received ; Un agent vous répond / Si nous sommes en retard
            FORM     ; ORDINARY       ; answered added    ; Un agent vous répond / Si nous sommes en retard
            FORM     ; ORDINARY       ; received answered ; Nous avons répondu
            CALLBACK ; NEVER          ; answered          ; Nous avons répondu
            CALLBACK ; ORDINARY       ; answered          ; Un agent vous appelle / Si vous ne répondez pas / Si nous sommes en retard
            """)
    void after_a_written_answer_no_time_is_promised_until_the_citizen_writes_again(
            ChannelKind channel, Caution caution, @Nullable String happened, String next) {
        List<RecordedStep> history = Stream.of(happened == null ? new String[0] : happened.split(" "))
                .map(this::step)
                .toList();
        FollowPage page = page(ALL, channel, caution, person("+33639981234", null), history);

        List<Timeline.Entry> lines = page.lines().stream()
                .filter(line -> !line.mark().equals("is-done"))
                .toList();
        assertThat(lines.stream().map(Timeline.Entry::title).collect(joining(" / ")))
                .isEqualTo(next);
        assertThat(lines.getFirst().detail().contains(" avant "))
                .isEqualTo(!lines.getFirst().title().equals("Nous avons répondu"));
    }

    private RecordedStep step(String happened) {
        var duty = Duty.at(new DeskId(Askings.DESK));
        Step step = switch (happened) {
            case "answered" -> new Step.Answered(duty);
            case "seen" -> new Step.Seen(duty);
            case "added" -> new Step.WordsAdded(duty);
            default -> new Step.Received(duty, Optional.empty(), Optional.empty(), Optional.empty());
        };
        return RecordedStep.of(clock.instant(), new Actor.Clockwork(), step).with(Optional.of("Des mots."));
    }

    private FollowPage page(WaysToSend ways, ChannelKind channel, Caution caution, Person person) {
        return page(ways, channel, caution, person, List.of());
    }

    private FollowPage page(
            WaysToSend ways, ChannelKind channel, Caution caution, Person person, List<RecordedStep> history) {
        var enquiry = new Enquiry.Waiting(Facts.opened(
                EnquiryId.random(),
                new Reference("K7F-42M"),
                topic(channel, caution),
                new Promise(new DeskId(Askings.DESK), Optional.empty(), clock.instant(), clock.instant(), 0)));
        return new FollowPage(
                reception.welcome(),
                enquiry,
                Optional.of(person),
                Optional.empty(),
                history,
                true,
                Set.of(),
                Unsaved.NOTHING,
                ways,
                Refusals.NONE,
                clock.instant());
    }

    private static Topic topic(ChannelKind channel, Caution caution) {
        return new Topic(
                new NeedId("rsa-suspension"),
                new ThemeId("rsa"),
                Topic.Precedence.IN_TURN,
                Optional.empty(),
                new ContactId("gestion-rsa-1"),
                List.of(),
                "0123456789ab",
                channel,
                AskedFor.ONESELF,
                Origin.SITE,
                caution);
    }

    private static Person person(String number, @Nullable String mail) {
        var person = Person.at(new PhoneNumber(number));
        return mail == null ? person : person.with(draft -> draft.mail(new EmailAddress(mail)));
    }

    private static WaysToSend ways(String sent) {
        return switch (sent) {
            case "all" -> ALL;
            case "mails only" -> MAILS_ONLY;
            default -> NOTHING;
        };
    }
}
