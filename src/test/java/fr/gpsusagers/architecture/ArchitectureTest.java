package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The architecture rules. The name of each test is the rule; RulesAreSeenToFailTest proves that each can fail.
class ArchitectureTest {

    @Test
    void every_module_stands_on_a_floor() {
        holds(FloorRules.FLOOR);
    }

    @Test
    void real_dependencies_only_go_down() {
        holds(FloorRules.REAL);
    }

    @Test
    void declared_dependencies_only_go_down() {
        holds(FloorRules.DECLARED);
    }

    @Test
    void modules_use_only_what_they_declare_and_form_no_cycle() {
        holds(FloorRules.MODULITH);
    }

    @Test
    void roots_are_plain_java() {
        holds(RoomRules.PLAIN);
    }

    @Test
    void below_the_root_everything_is_package_private() {
        holds(RoomRules.HIDDEN);
    }

    @Test
    void rooms_are_store_gateway_inbox_pack_or_a_named_interface() {
        holds(RoomRules.ROOM);
    }

    @Test
    void listeners_and_jobs_live_in_inbox() {
        holds(RoomRules.INBOX);
    }

    @Test
    void jobs_only_call_a_use_case_that_takes_the_instant() {
        holds(RoomRules.JOBS);
    }

    @Test
    void what_the_product_does_by_itself_is_a_job() {
        holds(RoomRules.TIMERS);
    }

    @Test
    void what_must_be_kept_is_a_plural_noun() {
        holds(RoomRules.PLURAL);
    }

    @Test
    void only_store_knows_sql() {
        holds(SqlRules.STORE);
    }

    @Test
    void rows_are_read_as_a_list() {
        holds(SqlRules.LISTED);
    }

    @Test
    void no_query_runs_inside_the_mapping_of_another() {
        holds(SqlRules.NESTED);
    }

    @Test
    void the_database_never_says_what_time_it_is() {
        holds(SqlRules.CLOCK);
    }

    @Test
    void migrations_mirror_the_modules() {
        holds(SqlRules.MIGRATE);
    }

    @Test
    void time_comes_from_an_injected_clock() {
        holds(TimeRules.NOW);
    }

    @Test
    void the_zone_is_written_once() {
        holds(TimeRules.ZONE);
    }

    @Test
    void only_doors_and_hall_know_the_web() {
        holds(DoorRules.WEB);
    }

    @Test
    void only_console_prints() {
        holds(DoorRules.PRINT);
    }

    @Test
    void every_controller_method_says_who_may_call_it() {
        holds(DoorRules.RIGHTS);
    }

    @Test
    void templates_mirror_the_doors() {
        holds(DoorRules.TEMPLATES);
    }

    @Test
    void acts_of_use_cases_are_named_by_a_verb() {
        holds(UseCaseRules.VERBS);
    }

    @Test
    void use_cases_have_one_to_ten_acts() {
        holds(UseCaseRules.SUBJECT);
    }

    @Test
    void acts_that_write_are_not_called_by_their_own_class() {
        holds(UseCaseRules.ALONE);
    }

    @Test
    void acts_on_enquiries_that_pages_call_take_an_actor_and_can_refuse() {
        holds(UseCaseRules.ACTOR);
    }

    @Test
    void no_name_ends_in_impl_manager_helper_util_processor_service_or_dto() {
        holds(NameRules.VAGUE_NAMES);
    }

    @Test
    void a_request_is_http_and_stays_at_the_doors() {
        holds(NameRules.REQUEST);
    }

    @Test
    void no_generic_result() {
        holds(NameRules.RESULT);
    }

    @Test
    void accessors_are_bare() {
        holds(NameRules.BARE);
    }

    @Test
    void get_must_exist_find_may_be_empty_list_is_a_collection() {
        holds(NameRules.PROMISES);
    }

    @Test
    void no_boolean_arguments_in_roots() {
        holds(NameRules.BOOLEAN);
    }

    @Test
    void no_two_types_have_one_name() {
        holds(NameRules.HOMONYM);
    }

    @Test
    void every_enquiry_state_is_reachable() {
        holds(EnquiryRules.STATES);
    }

    @Test
    void an_enquiry_changes_only_by_its_life() {
        holds(EnquiryRules.LIFE);
    }

    @Test
    void every_gateway_has_a_pretend_twin() {
        holds(TwinRules.TWIN);
    }

    @Test
    void real_and_pretend_gateways_pass_one_contract() {
        holds(TwinRules.CONTRACT);
    }

    @Test
    void no_field_injection() {
        holds(BuildRules.FIELDS);
    }

    @Test
    void no_lombok_and_no_orm() {
        holds(BuildRules.IMPORTS);
    }

    @Test
    void every_package_is_null_marked_and_says_in_one_sentence_what_it_holds() {
        holds(BuildRules.NULLS);
    }

    @Test
    void no_setting_decides_what_beans_there_are() {
        holds(BuildRules.WIRING);
    }

    @Test
    void the_build_checks_nulls_and_format() {
        holds(BuildRules.CHECKED);
    }

    @Test
    void no_file_above_300_lines() {
        holds(SizeRules.FILE);
    }

    @Test
    void nine_methods_in_ten_fit_in_20_lines_and_none_exceeds_30() {
        holds(SizeRules.METHOD);
    }

    @Test
    void no_package_above_30_types() {
        holds(SizeRules.PACKAGE);
    }

    @Test
    void the_kernel_has_at_most_15_types() {
        holds(SizeRules.KERNEL);
    }

    @Test
    void test_classes_are_a_subject_and_test_journey_or_contract() {
        holds(TestRules.CLASS);
    }

    @Test
    void test_methods_are_sentences_in_snake_case() {
        holds(TestRules.METHOD);
    }

    @AfterAll
    static void say_the_sizes() {
        System.out.println(Figures.ofFiles(Project.here()) + "; " + Figures.ofMethods(Project.here()));
    }

    private static void holds(HouseRule rule) {
        var breaches = rule.breachesIn(Project.here());
        assertThat(breaches).as("%s, because %s", rule, rule.because()).isEmpty();
    }
}
