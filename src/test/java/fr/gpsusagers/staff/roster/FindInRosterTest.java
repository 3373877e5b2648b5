package fr.gpsusagers.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindInRosterTest {

    private static final String FILE = """
            id;fonction;nom;guichet;contact;secteur;poste;remplace;mots
            s-bessin;Secrétariat – Bessin;Zoé Fictivier;;circo-bessin;Bessin;4401;as-bessin;secrétaire|Bayeux
            as-bessin;Secrétariat des assistants de service social – Bessin;;;circo-bessin;Bessin;4402;;secrétaire|AS
            s-ouest;Secrétariat – Caen Ouest;;guichet-ouest;;Caen Ouest;4403;;secrétaire
            s-est;Secrétariat – Caen Est;;guichet-est;;Caen Est;4404;;secrétaire
            as-falaise;Assistants de service social – Falaise;;;;Falaise;4405;;assistante sociale|assistant social|AS
            sas-falaise;Secrétariat des assistants de service social – Falaise;;;;Falaise;;;secrétaire des assistantes sociales
            pmi-bocage;PMI, secrétariat – Bocage;;;;Bocage;02 61 91 02 10;;protection maternelle et infantile
            pmi-pre;PMI, secrétariat – Pré-Bocage;;;;Pré-Bocage;;;protection maternelle et infantile
            g-rsa-1;Agents de gestion du RSA – secteur 1;Bérénice Imaginaire;guichet-rsa-1;;;4412;;gestionnaire
            g-rsa-2;Agents de gestion du RSA – secteur 2;;;;;44121;;gestionnaire|Bayeux
            oeuvres;Œuvres sociales;;;;;;;
            """;

    private final StaffInMemory staff = new StaffInMemory();
    private final RostersInMemory rosters = loaded();
    private final StaffDirectory staffDirectory = new StaffDirectory(rosters, rosters.inUse());
    private final Agent operator = staff.active("standard", Role.OPERATOR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            typed                         | first
            secrétariat bessin            | Secrétariat – Bessin
            SECRETARIAT DU BESSIN         | Secrétariat – Bessin
            bessin secret                 | Secrétariat – Bessin
            secretaire caen ouest         | Secrétariat – Caen Ouest
            secrétaire à Caen est         | Secrétariat – Caen Est
            secrétaire des AS bessin      | Secrétariat des assistants de service social – Bessin
            assistante sociale falaise    | Assistants de service social – Falaise
            l’assistante sociale Falaise  | Assistants de service social – Falaise
            secrétaire sociale falaise    | Secrétariat des assistants de service social – Falaise
            pmi bocage                    | PMI, secrétariat – Bocage
            PMIs bocage                   | PMI, secrétariat – Bocage
            pmi pré bocage                | PMI, secrétariat – Pré-Bocage
            maternelle pré-bocage         | PMI, secrétariat – Pré-Bocage
            gestionnaires rsa lisieux     | Agents de gestion du RSA – secteur 1
            gestionnaire rsa bayeux       | Agents de gestion du RSA – secteur 2
            rsa 2                         | Agents de gestion du RSA – secteur 2
            poste 4412                    | Agents de gestion du RSA – secteur 1
            44121                         | Agents de gestion du RSA – secteur 2
            02 61 91 02 10                | PMI, secrétariat – Bocage
            02 61 91                      | PMI, secrétariat – Bocage
            imaginaire                    | Agents de gestion du RSA – secteur 1
            berenice                      | Agents de gestion du RSA – secteur 1
            fictivier                     | Secrétariat – Bessin
            Mme Fictivier                 | Secrétariat – Bessin
            fictivier lisieux             | NOBODY
            fictivié                      | Secrétariat – Bessin
            fictvier                      | Secrétariat – Bessin
            ficttivier                    | Secrétariat – Bessin
            fitcivier                     | Secrétariat – Bessin
            dictivier                     | Secrétariat – Bessin
            secrétariat falaize           | Secrétariat des assistants de service social – Falaise
            dictvier                      | NOBODY
            4413                          | NOBODY
            44125                         | NOBODY
            secrétariat lisieux           | NOBODY
            oeuvre                        | Œuvres sociales
            poste                         | NOBODY
            ''                            | NOBODY
            """, useHeadersInDisplayName = true)
    void what_an_operator_types_finds_the_right_line_first(String typed, String first) {
        assertThat(find(typed).stream().map(RosterEntry::role).findFirst())
                .isEqualTo(Optional.of(first).filter(role -> !role.equals("NOBODY")));
    }

    @Test
    void a_slip_is_forgiven_only_where_nothing_fits_exactly() {
        assertThat(find("bocage")).hasSize(2);
        assertThat(find("bocaje")).hasSize(2);
        assertThat(find("secrétariat ouest")).extracting(RosterEntry::role).containsExactly("Secrétariat – Caen Ouest");
    }

    @Test
    void at_most_eight_lines_are_found() {
        assertThat(find("s")).hasSize(StaffDirectory.MOST);
    }

    @Test
    void a_line_is_shown_with_the_one_that_stands_in() {
        var show = new StaffDirectory(rosters, rosters.inUse());
        RosterEntry bessin = find("secrétariat bessin").getFirst();
        assertThat(show.show(operator, bessin.id())).hasValueSatisfying(shown -> {
            assertThat(shown.entry()).isEqualTo(bessin);
            assertThat(shown.substitute().map(RosterEntry::extension)).contains(Optional.of(new Extension("4402")));
        });
        assertThat(show.show(operator, rosters.idOf("nobody"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_answers_citizens_may_look_and_nobody_who_left(Role role) {
        Agent agent = staff.active(role.word(), role, "rsa");
        boolean looks = role != Role.ADMINISTRATOR;
        assertThat(staffDirectory.search(agent, "bessin").isEmpty()).isNotEqualTo(looks);
        var show = new StaffDirectory(rosters, rosters.inUse());
        RosterEntryId id = find("bessin").getFirst().id();
        assertThat(show.show(agent, id).isPresent()).isEqualTo(looks);
        for (Agent gone : List.of(agent.disabled(), agent.invitedAgain())) {
            assertThat(staffDirectory.search(gone, "bessin")).isEmpty();
            assertThat(show.show(gone, id)).isEmpty();
        }
    }

    private List<RosterEntry> find(String words) {
        return staffDirectory.search(operator, words);
    }

    private static RostersInMemory loaded() {
        var rosters = new RostersInMemory();
        var pack = new DeskAndContactNames(
                Map.of(
                        new DeskId("guichet-rsa-1"), "Service RSA (Lisieux)",
                        new DeskId("guichet-est"), "Accueil social, Caen Est",
                        new DeskId("guichet-ouest"), "Accueil social, Caen Ouest"),
                Map.of(new ContactId("circo-bessin"), "Circonscription du Bessin"));
        assertThat(new StaffDirectory(rosters, rosters.inUse())
                        .replace(
                                new Authority.OfConsole(),
                                FILE.getBytes(StandardCharsets.UTF_8),
                                IfEmpty.REFUSE,
                                pack,
                                Instant.parse("2026-11-26T09:00:00Z")))
                .isInstanceOf(StaffDirectory.Importing.Imported.class);
        return rosters;
    }
}
