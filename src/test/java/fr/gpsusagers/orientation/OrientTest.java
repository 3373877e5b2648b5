package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.answer.Answer;
import fr.gpsusagers.orientation.answer.Answers;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientTest {

    private final Pack pack = TestPacks.bocage();
    private final DoubtedNumbers doubts = new DoubtedNumbers();
    private final Orient orient = new Orient(doubts, SoonestCallbacks.NONE);

    @ParameterizedTest(name = "{0}: {1} at {2}, {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # who asks                              | need                | place            | moment           | constraints   | decision | best contact       | first channel
        RSA suspended, in the morning           | rsa-suspension      | lisieux          | 2026-11-25T10:00 | -             | answer   | circo-pays-auge-sud | telephone
        RSA suspended, on a Friday evening      | rsa-suspension      | lisieux          | 2026-11-27T18:00 | -             | answer   | circo-pays-auge-sud | telephone
        RSA suspended, deaf                     | rsa-suspension      | lisieux          | 2026-11-25T10:00 | sourd         | answer   | formulaire-contact | formulaire
        RSA suspended, deaf without internet    | rsa-suspension      | lisieux          | 2026-11-25T10:00 | sourd,sans-internet | answer | dga-solidarite  | courrier
        RSA suspended, no place said            | rsa-suspension      | -                | 2026-11-25T10:00 | -             | place    | -                  | -
        RSA suspended, in the whole of Caen     | rsa-suspension      | caen             | 2026-11-25T10:00 | -             | place    | -                  | -
        RSA suspended, in a quartier of Caen    | rsa-suspension      | caen chemin vert | 2026-11-25T10:00 | -             | answer   | circo-usda-centre  | telephone
        a postcode of three communes, one contact | rsa-suspension    | 14123            | 2026-11-25T10:00 | -             | answer   | circo-usda-sud     | telephone
        a postcode of several sectors           | rsa-suspension      | 14130            | 2026-11-25T10:00 | -             | place    | -                  | -
        outside the département                 | rsa-suspension      | alençon          | 2026-11-25T10:00 | -             | outside  | service-public     | telephone
        the département next door, which the pack has | rsa-suspension | rouen       | 2026-11-25T10:00 | -             | outside  | departement-76     | telephone
        a place nobody knows                    | rsa-suspension      | zzzzz            | 2026-11-25T10:00 | -             | place    | -                  | -
        debts need no place                     | dettes              | -                | 2026-11-25T10:00 | -             | answer   | banque-de-france   | telephone
        debts on a Saturday                     | dettes              | -                | 2026-11-28T10:00 | -             | answer   | banque-de-france   | demarche-en-ligne
        the town hall, deaf                     | ailleurs-mairie     | lisieux          | 2026-11-25T10:00 | sourd         | answer   | mairie-14366       | courriel
        taxes, with little French               | ailleurs-impots     | lisieux          | 2026-11-25T10:00 | non-francophone | answer | france-services-lisieux-hauteville | guichet
        MDPH, its telephone closed after noon   | handicap-formulaire | caen guérinière  | 2026-11-25T14:00 | -             | answer   | mdph-caen          | demarche-en-ligne
        MDPH without internet, after noon       | handicap-formulaire | caen guérinière  | 2026-11-25T14:00 | sans-internet | answer   | mdph-caen          | guichet
        APA without internet                    | seniors-apa-demande | vire             | 2026-11-25T10:00 | sans-internet | answer   | clic-bocage        | telephone
        food, in the evening                    | aide-alimentaire    | falaise          | 2026-11-25T21:00 | -             | answer   | urgence-115        | telephone
        food, in the morning                    | aide-alimentaire    | falaise          | 2026-11-25T10:00 | -             | answer   | ccas-falaise       | guichet
        a professional about a child, by day    | pro-enfant          | -                | 2026-11-25T10:00 | -             | answer   | crip               | telephone
        a professional about a child, at night  | pro-enfant          | -                | 2026-11-25T23:00 | -             | answer   | numero-119         | telephone
        a child in danger, by day               | signaler-enfant     | -                | 2026-11-25T10:00 | -             | danger   | numero-119         | telephone
        a child in danger, at night             | signaler-enfant     | -                | 2026-11-25T03:00 | -             | danger   | numero-119         | telephone
        a child in danger, deaf                 | signaler-enfant     | -                | 2026-11-25T03:00 | sourd         | danger   | urgence-114        | sms
        violence at home, outside the département | violences-conjugales | paris         | 2026-11-25T03:00 | -             | danger   | urgence-17         | telephone
        no roof tonight                         | logement-sans-abri  | -                | 2026-11-25T02:00 | -             | danger   | urgence-115        | telephone
        no roof tonight, no telephone           | logement-sans-abri  | -                | 2026-11-25T02:00 | sans-telephone | danger  | urgence-115        | telephone
        violence, nothing to call or write with | violences-sexuelles | -                | 2026-11-25T02:00 | sans-telephone,sans-internet | danger | urgence-17 | telephone
        someone to talk to, deaf                | parler-a-quelqu-un  | -                | 2026-11-25T10:00 | sourd         | answer   | formulaire-contact | formulaire
        """)
    void the_right_contact_and_channel_for_the_moment(
            String who,
            String need,
            String place,
            LocalDateTime at,
            String constraints,
            String decision,
            String contact,
            String channel) {
        Answer answer = answer(situation(need, place, at, constraints));
        assertThat(answer.decision()).as(who).isEqualTo(decision);
        assertThat(Optional.ofNullable(answer.contact()).map(Answer.ContactView::id))
                .as(who)
                .isEqualTo(Optional.ofNullable(contact));
        assertThat(answer.channels().stream().findFirst().map(Answer.ChannelView::kind))
                .as(who)
                .isEqualTo(Optional.ofNullable(channel));
    }

    @Test
    void the_rsa_desk_stands_below_with_its_reason_since_its_number_is_to_confirm() {
        Recommendation advised = recommended(situation("rsa-suspension", "lisieux", at("2026-11-25T10:00"), null));
        AdvisedContact desk = advised.others().stream()
                .filter(other -> other.contact().id().equals(new ContactId("gestion-rsa-1")))
                .findFirst()
                .orElseThrow();
        assertThat(desk.reasons()).extracting(Reason::code).contains("a-confirmer");
        assertThat(desk.reasons()).extracting(Reason::text).contains("Ce contact est à confirmer : il a pu changer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25T03:00", "2026-11-25T10:00", "2026-12-25T12:00", "2026-11-29T23:30"})
    void a_danger_gives_its_numbers_first_at_any_hour_and_asks_nothing(LocalDateTime at) {
        assertThat(pack.guide().needs().stream().filter(Need::isDanger))
                .isNotEmpty()
                .allSatisfy(need -> {
                    Advice advice = orient.advise(pack, situation(need.id().value(), null, at, null));
                    assertThat(advice).isInstanceOfSatisfying(Advice.Danger.class, danger -> {
                        assertThat(danger.numbers()).isEqualTo(need.numbers());
                        assertThat(danger.recommendation()
                                        .best()
                                        .orElseThrow()
                                        .best()
                                        .opening())
                                .isInstanceOf(Opening.Open.class);
                    });
                });
    }

    @Test
    void in_danger_a_person_who_is_deaf_reads_114_first() {
        assertThat(pack.guide().needs().stream().filter(Need::isDanger))
                .allSatisfy(need -> assertThat(orient.advise(
                                pack, situation(need.id().value(), null, at("2026-11-25T03:00"), "sourd")))
                        .isInstanceOfSatisfying(
                                Advice.Danger.class,
                                danger ->
                                        assertThat(danger.numbers().getFirst()).isEqualTo(new PhoneNumber("114"))));
    }

    @Test
    void a_number_in_doubt_comes_after_every_other_contact_of_the_need() {
        Situation situation = situation("dettes", "bayeux", at("2026-11-25T10:00"), "sans-internet");
        AdvisedContact best = recommended(situation).best().orElseThrow();
        assertThat(best.contact().id()).isEqualTo(new ContactId("banque-de-france"));
        doubts.replaceBy(Set.of(
                new Doubt(best.contact().id(), best.contact().lines().getFirst().number())));
        Recommendation doubted = recommended(situation);
        assertThat(doubted.best().orElseThrow().contact().id())
                .isNotEqualTo(best.contact().id());
        assertThat(doubted.contacts()).extracting(AdvisedContact::contact).contains(best.contact());
    }

    @Test
    void nothing_is_dropped_what_cannot_be_used_is_set_aside_with_its_reason() {
        Recommendation advised = recommended(situation("rsa-suspension", "lisieux", at("2026-11-25T10:00"), "sourd"));
        assertThat(advised.setAside())
                .isNotEmpty()
                .allSatisfy(channel -> assertThat(channel.objections())
                        .anyMatch(objection -> objection.code().equals("sourd")));
    }

    private Situation situation(String need, @Nullable String place, LocalDateTime at, @Nullable String constraints) {
        return new Situation(
                Optional.of(new NeedId(need)),
                Optional.ofNullable(place).map(typed -> pack.territory().find(typed, at.toLocalDate())),
                at,
                Arrays.stream((constraints == null ? "" : constraints).split(","))
                        .filter(word -> !word.isEmpty())
                        .map(Constraint::parse)
                        .collect(Collectors.toSet()));
    }

    private Answer answer(Situation situation) {
        return Answers.of(pack, situation, orient.advise(pack, situation));
    }

    private Recommendation recommended(Situation situation) {
        return orient.advise(pack, situation).findRecommendation().orElseThrow();
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
