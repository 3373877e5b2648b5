package fr.gpsusagers.orientation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.directory.WorkBlock;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Changes of the example pack, on Thursday 26 November 2026 at 10:00. The RSA service answers from Monday
/// to Thursday.
class LayersTest {

    private static final Pack BASE = TestPacks.example();
    private static final Instant NOW = at("2026-11-26T10:00");
    private static final ContactId RSA = new ContactId("service-rsa");
    private static final DeskId RSA_DESK = new DeskId("guichet-rsa");

    private final List<ContentChange> made = new ArrayList<>();

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '!', textBlock = """
            fermeture ! service-rsa ! Travaux                    ! Travaux                    ! -
            horaires  ! cms-montbruyere ! Mo-Fr 08:00-10:00      ! Mo-Fr 08:00-10:00          ! -
            horaires  ! service-rsa ! guichet:Mo 08:00-10:00     ! guichet:Mo 08:00-10:00     ! guichet:-
            horaires  ! service-rsa ! Mo 08:00-10:00             ! Mo 08:00-10:00             ! guichet:-|telephone:RSA
            horaires  ! service-rsa ! guichet:- | telephone:Mo 08:00-10:00 ! guichet:-|telephone:Mo 08:00-10:00 ! guichet:-|telephone:RSA
            horaires  ! service-rsa ! guichet:-|telephone:-      ! -                          ! guichet:-|telephone:RSA
            numero    ! service-rsa ! 0261910299                 ! 02 61 91 02 99             ! 02 61 91 02 10
            numero    ! service-rsa ! 02 61 91 02 99 | 3646 (gratuit) ! 02 61 91 02 99|3646 (gratuit) ! 02 61 91 02 10 (prix d’un appel local)
            numero    ! service-rsa ! -                          ! -                          ! 02 61 91 02 10
            canal     ! service-rsa ! courriel:-                 ! courriel:-                 ! courriel:+
            bandeau   ! service-rsa ! Grève  jeudi.              ! Grève jeudi.               ! -
            """)
    void the_value_and_what_the_pack_says_are_written_alike(
            String kind, String contact, String value, String kept, String published) {
        ContentChange change = change(kind, contact, value);
        assertThat(change.value()).isEqualTo(kept);
        assertThat(Layers.read(BASE, change, NOW))
                .isEqualTo(published.replace("RSA", contact().telephoneHours().written()));
    }

    @ParameterizedTest
    @CsvSource({"horaires, Mo 08:00-10:00", "horaires, telephone:-", "canal, courriel:-"})
    void what_the_pack_said_before_can_be_put_back(String kind, String value) {
        String before = Layers.read(BASE, change(kind, "service-rsa", value), NOW);
        lay(kind, "service-rsa", value);
        assertThat(contact()).isNotEqualTo(rsa(BASE));
        lay(kind, "service-rsa", before);
        assertThat(contact()).isEqualTo(rsa(BASE));
    }

    @Test
    void only_what_the_pack_lacks_is_skipped() {
        ContentChange change = change("horaires", "service-rsa", "Mo 08:00-10:00");
        var unreadable = new ContentChange(
                1,
                change.kind(),
                change.subject(),
                "at full moon",
                "",
                change.span(),
                "console",
                "essai",
                NOW,
                Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> Layers.apply(BASE, List.of(unreadable), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> Layers.list(BASE, List.of(unreadable), NOW));
    }

    @Test
    void a_closure_is_said_with_its_reason_while_it_lasts() {
        lay("fermeture", "service-rsa", "Fuite d’eau", "2026-11-26T10:00", "2026-11-30");
        assertThat(opening("2026-11-26T09:59")).isInstanceOf(Opening.Open.class);
        assertThat(opening("2026-11-26T10:00"))
                .isEqualTo(new Opening.Closed(
                        Optional.of(LocalDateTime.parse("2026-12-01T09:00")),
                        new Opening.Why.ExceptionalClosure("Fuite d’eau")));
        assertThat(opening("2026-11-30T15:00")).isInstanceOf(Opening.Closed.class);
    }

    @Test
    void a_closure_to_come_is_announced_before_it_begins() {
        lay("fermeture", "tous", "Grève", "2026-12-01", "2026-12-01");
        assertThat(opening("2026-12-01T10:00")).isInstanceOf(Opening.Closed.class);
        assertThat(opening("2026-12-02T10:00")).isInstanceOf(Opening.Open.class);
    }

    @Test
    void hours_change_for_the_counter_and_the_line_or_one_of_them() {
        lay("horaires", "service-rsa", "telephone:Mo 08:00-09:00");
        assertThat(contact().telephoneHours().written()).isEqualTo("Mo 08:00-09:00");
        assertThat(contact().counterHours().isKnown()).isFalse();
        lay("horaires", "service-rsa", "Tu 10:00-11:00");
        assertThat(contact().telephoneHours().written()).isEqualTo("Tu 10:00-11:00");
        assertThat(contact().counterHours().written()).isEqualTo("Tu 10:00-11:00");
    }

    @Test
    void a_number_is_replaced_or_hidden() {
        lay("numero", "service-rsa", "02 61 91 02 99");
        assertThat(contact().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.number().dialled()).isEqualTo("+33261910299"));
        lay("numero", "service-rsa", "-");
        assertThat(contact().lines()).isEmpty();
        assertThat(shown().directory().channels(contact(), FrenchTime.at(NOW).toLocalDate()))
                .noneMatch(channel -> channel.kind().needsTelephone());
    }

    @Test
    void a_channel_closes_and_opens() {
        lay("canal", "service-rsa", "courriel:-");
        assertThat(contact().channels()).noneMatch(kind -> kind.word().equals("courriel"));
        lay("canal", "service-rsa", "courriel:+");
        assertThat(contact().channels()).anyMatch(kind -> kind.word().equals("courriel"));
    }

    @Test
    void a_desk_changes_its_hours_blocks_and_substitute() {
        layOnDesk("horaires", "Mo 10:00-11:00");
        layOnDesk("blocs", "Mo 10:00-11:00 x3");
        layOnDesk("suppleant", "guichet-mdph");
        assertThat(desk().teamHours().written()).isEqualTo("Mo 10:00-11:00");
        assertThat(WorkBlock.written(desk().calling().blocks())).isEqualTo("Mo 10:00-11:00 x3");
        assertThat(desk().substitute()).contains(new DeskId("guichet-mdph"));
        layOnDesk("blocs", "-");
        layOnDesk("suppleant", "-");
        assertThat(desk().calling().blocks()).isEmpty();
        assertThat(desk().substitute()).isEmpty();
    }

    @Test
    void a_desk_changes_its_time_for_written_answers() {
        layOnDesk("blocs-ecrit", "We 14:00-16:00 x1");
        assertThat(desk().capacity(Reply.IN_WRITING).inWords()).startsWith("mercredi");
        layOnDesk("blocs-ecrit", "-");
        assertThat(desk().capacity(Reply.IN_WRITING)).isEqualTo(desk().calling());
    }

    @Test
    void a_banner_is_announced_for_a_contact_or_for_the_site() {
        lay("bandeau", "service-rsa", "Grève jeudi.");
        made.add(kept(ContentChange.draft(
                ChangeKind.BANNER,
                new ChangeSubject.Site(),
                "Neige.",
                span(Optional.empty(), Optional.empty()),
                "x",
                "y",
                NOW)));
        assertThat(shown().banners().of(RSA)).containsExactly("Grève jeudi.");
        assertThat(shown().banners().ofSite()).containsExactly("Neige.");
        assertThat(BASE.banners().ofSite()).isEmpty();
    }

    @Test
    void a_change_holds_from_its_beginning_to_its_end_and_not_after_it_is_undone() {
        lay("horaires", "service-rsa", "Mo 08:00-09:00", "2026-11-27", "2026-11-28");
        assertThat(Layers.apply(BASE, made, at("2026-11-26T23:59"))).isSameAs(BASE);
        assertThat(Layers.apply(BASE, made, at("2026-11-27T00:00"))).isNotSameAs(BASE);
        assertThat(Layers.apply(BASE, made, at("2026-11-28T23:59"))).isNotSameAs(BASE);
        assertThat(Layers.apply(BASE, made, at("2026-11-29T00:00"))).isSameAs(BASE);
        made.replaceAll(change -> UndoneChanges.undone(change, new ContentChange.Undoing(NOW, "console")));
        assertThat(Layers.apply(BASE, made, at("2026-11-27T00:00"))).isSameAs(BASE);
    }

    @Test
    void the_fingerprint_tells_how_many_changes_lie_above_and_which() {
        lay("horaires", "service-rsa", "Mo 08:00-09:00");
        String one = shown().fingerprint();
        lay("horaires", "service-rsa", "Mo 08:00-10:00");
        assertThat(one).startsWith(BASE.fingerprint() + ".1-");
        assertThat(shown().fingerprint()).startsWith(BASE.fingerprint() + ".2-").isNotEqualTo(one);
        assertThat(Layers.fingerprint(BASE, made, NOW)).isEqualTo(shown().fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            numero    ! service-rsa  ! 06 39 98 12 34     ! mobile
            numero    ! service-rsa  ! 3646               ! gratuit
            numero    ! service-rsa  ! douze              ! numéro
            horaires  ! service-rsa  ! lundi matin        ! Mo-Fr
            canal     ! service-rsa  ! courriel           ! courriel:-
            canal     ! service-rsa  ! pigeon:+           ! inconnu
            canal     ! cms-montbruyere ! courriel:+      ! n’a pas ce qu’il faut
            bandeau   ! service-rsa  ! ''                 ! vide
            blocs     ! service-rsa  ! Mo 10:00-11:00 x1  ! --desk
            horaires  ! service-rsa  ! telephone:Mo 09:00-10:00|guichet:- ! se contredisent
            horaires  ! nulle-part   ! Mo 10:00-11:00     ! nulle-part
            horaires  ! tous         ! Mo 10:00-11:00     ! --contact
            """)
    void what_is_not_understood_says_how_to_mend_it(String kind, String contact, String value, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layers.require(BASE, change(kind, contact, value), NOW))
                .withMessageContaining(said);
    }

    private void lay(String kind, String contact, String value) {
        made.add(kept(change(kind, contact, value)));
    }

    private void lay(String kind, String contact, String value, String from, String until) {
        made.add(kept(ContentChange.draft(
                ChangeKind.parse(kind),
                ChangeSubject.of(Optional.of(contact), Optional.empty()),
                value,
                span(Optional.of(from), Optional.of(until)),
                "console",
                "essai",
                NOW)));
    }

    private void layOnDesk(String kind, String value) {
        made.add(kept(ContentChange.draft(
                ChangeKind.parse(kind),
                new ChangeSubject.OfDesk(RSA_DESK),
                value,
                span(Optional.empty(), Optional.empty()),
                "console",
                "essai",
                NOW)));
    }

    private ContentChange kept(ContentChange change) {
        return change.withId(made.size() + 1L);
    }

    private static ContentChange change(String kind, String contact, String value) {
        return ContentChange.draft(
                ChangeKind.parse(kind),
                ChangeSubject.of(Optional.of(contact), Optional.empty()),
                value,
                span(Optional.empty(), Optional.empty()),
                "console",
                "essai",
                NOW);
    }

    private static Span span(Optional<String> from, Optional<String> until) {
        return Span.parse(from, until, NOW);
    }

    private Opening opening(String moment) {
        return shown().calendars().opening(contact().telephoneHours(), RSA, LocalDateTime.parse(moment));
    }

    private Contact contact() {
        return rsa(shown());
    }

    private static Contact rsa(Pack pack) {
        return pack.directory()
                .findContact(RSA, FrenchTime.at(NOW).toLocalDate())
                .orElseThrow();
    }

    private Desk desk() {
        return shown().directory().findDesk(RSA_DESK).orElseThrow();
    }

    private Pack shown() {
        return Layers.apply(BASE, made, NOW);
    }

    private static Instant at(String moment) {
        return FrenchTime.instant(LocalDateTime.parse(moment));
    }
}
