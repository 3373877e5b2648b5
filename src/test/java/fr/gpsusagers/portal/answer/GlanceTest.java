package fr.gpsusagers.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.availability.OpeningWords.Tone;
import fr.gpsusagers.directory.ChannelKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One act that works now; the line that is closed stands below it.
class GlanceTest {

    private static final ShownChannel OPEN_LINE = line("Ouvert, ferme à 17 h", Tone.OPEN, true);
    private static final ShownChannel LIKELY_OPEN_LINE = line("Sans doute ouvert", Tone.UNKNOWN, true);
    private static final ShownChannel LIKELY_CLOSED_LINE =
            line("Sans doute fermé, essayez lundi matin", Tone.UNKNOWN, false);
    private static final ShownChannel CLOSED_LINE = line("Ouvre lundi à 9 h", Tone.CLOSED, false);
    private static final ShownChannel CALLBACK = always(ChannelKind.CALLBACK, to("/rappel"));
    private static final ShownChannel FORM = always(ChannelKind.FORM, to("https://calvados.fr/ecrire"));
    private static final ShownChannel SITE = always(ChannelKind.WEBSITE, to("https://calvados.fr"));
    private static final ShownChannel LETTER = always(ChannelKind.LETTER, at("BP 12", "14035 Caen"));

    @Test
    void an_open_line_is_the_act_even_if_a_callback_is_offered() {
        assertThat(glance(List.of(CALLBACK), OPEN_LINE, FORM).act()).isEqualTo(OPEN_LINE);
    }

    @Test
    void a_line_that_is_likely_open_is_the_act_and_its_state_says_only_what_is_likely() {
        var glance = glance(List.of(CALLBACK), LIKELY_OPEN_LINE);
        assertThat(glance.act()).isEqualTo(LIKELY_OPEN_LINE);
        assertThat(glance.state().headline()).isEqualTo("Sans doute ouvert");
    }

    @Test
    void at_night_what_works_takes_the_place_of_a_line_that_is_likely_closed_and_the_line_stands_below() {
        var glance = glance(List.of(CALLBACK, FORM), LIKELY_CLOSED_LINE);
        assertThat(glance.act()).isEqualTo(CALLBACK);
        assertThat(glance.below()).contains(LIKELY_CLOSED_LINE);
        assertThat(glance.state().headline()).isEqualTo("Sans doute fermé, essayez lundi matin");
    }

    @Test
    void a_counter_of_unknown_hours_is_no_act_where_a_line_answers_or_will() {
        var counter = counter("Sans doute ouvert", true);
        assertThat(glance(List.of(CALLBACK), counter, LIKELY_OPEN_LINE).act()).isEqualTo(LIKELY_OPEN_LINE);
        assertThat(glance(List.of(CALLBACK), counter, LIKELY_CLOSED_LINE).act()).isEqualTo(CALLBACK);
        assertThat(glance(List.of(), counter, CLOSED_LINE).act()).isEqualTo(CLOSED_LINE);
        assertThat(glance(List.of(), counter("Sans doute fermé", false), FORM).act())
                .isEqualTo(FORM);
        var beside = glance(List.of(), counter, CLOSED_LINE);
        assertThat(beside.below()).contains(counter);
        assertThat(beside.state().headline()).isEqualTo("Ouvre lundi à 9 h");
    }

    @Test
    void a_counter_is_the_act_where_nothing_else_answers() {
        var counter = counter("Sans doute ouvert", true);
        assertThat(glance(List.of(), counter, SITE, LETTER).act()).isEqualTo(counter);
    }

    @Test
    void a_way_of_the_contact_itself_comes_before_what_the_departement_offers_for_any_need() {
        assertThat(glance(List.of(CALLBACK), CLOSED_LINE, FORM).act()).isEqualTo(FORM);
    }

    @Test
    void a_page_to_read_and_a_letter_take_the_place_of_no_line() {
        var glance = glance(List.of(), CLOSED_LINE, SITE, LETTER);
        assertThat(glance.act()).isEqualTo(CLOSED_LINE);
        assertThat(glance.below()).isEmpty();
        assertThat(glance.act().worksNow()).isFalse();
    }

    @Test
    void a_callback_that_comes_first_shows_the_state_of_the_line() {
        assertThat(glance(List.of(), CALLBACK, CLOSED_LINE).state().headline()).isEqualTo("Ouvre lundi à 9 h");
    }

    @Test
    void a_callback_that_comes_first_leaves_the_number_below_it() {
        assertThat(glance(List.of(), CALLBACK, LIKELY_OPEN_LINE).below()).contains(LIKELY_OPEN_LINE);
    }

    @Test
    void what_can_be_written_is_there_at_any_hour() {
        assertThat(glance(List.of(), FORM, CLOSED_LINE).state().headline()).isEqualTo("À toute heure");
    }

    @Test
    void neither_the_act_nor_the_line_below_is_said_again() {
        var glance = glance(List.of(FORM), LIKELY_CLOSED_LINE);
        assertThat(Stream.of(FORM, LIKELY_CLOSED_LINE, LETTER).filter(glance::says))
                .containsExactly(FORM, LIKELY_CLOSED_LINE);
    }

    @Test
    void one_relay_that_leads_to_two_contacts_is_said_for_each() {
        var glance = glance(List.of(), relay("Demandez le 3977"));
        assertThat(glance.says(relay("Demandez le 3977"))).isTrue();
        assertThat(glance.says(relay("Demandez le 02 31 57 14 00"))).isFalse();
    }

    private static Glance glance(List<ShownChannel> instead, ShownChannel... channels) {
        var contact = new ShownContact(
                "accueil",
                "Accueil social",
                Optional.empty(),
                List.of(),
                List.of(channels),
                Optional.empty(),
                List.of());
        return Glance.of(contact, instead);
    }

    private static ShownChannel line(String state, Tone tone, boolean worksNow) {
        return new ShownChannel(
                ChannelKind.TELEPHONE,
                to("tel:+33231000000"),
                worksNow,
                Optional.of(new OpeningWords(state, Optional.empty(), tone)),
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static ShownChannel counter(String state, boolean worksNow) {
        return new ShownChannel(
                ChannelKind.COUNTER,
                at("1 rue de la Mairie", "14000 Caen"),
                worksNow,
                Optional.of(new OpeningWords(state, Optional.empty(), Tone.UNKNOWN)),
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static ShownChannel relay(String asking) {
        return always(
                ChannelKind.RELAY,
                new Means("https://relais.fr", "", asking, asking, "Appeler par le relais", List.of(), List.of()));
    }

    private static Means to(String href) {
        return new Means(href, "", "", "", "", List.of(), List.of());
    }

    private static Means at(String... address) {
        return new Means("", "", "", "", "", List.of(), List.of(address));
    }

    private static ShownChannel always(ChannelKind kind, Means means) {
        return new ShownChannel(kind, means, true, Optional.empty(), "", "", Optional.empty(), Optional.empty());
    }
}
