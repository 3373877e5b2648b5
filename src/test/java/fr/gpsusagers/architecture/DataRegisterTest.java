package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.architecture.DataRegister.Degree;
import fr.gpsusagers.running.WithDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every column of the database is declared as personal or not.
@WithDatabase
class DataRegisterTest {

    private final DataRegister register = DataRegister.read();
    private final JdbcClient database;

    DataRegisterTest(JdbcClient database) {
        this.database = database;
    }

    @Test
    void every_column_of_the_database_is_declared_once_personal_or_not_and_no_other_is() {
        assertThat(register.columns())
                .as("src/main/resources/db/registre.txt")
                .containsExactlyInAnyOrderElementsOf(columnsOfTheDatabase());
    }

    @Test
    void what_is_new_in_the_database_is_missed() {
        database.sql("create table visitor (name text)").update();
        try {
            assertThat(columnsOfTheDatabase()).contains("visitor.name");
            assertThat(register.columns()).doesNotContain("visitor.name");
        } finally {
            database.sql("drop table visitor").update();
        }
    }

    @Test
    void of_what_is_personal_it_says_what_it_is_what_for_until_when_and_who_reads_it() {
        assertThat(register.treatments()).isNotEmpty().allSatisfy(treatment -> {
            assertThat(treatment.of(Degree.PERSONAL))
                    .allSatisfy(columns -> assertThat(columns.said())
                            .as(columns.table())
                            .hasSize(4)
                            .doesNotContain(""));
            assertThat(treatment.of(Degree.LINKED))
                    .allSatisfy(columns ->
                            assertThat(columns.said()).as(columns.table()).hasSize(1));
        });
    }

    @Test
    void each_purpose_says_what_the_law_asks() {
        assertThat(register.treatments())
                .allSatisfy(treatment -> assertThat(String.join("\n", treatment.facts()))
                        .contains(
                                "Personnes : ",
                                "Finalité : ",
                                "Base légale : ",
                                "Durée : ",
                                "Destinataires : ",
                                "Hors de l’Union européenne : ",
                                "Droits : "));
    }

    private List<String> columnsOfTheDatabase() {
        return database.sql("""
                        select table_name || '.' || column_name
                        from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'
                        """).query((row, _) -> row.getString(1)).list();
    }
}
