package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.sending.OpenDeskByMail;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.desk.Mailboxes;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Replies of a desk by mail that cannot be passed on at once: none of their words is lost, and none is sent unasked.
class DeskReplyTest extends DeskByMail {

    private static final Pattern REPLY = Pattern.compile("name=\"reponse\" value=\"([^\"]+)\"");

    private Message toCheck(Ticket ticket) {
        Message first = toDesk();
        assertThat(first.text().title()).contains(ticket.reference());
        post.receive(Post.mail(MAILBOX, replyTo(first), "Re", "Le dossier est complet."));
        return post.lastSentTo(MAILBOX);
    }

    @Test
    void a_request_is_not_ended_as_answered_while_a_reply_waits() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        String finish = link(toDesk(), "clos");
        toCheck(ticket);

        String page = post(finish, "issue=repondu&mots=R%C3%A9pondu+par+mail").body();
        assertThat(page).contains("Votre réponse par mail n’est pas encore partie.", "Voir votre réponse qui attend");
        assertThat(enquiry(ticket)).isNotInstanceOf(Enquiry.Closed.class);
    }

    @Test
    void a_reply_that_is_not_for_the_person_is_dropped() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        String page = link(toCheck(ticket), "reponse");
        var id = REPLY.matcher(get(page).body());
        assertThat(id.find()).isTrue();

        assertThat(post(page + "/ecarter", "reponse=" + id.group(1)).body()).contains("Ce texte n’est pas envoyé");
        assertThat(get(page).body()).contains("Aucune réponse n’attend.");
        assertThat(post(page, "reponse=" + id.group(1)).body()).contains("Rien n’est transmis");
        assertThat(history(ticket)).noneMatch(step -> step.step() instanceof Step.Answered);
    }

    @Test
    void what_a_desk_replies_that_works_by_mail_no_longer_is_kept_as_a_note_that_the_person_does_not_read() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message first = toDesk();
        product.getBean(Mailboxes.class).close(team.hire(Role.ADMINISTRATOR).agent(), RSA);

        deskReplies(first, "Le dossier est complet.");
        assertThat(notes(ticket))
                .singleElement()
                .asString()
                .contains("qui n’a plus la demande", "Le dossier est complet.");
        assertThat(follow(ticket)).doesNotContain("Le dossier est complet.");
    }

    /// Whoever knows the address of the thread could write to the person through us.
    @Test
    void a_stranger_who_writes_to_a_desk_that_left_the_request_is_read_by_agents_only() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message first = toDesk();
        post(link(first, "clos"), "issue=pas-nous&mots=Autre+service");
        post.receive(Post.mail("escroc@exemple.fr", replyTo(first), "Re", "Payez au 08 99 00 00 00."));

        assertThat(notes(ticket)).singleElement().asString().contains("Expéditeur à vérifier", "Payez au 08 99");
        assertThat(follow(ticket)).doesNotContain("Payez au 08 99");
    }

    @Test
    void a_reply_that_still_waits_when_the_request_leaves_is_kept_as_a_note() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        String finish = link(toDesk(), "clos");
        toCheck(ticket);
        keepLate();
        assertThat(notes(ticket)).as("it may still be passed on").isEmpty();

        post(finish, "issue=pas-nous&mots=Autre+service");
        keepLate();
        keepLate();
        assertThat(notes(ticket)).singleElement().asString().contains("Le dossier est complet.");
    }

    @Test
    void a_program_that_answers_each_of_our_questions_is_asked_once() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message first = toDesk();
        int before = mails();
        for (int time = 0; time < 4; time++) {
            post.receive(Post.mail(MAILBOX, replyTo(first), "Absence du bureau", "Je suis absente cette semaine."));
        }
        assertThat(mails()).isEqualTo(before + 1);
        for (int time = 0; time < 6; time++) {
            post.receive(Post.mail(MAILBOX, replyTo(first), "Absence", "Je suis absente, message " + time));
        }
        assertThat(mails()).isEqualTo(before + 3);
        assertThat(post.lastSentTo(MAILBOX).text().body())
                .as("all that waits is in the mail")
                .contains("> Je suis absente cette semaine.", "> Je suis absente, message 1");
        assertThat(enquiry(ticket)).isInstanceOf(Enquiry.Open.class);
    }

    @Test
    void a_reply_is_not_passed_on_while_a_colleague_works_on_the_request_who_reads_it_instead() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message first = toDesk();
        var colleague = team.hire(Role.TEAM_LEAD, RSA.value()).agent();
        assertThat(product.getBean(DeskWork.class)
                        .take(new Actor.Staff(colleague), enquiry(ticket).id(), clock.instant()))
                .isInstanceOf(Work.Done.class);

        deskReplies(first, "Le dossier est complet.");
        assertThat(history(ticket)).noneMatch(step -> step.step() instanceof Step.Answered);
        assertThat(enquiry(ticket))
                .isInstanceOfSatisfying(
                        Enquiry.Taken.class, taken -> assertThat(taken.agent()).isEqualTo(colleague.id()));
        assertThat(post.lastSentTo(MAILBOX).text().body())
                .contains("Il n’est pas transmis à la personne.", "un collègue s’occupe de la demande");
        assertThat(notes(ticket)).singleElement().asString().contains("Le dossier est complet.");
        assertThat(follow(ticket)).doesNotContain("Le dossier est complet.");
        assertThat(write()).as("the desk knows what it wrote itself").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody acts for the mailbox      | update desk_mailbox set agent = gen_random_uuid() where desk = :desk | ne travaille plus par mail
            the mailbox may not answer       | update agent set status = 'disabled' where :desk = any (desks)       | ne peut pas répondre
            """)
    void a_reply_is_kept_as_a_note_that_says_why_if(String title, String cause, String why) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message first = toDesk();
        database.sql("alter table desk_mailbox drop constraint if exists desk_mailbox_agent_fkey")
                .update();
        database.sql(cause).param("desk", RSA.value()).update();

        deskReplies(first, "Le dossier est complet.");
        deskReplies(first, "Le dossier est complet.");
        assertThat(notes(ticket)).singleElement().asString().contains(why, "Le dossier est complet.");
        assertThat(history(ticket)).noneMatch(step -> step.step() instanceof Step.Answered);
        assertThat(post.lastSentTo(MAILBOX).text().body()).contains("Il n’est pas transmis à la personne.");
        assertThat(follow(ticket)).doesNotContain("Le dossier est complet.");
    }

    @Test
    void a_reply_that_waits_is_kept_as_a_note_if_it_can_no_longer_be_passed_on() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        String page = link(toCheck(ticket), "reponse");
        var id = REPLY.matcher(get(page).body());
        assertThat(id.find()).isTrue();
        database.sql("update agent set status = 'disabled' where :desk = any (desks)")
                .param("desk", RSA.value())
                .update();

        assertThat(post(page, "reponse=" + id.group(1)).body()).contains("Rien n’est transmis");
        assertThat(notes(ticket)).singleElement().asString().contains("Le dossier est complet.");
    }

    /// No row says that words came, if none came.
    @Test
    void a_mail_of_a_desk_without_words_of_its_own_is_ignored() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        deskReplies(toDesk(), "> Bonjour");

        assertThat(notes(ticket)).isEmpty();
        assertThat(database.sql("select ending from incoming_message order by received_at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(Ending.IGNORED.word());
    }

    @Test
    void a_program_that_answers_each_of_our_mails_in_the_name_of_the_desk_is_stopped() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message last = toDesk();
        int before = mails();
        for (int time = 0; time < 12; time++) {
            deskReplies(last, "Nous avons bien reçu votre message.");
            last = post.lastSentTo(MAILBOX);
        }
        assertThat(history(ticket))
                .as("the person reads it once")
                .filteredOn(step -> step.step() instanceof Step.Answered)
                .hasSize(1);
        assertThat(mails()).isEqualTo(before + 1);
    }

    @Test
    void a_program_that_counts_its_answers_is_stopped_too_and_none_of_its_words_is_lost() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message last = toDesk();
        int before = mails();
        for (int time = 0; time < 12; time++) {
            deskReplies(last, "Votre message porte le numéro " + time + ".");
            last = post.lastSentTo(MAILBOX);
        }
        assertThat(mails()).isLessThanOrEqualTo(before + 6);
        assertThat(history(ticket))
                .filteredOn(step -> step.step() instanceof Step.Answered)
                .hasSizeLessThanOrEqualTo(5);
        assertThat(get(link(toCheckPage(), "reponse")).body()).contains("le numéro 11.");

        clock.moveTo(FrenchTime.at(clock.instant()).plusHours(2));
        deskReplies(last, "Le dossier est complet.");
        assertThat(history(ticket).getLast().note()).hasValue("Le dossier est complet.");
    }

    /// The mail that asks the desk to check what waits.
    private Message toCheckPage() {
        return post.sentTo(MAILBOX).stream()
                .filter(mail -> mail.text().title().contains("une réponse à vérifier"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_program_that_answers_with_nothing_is_stopped() {
        asker.ask(ABOUT_RSA);
        Message last = toDesk();
        int before = mails();
        for (int time = 0; time < 12; time++) {
            deskReplies(last, "> " + time);
            last = post.lastSentTo(MAILBOX);
        }
        assertThat(mails()).isLessThanOrEqualTo(before + 6);
    }

    @Test
    void the_mailbox_of_the_product_itself_is_refused() {
        var administrator = team.hire(Role.ADMINISTRATOR).agent();
        assertThat(product.getBean(OpenDeskByMail.class)
                        .open(administrator, pack(), desk(), new EmailAddress(Post.PUBLIC), clock.instant()))
                .isEqualTo(OpenDeskByMail.Opening.OWN_ADDRESS);
    }

    @Test
    void a_desk_whose_agents_read_its_list_is_not_opened_by_mail() {
        product.getBean(Mailboxes.class).close(team.hire(Role.ADMINISTRATOR).agent(), RSA);
        team.hire(Role.AGENT, RSA.value());
        var administrator = team.hire(Role.ADMINISTRATOR).agent();
        var desk = pack().directory().findDesk(RSA).orElseThrow();

        assertThat(product.getBean(OpenDeskByMail.class)
                        .open(administrator, pack(), desk, new EmailAddress(MAILBOX), clock.instant()))
                .isEqualTo(OpenDeskByMail.Opening.HAS_AGENTS);
    }

    private void keepLate() {
        product.getBean(DeskAnswers.class).keepLate(pack(), clock.instant());
    }

    private int mails() {
        return post.sentTo(MAILBOX).size();
    }

    private List<String> notes(Ticket ticket) {
        return history(ticket).stream()
                .filter(recorded -> recorded.step() instanceof Step.Noted)
                .flatMap(recorded -> recorded.note().stream())
                .toList();
    }

    private String follow(Ticket ticket) {
        return client.send(client.get("/suivi").header("Cookie", asker.pass(ticket)))
                .body();
    }

    private List<RecordedStep> history(Ticket ticket) {
        return steps.list(enquiry(ticket).id());
    }
}
