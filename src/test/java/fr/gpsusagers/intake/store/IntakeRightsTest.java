package fr.gpsusagers.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.intake.AbuseNote;
import fr.gpsusagers.intake.Incident;
import fr.gpsusagers.intake.Intake;
import fr.gpsusagers.intake.IntakeResult;
import fr.gpsusagers.intake.Intakes.Noted;
import fr.gpsusagers.intake.Intakes.Recorded;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.territory.SectorId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may answer callers: operators, agents and team leads. Nobody else, whatever page or program asks.
@WithDatabase
class IntakeRightsTest {

    private static final Instant NOW = Instant.parse("2026-12-02T09:12:00Z");
    private static final ContactId RSA = new ContactId("gestion-rsa-1");
    private static final PhoneNumber NUMBER = PhoneNumber.parse("02 31 57 17 81");
    private static final String PACK = "0123456789ab";

    private final IntakesInUse intakes;
    private final Actor.Staff operator = Colleagues.at("guichet-standard", Role.OPERATOR);

    IntakeRightsTest(DataSource source) {
        this.intakes = new IntakesInUse(source);
    }

    static Stream<Actor> strangers() {
        return Stream.of(
                new Actor.Citizen(),
                new Actor.Bearer(new EnquiryId(UUID.randomUUID())),
                new Actor.Clockwork(),
                new Actor.Console(),
                Colleagues.at("guichet-standard", Role.ADMINISTRATOR));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nobody_else_does_anything_and_the_ledger_stays_empty(Actor stranger) {
        Intake intake = Intake.from(Origin.CALL);
        assertThat(intakes.parked.park(stranger, form(), Origin.CALL, Map.of(), NOW))
                .isInstanceOf(ParkedCalls.NotYours.class);
        assertThat(intakes.parked.keep(stranger, form(), Origin.CALL, Map.of(), IntakeResult.LEFT, NOW))
                .isEqualTo(Noted.NOT_YOURS);
        assertThat(intakes.all.end(stranger, form(), intake, IntakeResult.ANSWERED, PACK, NOW))
                .isEqualTo(Recorded.NOT_YOURS);
        assertThat(intakes.all.reportSilentLine(stranger, RSA, NUMBER, PACK, NOW))
                .isEqualTo(Noted.NOT_YOURS);
        assertThat(intakes.all.withdrawSilentLine(stranger, RSA, NUMBER, PACK, NOW))
                .isEqualTo(Noted.NOT_YOURS);
        var heard = new Incident("", "mon mari me frappe");
        intakes.help.call(stranger, Optional.empty(), heard, NOW);
        assertThat(intakes.all.noteAbuse(stranger, "insultes", NOW)).isEqualTo(Noted.NOT_YOURS);
        assertThat(intakes.parked.list(stranger, NOW)).isEmpty();
        assertThat(intakes.help.list(stranger, NOW)).isEmpty();
        assertThat(intakes.help.list(operator, NOW)).isEmpty();
        assertThat(intakes.all.listAbuseNotes(stranger)).isEmpty();
        assertThat(intakes.ledger.heard).isEmpty();
    }

    @Test
    void the_ledger_tells_what_was_done_and_not_by_whom() {
        var intake = new Intake(
                Origin.COUNTER,
                Optional.of(new NeedId("rsa-suspension")),
                Optional.of(RSA),
                Optional.of(new SectorId("pays-auge-sud")),
                Optional.empty());
        intakes.all.end(operator, form(), intake, IntakeResult.NUMBER_GIVEN, PACK, NOW);
        assertThat(intakes.ledger.heard).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("intake-ended");
            assertThat(entry.factsWritten())
                    .isEqualTo("contact=gestion-rsa-1 need=rsa-suspension origin=guichet pack=0123456789ab"
                            + " result=numero-donne sector=pays-auge-sud");
        });
    }

    @Test
    void a_line_that_was_reported_by_a_slip_is_trusted_again() {
        intakes.all.reportSilentLine(operator, RSA, NUMBER, PACK, NOW);
        assertThat(intakes.doubts.isSilent(RSA, NUMBER)).isTrue();
        intakes.all.withdrawSilentLine(operator, RSA, NUMBER, PACK, NOW);
        assertThat(intakes.doubts.isSilent(RSA, NUMBER)).isFalse();
        assertThat(intakes.ledger.heard).extracting(Entry::kind).containsExactly("line-silent", "line-answers");
    }

    @Test
    void a_form_sent_twice_ends_one_call() {
        SentForm form = form();
        Intake intake = Intake.from(Origin.CALL);
        assertThat(intakes.all.end(operator, form, intake, IntakeResult.ANSWERED, PACK, NOW))
                .isEqualTo(Recorded.DONE);
        assertThat(intakes.all.end(operator, form, intake, IntakeResult.ANSWERED, PACK, NOW))
                .isEqualTo(Recorded.ALREADY);
        assertThat(intakes.ledger.heard).hasSize(1);
    }

    private static SentForm form() {
        return FormToken.random().sent();
    }

    @Test
    void a_line_that_rings_out_ranks_lower_at_once() {
        intakes.all.reportSilentLine(operator, RSA, NUMBER, PACK, NOW);
        assertThat(intakes.doubts.all()).containsExactly(new Doubt(RSA, NUMBER));
    }

    @Test
    void a_note_about_abuse_is_for_the_leads_of_that_desk_only() {
        intakes.all.noteAbuse(operator, "insultes répétées", NOW);
        assertThat(intakes.all.listAbuseNotes(Colleagues.at("guichet-standard", Role.TEAM_LEAD)))
                .extracting(AbuseNote::note)
                .contains("insultes répétées");
        assertThat(intakes.all.listAbuseNotes(Colleagues.at("guichet-circo-falaise", Role.TEAM_LEAD)))
                .isEmpty();
        assertThat(intakes.all.listAbuseNotes(operator)).isEmpty();
    }
}
