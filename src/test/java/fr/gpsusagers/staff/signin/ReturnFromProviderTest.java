package fr.gpsusagers.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Login;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.account.Accounts;
import fr.gpsusagers.staff.account.Identity;
import fr.gpsusagers.staff.account.Invitation;
import fr.gpsusagers.staff.gateway.PretendIdentityProvider;
import fr.gpsusagers.staff.signin.IdentityProvider.Identification;
import fr.gpsusagers.staff.signin.IdentityProvider.ProviderAnswer;
import fr.gpsusagers.staff.signin.WaysIn.WayIn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnFromProviderTest {

    private static final URI BACK = URI.create("http://localhost/agent/proconnect/retour");
    private static final Authority CONSOLE = new Authority.OfConsole();
    private static final Optional<Agent> NOBODY = Optional.empty();

    private final StaffInMemory staff = new StaffInMemory();
    private final RoundTripsInMemory trips = new RoundTripsInMemory();
    private final PretendIdentityProvider provider = new PretendIdentityProvider();
    private final TestClock clock = new TestClock();
    private final ProviderSignIn providerSignIn = new ProviderSignIn(provider, trips, staff.waysIn());
    private final WaysIn waysIn = staff.waysIn();

    @Test
    void an_invitation_accepted_there_opens_a_session_and_every_later_sign_in() {
        var first = (Return.SignedIn) accept(invitation("un"), "personne-1");
        assertThat(staff.now(first.agent()).isActive()).isTrue();
        assertThat(waysIn.list(first.agent())).containsExactly(WayIn.PROVIDER);
        var again = (Return.SignedIn) comeIn("personne-1");
        assertThat(again.agent()).isEqualTo(first.agent());
        assertThat(again.session()).isNotEqualTo(first.session());
        for (var signedIn : List.of(first, again)) {
            Session session = staff.sessions.find(signedIn.session()).orElseThrow();
            assertThat(session.isOpen(clock.instant())).isTrue();
            assertThat(session.rightsVersion()).isEqualTo(first.agent().rightsVersion());
        }
    }

    @Test
    void whom_nobody_invited_does_not_come_in() {
        accept(invitation("un"), "personne-1");
        assertThat(comeIn("personne-2")).isEqualTo(NotSignedIn.NO_AGENT);
    }

    @Test
    void an_invitation_is_accepted_once_and_in_time() {
        Invitation invitation = invitation("un");
        RoundTrip tooLate = left(new SignInPurpose.AcceptInvitation(invitation.token()));
        accept(invitation, "personne-1");
        assertThat(receive(tooLate, "personne-2")).isEqualTo(NotSignedIn.NO_INVITATION);
        Invitation old = invitation("deux");
        clock.pass(Invitation.VALID);
        assertThat(accept(old, "personne-2")).isEqualTo(NotSignedIn.NO_INVITATION);
    }

    @Test
    void one_person_is_not_two_agents() {
        accept(invitation("un"), "personne-1");
        Invitation second = invitation("deux");
        assertThat(accept(second, "personne-1")).isEqualTo(NotSignedIn.TAKEN);
        assertThat(staff.now(second.agent()).isActive()).isFalse();
        assertThat(accept(second, "personne-2")).isInstanceOf(Return.SignedIn.class);
    }

    @Test
    void whoever_is_disabled_is_refused_as_a_stranger_is_and_his_identity_forgotten() {
        Agent agent = ((Return.SignedIn) accept(invitation("un"), "personne-1")).agent();
        disable(agent);
        assertThat(comeIn("personne-1")).isEqualTo(NotSignedIn.NO_AGENT);
        assertThat(staff.identities.has(agent.id())).isFalse();
    }

    @Test
    void whoever_is_reset_needs_his_new_invitation() {
        Agent agent = ((Return.SignedIn) accept(invitation("un"), "personne-1")).agent();
        var back = (Accounts.Invited) staff.accounts().reset(CONSOLE, agent.id(), clock.instant());
        assertThat(comeIn("personne-1")).isEqualTo(NotSignedIn.NO_AGENT);
        assertThat(accept(back.invitation(), "personne-1")).isInstanceOf(Return.SignedIn.class);
    }

    @Test
    void an_identity_alone_lets_nobody_in_who_is_not_active() {
        Agent invited = invitation("un").agent();
        var known = new Identification.Known(new Identity("https://auth.example", "personne-1"), "preuve");
        staff.identities.add(invited.id(), known.identity());
        assertThat(staff.waysIn().signInByIdentity(known, clock.instant())).isEqualTo(NotSignedIn.NO_AGENT);
    }

    @Test
    void an_agent_with_a_passphrase_adds_this_way_in_and_has_both() {
        Agent agent = staff.active("un", Role.AGENT, "rsa-1");
        RoundTrip trip = left(new SignInPurpose.AddWayIn(agent.id()));
        assertThat(receive(trip, "personne-1", Optional.of(agent))).isInstanceOf(Return.WayInAdded.class);
        assertThat(waysIn.list(agent)).containsExactlyInAnyOrder(WayIn.PASSPHRASE, WayIn.PROVIDER);
        assertThat(((Return.SignedIn) comeIn("personne-1")).agent()).isEqualTo(agent);
        assertThat(receive(left(new SignInPurpose.AddWayIn(agent.id())), "personne-2", Optional.of(agent)))
                .isEqualTo(NotSignedIn.TAKEN);
    }

    @Test
    void nobody_adds_a_way_in_who_left_since_nor_whoever_signed_in_meanwhile_at_the_same_computer() {
        Agent agent = staff.active("un", Role.AGENT, "rsa-1");
        assertThat(receive(left(new SignInPurpose.AddWayIn(agent.id())), "personne-1"))
                .isEqualTo(NotSignedIn.NO_ROUND_TRIP);
        var meanwhile = Optional.of(staff.active("deux", Role.AGENT, "rsa-1"));
        assertThat(receive(left(new SignInPurpose.AddWayIn(agent.id())), "personne-1", meanwhile))
                .isEqualTo(NotSignedIn.NO_ROUND_TRIP);
        assertThat(comeIn("personne-1")).isEqualTo(NotSignedIn.NO_AGENT);
    }

    @Test
    void a_trip_serves_once_in_its_own_browser_within_ten_minutes() {
        accept(invitation("un"), "personne-1");
        RoundTrip used = left(new SignInPurpose.ComeIn());
        assertThat(receive(used, "personne-1")).isInstanceOf(Return.SignedIn.class);
        assertThat(receive(used, "personne-1")).isEqualTo(NotSignedIn.NO_ROUND_TRIP);

        var answer = provider.letIn(left(new SignInPurpose.ComeIn()).state(), "personne-1");
        assertThat(receive(Optional.of(left(new SignInPurpose.ComeIn())), answer))
                .isEqualTo(NotSignedIn.NO_ROUND_TRIP);
        assertThat(receive(Optional.empty(), answer)).isEqualTo(NotSignedIn.NO_ROUND_TRIP);

        RoundTrip old = left(new SignInPurpose.ComeIn());
        clock.pass(RoundTrip.VALID);
        assertThat(receive(old, "personne-1")).isEqualTo(NotSignedIn.NO_ROUND_TRIP);
    }

    @Test
    void a_trip_that_we_never_began_is_none() {
        accept(invitation("un"), "personne-1");
        assertThat(receive(RoundTrip.start(new SignInPurpose.ComeIn()), "personne-1"))
                .isEqualTo(NotSignedIn.NO_ROUND_TRIP);
        RoundTrip begun = left(new SignInPurpose.ComeIn());
        assertThat(receive(new RoundTrip(begun.secret(), new SignInPurpose.AddWayIn(AgentId.random())), "personne-1"))
                .isEqualTo(NotSignedIn.NO_ROUND_TRIP);
    }

    @Test
    void a_state_of_another_site_does_not_spoil_the_trip() {
        accept(invitation("un"), "personne-1");
        RoundTrip his = left(new SignInPurpose.ComeIn());
        assertThat(receive(Optional.of(his), new ProviderAnswer("un-autre-etat", "code", "", "")))
                .isEqualTo(NotSignedIn.NO_ROUND_TRIP);
        assertThat(receive(his, "personne-1")).isInstanceOf(Return.SignedIn.class);
    }

    @Test
    void what_the_provider_refuses_or_does_not_say_lets_nobody_in() {
        accept(invitation("un"), "personne-1");
        provider.fail(NotSignedIn.NOT_BELIEVED);
        assertThat(receive(begun(), "personne-1")).isEqualTo(NotSignedIn.NOT_BELIEVED);
        provider.fail(NotSignedIn.TOO_WEAK);
        assertThat(receive(begun(), "personne-1")).isEqualTo(NotSignedIn.TOO_WEAK);
        provider.fail(NotSignedIn.SILENT);
        assertThat(receive(begun(), "personne-1")).isEqualTo(NotSignedIn.SILENT);
        RoundTrip given = begun();
        assertThat(receive(Optional.of(given), new ProviderAnswer(given.state(), "", "access_denied", "")))
                .isEqualTo(NotSignedIn.DECLINED);
    }

    @Test
    void a_silent_provider_or_none_is_said_and_nothing_is_kept() {
        provider.fail(NotSignedIn.SILENT);
        assertThat(providerSignIn.leave(new SignInPurpose.ComeIn(), BACK, clock.instant()))
                .isEmpty();
        assertThat(new ProviderSignIn(IdentityProvider.none(), trips, staff.waysIn())
                        .leave(new SignInPurpose.ComeIn(), BACK, clock.instant()))
                .isEmpty();
        assertThat(trips.count()).isZero();
    }

    @Test
    void trips_from_which_nobody_came_back_are_forgotten() {
        left(new SignInPurpose.ComeIn());
        clock.pass(Duration.ofMinutes(5));
        left(new SignInPurpose.ComeIn());
        clock.pass(Duration.ofMinutes(5));
        assertThat(trips.removeOver(clock.instant())).isEqualTo(1);
        assertThat(trips.count()).isEqualTo(1);
    }

    private void disable(Agent agent) {
        staff.accounts().disable(CONSOLE, agent.id());
    }

    private Invitation invitation(String login) {
        staff.active("chef-" + login, Role.ADMINISTRATOR);
        var added = staff.accounts()
                .add(CONSOLE, new Login(login), Set.of(Role.AGENT), StaffInMemory.desks("rsa-1"), clock.instant());
        return ((Accounts.Invited) added).invitation();
    }

    private Return accept(Invitation invitation, String person) {
        return receive(left(new SignInPurpose.AcceptInvitation(invitation.token())), person);
    }

    private Return comeIn(String person) {
        return receive(left(new SignInPurpose.ComeIn()), person);
    }

    private RoundTrip left(SignInPurpose purpose) {
        return providerSignIn
                .leave(purpose, BACK, clock.instant())
                .orElseThrow()
                .trip();
    }

    /// Returns a round trip that started before the provider failed.
    private RoundTrip begun() {
        RoundTrip trip = RoundTrip.start(new SignInPurpose.ComeIn());
        trips.add(trip, clock.instant().plus(RoundTrip.VALID));
        return trip;
    }

    private Return receive(RoundTrip trip, String person) {
        return receive(trip, person, NOBODY);
    }

    private Return receive(RoundTrip trip, String person, Optional<Agent> agent) {
        return providerSignIn.receive(
                Optional.of(trip), provider.letIn(trip.state(), person), agent, BACK, clock.instant());
    }

    private Return receive(Optional<RoundTrip> kept, ProviderAnswer answer) {
        return providerSignIn.receive(kept, answer, NOBODY, BACK, clock.instant());
    }
}
