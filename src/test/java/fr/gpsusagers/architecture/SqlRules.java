package fr.gpsusagers.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.gpsusagers.architecture.Floors.inRoom;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about SQL: it lives in one package-private place of each module.
final class SqlRules {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern SQL = Pattern.compile(
            "(?is)\\bselect\\b.+\\bfrom\\b|\\binsert\\s+into\\b|\\bupdate\\s+\\w+\\s+set\\b"
                    + "|\\bdelete\\s+from\\b|\\b(create|alter|drop|truncate)\\s+(table|index|schema|extension|view|role)\\b");
    private static final Pattern DATABASE_CLOCK =
            Pattern.compile("(?i)\\bnow\\s*\\(\\s*\\)|\\b(current_|local)time(stamp)?\\b|\\bcurrent_date\\b"
                    + "|\\b(clock|statement|transaction)_timestamp\\b");
    private static final Pattern MIGRATION = Pattern.compile("V\\d{12,14}__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern QUERY = Pattern.compile("sql|query\\w*|update|batchUpdate|execute");
    private static final Pattern COMMENT = Pattern.compile("(?s)--[^\n]*|/\\*.*?\\*/");

    static final HouseRule STORE = HouseRule.of(
            "only_store_knows_sql",
            "one room of each module then tells everything about the database",
            project -> Stream.concat(HouseRule.breachesOf(typesOfSql(), project), textsOfSql(project)));

    static final HouseRule CLOCK = HouseRule.of(
            "the_database_never_says_what_time_it_is",
            "the product has one clock, which a test or GPS_CLOCK can move; a second one in the database cannot follow",
            project -> Stream.concat(
                    project.mainSources().stream()
                            .filter(SqlRules::isInStore)
                            .flatMap(source -> source.texts().stream()
                                    .filter(text ->
                                            DATABASE_CLOCK.matcher(text.value()).find())
                                    .map(text ->
                                            source.file() + ":" + text.line() + " reads the time from the database")),
                    project.files("src/main/resources", ".sql").stream()
                            .filter(file -> DATABASE_CLOCK
                                    .matcher(COMMENT.matcher(project.text(file)).replaceAll(""))
                                    .find())
                            .map(file -> file + " reads the time from the database")));

    static final HouseRule MIGRATE = HouseRule.of(
            "migrations_mirror_the_modules",
            "a table belongs to one module; with timestamps, branches never claim the same migration number",
            project -> project.files(MIGRATIONS.toString(), "").stream()
                    .filter(file -> !file.getFileName().toString().startsWith(".")
                            && !isWellPlaced(MIGRATIONS.relativize(file)))
                    .map(file -> file + " is not <module>/V<timestamp>__<words_in_snake_case>.sql"));

    static final HouseRule LISTED = HouseRule.of(
            "rows_are_read_as_a_list",
            "a stream of rows holds its connection until closed; if forgotten, the pool runs dry and the product stops answering",
            project -> HouseRule.breachesOf(noClasses().should().accessTargetWhere(streamsRows()), project));

    static final HouseRule NESTED = HouseRule.of(
            "no_query_runs_inside_the_mapping_of_another",
            "it takes a second connection while the first is held; when all readers do so at once, the pool stands still",
            project -> project.callGraph()
                    .thatCall(method -> method.type().contains("Ljava/sql/ResultSet;"), SqlRules::isQuery)
                    .map(mapper -> mapper.place() + "." + mapper.name() + " maps a row and runs a query"));

    static final List<HouseRule> ALL = List.of(STORE, CLOCK, MIGRATE, LISTED, NESTED);

    private SqlRules() {}

    private static boolean isQuery(CallGraph.Method called) {
        return called.owner().startsWith("org/springframework/jdbc/core/")
                && QUERY.matcher(called.name()).matches();
    }

    private static DescribedPredicate<JavaAccess<?>> streamsRows() {
        return DescribedPredicate.describe(
                "reads rows as a stream",
                access -> access.getTarget().getName().equals("stream")
                        && access.getTargetOwner().getName().startsWith("org.springframework.jdbc.core."));
    }

    private static ArchRule typesOfSql() {
        return noClasses()
                .that(are(DescribedPredicate.not(inRoom("store"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..",
                        "org.springframework.jdbc.core..",
                        "org.springframework.jdbc.support..",
                        "org.postgresql..",
                        Project.BASE + ".kernel.store.."));
    }

    private static Stream<String> textsOfSql(Project project) {
        return project.mainSources().stream()
                .filter(source -> !isInStore(source))
                .flatMap(source -> source.texts().stream()
                        .filter(text -> SQL.matcher(text.value()).find())
                        .map(text -> source.file() + ":" + text.line() + " writes SQL"));
    }

    private static boolean isInStore(Source source) {
        return source.room().matches("\\w+\\.store(\\..*)?");
    }

    private static boolean isWellPlaced(Path migration) {
        return migration.getNameCount() == 2
                && Floors.find(migration.getName(0).toString()).isPresent()
                && MIGRATION.matcher(migration.getFileName().toString()).matches();
    }
}
