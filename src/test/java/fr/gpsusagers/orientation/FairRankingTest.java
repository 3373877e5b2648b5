package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every objection to a contact, and every reason for it, is true.
class FairRankingTest {

    private static final LocalDateTime WEDNESDAY = LocalDateTime.parse("2026-11-25T10:00");
    private static final LocalDateTime CHRISTMAS = LocalDateTime.parse("2026-12-25T10:00");

    private final Pack pack = TestPacks.bocage();
    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);

    @Test
    void a_body_that_receives_whoever_comes_is_of_no_other_sector() {
        assertThat(pack.guide().needs())
                .allSatisfy(need -> assertThat(advised(need.id().value(), "amfreville", WEDNESDAY, Set.of())
                                .contacts())
                        .filteredOn(contact -> !contact.contact().ownService())
                        .flatExtracting(AdvisedContact::reasons)
                        .extracting(Reason::code)
                        .doesNotContain("autre-secteur", "secteur"));
    }

    @Test
    void a_contact_of_the_sector_is_said_to_be_of_the_sector_that_it_serves() {
        assertThat(pack.territory().communes()).allSatisfy(commune -> {
            Optional<Place> place = pack.territory().findPlace(commune.code(), WEDNESDAY.toLocalDate());
            var situation = new Situation(
                    Optional.of(new NeedId("rsa-suspension")), place.map(OnePlace::new), WEDNESDAY, Set.of());
            if (orient.advise(pack, situation) instanceof Advice.Recommend(Recommendation found)) {
                assertThat(found.contacts())
                        .filteredOn(contact -> contact.reasons().stream()
                                .anyMatch(reason -> reason.code().equals("secteur")))
                        .allSatisfy(contact ->
                                assertThat(contact.contact().servedSector()).isEqualTo(place.flatMap(Place::sector)));
            }
        });
    }

    @Test
    void on_a_public_holiday_what_can_be_written_comes_before_a_telephone_of_unknown_hours() {
        Recommendation advised = advised("rsa-suspension", "lisieux", CHRISTMAS, Set.of());
        assertThat(objections(advised)).contains("Sans doute fermé\u00A0: c’est un jour férié.");
        assertThat(advised.contacts().stream()
                        .filter(contact -> !contact.isSafetyNet())
                        .map(contact -> contact.best().channel().kind())
                        .dropWhile(kind -> !kind.isSpoken()))
                .noneMatch(ChannelKind::isWritten);
        assertThat(objections(advised("rsa-suspension", "lisieux", WEDNESDAY, Set.of())))
                .contains("Ses horaires ne sont pas connus.")
                .doesNotContain("Sans doute fermé\u00A0: c’est un jour férié.");
    }

    @ParameterizedTest
    @EnumSource(names = {"LITTLE_FRENCH", "WORKS_IN_DAYTIME", "NO_INTERNET"})
    void the_relay_for_people_who_are_deaf_comes_last_for_those_who_hear(Constraint constraint) {
        assertThat(advised("rsa-suspension", "lisieux", WEDNESDAY, Set.of(constraint))
                        .contacts())
                .allSatisfy(contact -> assertThat(contact.channels().stream()
                                .map(channel -> channel.channel().kind())
                                .dropWhile(kind -> kind != ChannelKind.RELAY))
                        .isSubsetOf(ChannelKind.RELAY));
    }

    @Test
    void people_of_several_communes_are_shown_what_serves_them_all() {
        Recommendation several = advised("rsa-suspension", "14123", WEDNESDAY, Set.of());
        Set<Object> everywhere = List.of("ifs", "cormelles le royal", "fleury sur orne").stream()
                .map(place -> advised("rsa-suspension", place, WEDNESDAY, Set.of()).contacts().stream()
                        .map(contact -> (Object) contact.contact().id())
                        .collect(Collectors.toSet()))
                .reduce((some, more) -> {
                    some.retainAll(more);
                    return some;
                })
                .orElseThrow();
        assertThat(several.contacts())
                .extracting(contact -> (Object) contact.contact().id())
                .containsExactlyInAnyOrderElementsOf(everywhere);
        assertThat(several.placeWouldHelp()).isTrue();
    }

    private static List<String> objections(Recommendation advised) {
        return advised.contacts().stream()
                .flatMap(contact -> contact.channels().stream())
                .filter(channel -> channel.opening() instanceof Opening.NotKnown)
                .flatMap(channel -> channel.objections().stream())
                .map(Objection::text)
                .toList();
    }

    private Recommendation advised(String need, String place, LocalDateTime at, Set<Constraint> constraints) {
        var where = pack.territory().find(place, at.toLocalDate());
        return switch (orient.advise(
                pack, new Situation(Optional.of(new NeedId(need)), Optional.of(where), at, constraints))) {
            case Advice.Recommend(Recommendation found) -> found;
            case Advice.Danger(var _, Recommendation found) -> found;
            default -> throw new AssertionError(need + " is not answered in " + place);
        };
    }
}
