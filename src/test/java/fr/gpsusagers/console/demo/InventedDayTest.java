package fr.gpsusagers.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.account.Passphrase;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Checks that the invented requests are plausible. Whether every deed can be performed is checked when a
/// demonstration starts.
class InventedDayTest {

    private static final Pack PACK = TestPacks.bocage();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static List<InventedEnquiry> enquiries() {
        return DemoPlan.ofDay(Instant.EPOCH).enquiries();
    }

    @ParameterizedTest
    @MethodSource("enquiries")
    void nobody_can_be_reached_by_what_was_invented(InventedEnquiry one) {
        Person person = one.asking(PACK).person();

        assertThat(person.number().stream()).allMatch(PhoneNumber::isFictional);
        assertThat(person.mail().stream()).allMatch(mail -> mail.value().endsWith(".example"));
        assertThat(person.number().isPresent() || person.mail().isPresent()).isTrue();
        assertThat(person.words()).allMatch(words -> Redacted.of(words).taken().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("enquiries")
    void each_is_about_a_place_and_a_need_that_the_pack_knows(InventedEnquiry one) {
        Asking asking = one.asking(PACK);

        assertThat(PACK.territory().find(one.row().text("lieu"), DAY))
                .isInstanceOfAny(PlaceAnswer.OnePlace.class, PlaceAnswer.SplitPlace.class);
        assertThat(asking.about().path()).isNotEmpty();
        assertThat(asking.deadline().stream()).allMatch(deadline -> deadline.isAfter(DAY));
        assertThat(one.person().words()).isNotEmpty();
    }

    @Test
    void nobody_can_be_written_to_who_was_invented() {
        assertThat(DemoPlan.ofDay(Instant.EPOCH).messages())
                .isNotEmpty()
                .allMatch(one -> one.isMail()
                        ? one.from().endsWith(".example")
                        : PhoneNumber.parse(one.from()).isFictional());
    }

    @Test
    void the_day_is_worth_a_visit() {
        List<Asking> asked = enquiries().stream().map(one -> one.asking(PACK)).toList();

        assertThat(asked).hasSizeBetween(40, 80);
        assertThat(asked.stream().map(asking -> asking.about().need().theme()).distinct())
                .hasSizeGreaterThan(5);
        assertThat(asked).anyMatch(asking -> !asking.person().canBeCalled());
        assertThat(asked)
                .anyMatch(asking -> asking.about().asksForCaution()
                        && asking.person().safeWhen().isPresent());
        assertThat(asked).anyMatch(asking -> asking.person().language().isPresent());
        assertThat(asked).anyMatch(asking -> asking.deadline().isPresent());
        assertThat(asked).anyMatch(asking -> asking.sharing() == Sharing.MANY);
    }

    @Test
    void a_deed_is_about_a_request_that_was_made_before() {
        var made = new HashMap<String, Instant>();
        enquiries().forEach(one -> assertThat(made.put(one.key(), one.at())).isNull());
        DemoPlan.ofDay(Instant.EPOCH).messages().forEach(one -> made.putIfAbsent(one.key(), one.at()));

        assertThat(DemoPlan.ofDay(Instant.EPOCH).deeds())
                .filteredOn(deed -> deed.row().find("demande").isPresent())
                .allSatisfy(deed -> assertThat(made.get(deed.enquiry()))
                        .as(deed.row().spot())
                        .isBefore(deed.at()));
    }

    @Test
    void agents_have_roles_desks_of_the_pack_and_what_they_could_have_chosen() {
        Set<String> desks = PACK.directory().desks().stream()
                .map(Desk::id)
                .map(id -> id.value())
                .collect(Collectors.toSet());

        assertThat(Table.read("agents.tsv").rows()).hasSizeGreaterThan(8).allSatisfy(agent -> {
            var login = new Login(agent.text("identifiant"));
            assertThat(new Passphrase(agent.text("phrase")).findWeakness(login)).isEmpty();
            assertThat(agent.list("roles"))
                    .isNotEmpty()
                    .allMatch(word -> Role.find(word).isPresent());
            assertThat(desks).containsAll(agent.list("guichets"));
            assertThat(agent.text("titre")).isNotBlank();
        });
    }

    @Test
    void each_desk_that_somebody_serves_has_a_lead_who_opens_it() {
        var rows = Table.read("agents.tsv").rows();
        var led = rows.stream()
                .filter(row -> row.list("roles").contains("responsable"))
                .flatMap(row -> row.list("guichets").stream())
                .toList();

        assertThat(led)
                .containsAll(rows.stream()
                        .flatMap(row -> row.list("guichets").stream())
                        .toList());
    }
}
