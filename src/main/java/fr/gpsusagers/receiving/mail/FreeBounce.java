package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.receiving.mail.DeliveryReport.Action;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises what a mail server reports in free words, without the parts of RFC 3464: qmail, older Exim,
/// some providers.
///
/// @param text the words of the mail, with what it quotes
record FreeBounce(MailFields fields, String subject, String text) {

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DAEMON = Pattern.compile(
            ".*\\b(?:mailer-daemon|postmaster|mail delivery (?:sub)?system|maildelivery|mailerdaemon"
                    + "|microsoftexchange[0-9a-f]{32})\\b.*",
            CASE);
    private static final Pattern SUBJECT = Pattern.compile(
            ".*(?:failure notice|undeliver|non[- ]?remis|delivery (?:status|failure|report|has failed|delayed|problem)"
                    + "|mail delivery|returned mail|returned to sender|delayed|could not be delivered|message en attente"
                    + "|échec de (?:la )?(?:remise|distribution|livraison)|non délivr|n.a pas pu être (?:remis|délivré|distribué)"
                    + "|mail system error|rejected|retour à l.expéditeur|warning: (?:message|could not send)|remise (?:différée|retardée)).*",
            CASE);
    private static final Pattern FAILED = Pattern.compile(
            "could(?: not|n.t) be delivered|wasn.t able to deliver|permanent (?:fatal )?error|delivery (?:has )?failed"
                    + "|user unknown|unknown user|does not exist|no such user|mailbox (?:is )?full|mailbox unavailable"
                    + "|recipient address rejected|\\b55\\d[ -]|n.a pas pu être|n.existe pas|impossible de remettre|undeliver",
            CASE);
    private static final Pattern DELAYED = Pattern.compile(
            "warning message only|will (?:be retried|keep trying|retry|continue)|has(?: not yet|n.t yet) been delivered|delayed"
                    + "|n.a pas encore (?:été|pu)|(?:remise|distribution) (?:différée|retardée)|nouvelle tentative|sera réessayé",
            CASE);
    private static final Pattern DELIVERED = Pattern.compile(
            "(?:was|were|been) (?:successfully )?(?:delivered|relayed)|remis avec succès|a été (?:remis|délivré)",
            CASE);
    private static final Pattern ID =
            Pattern.compile("^[> ]*message-id: *<?([^<>\\s]{3,300})>?", CASE | Pattern.MULTILINE);

    /// Whether this is a bounce: the mail is about a delivery, and either a mail daemon wrote it or it
    /// lists addresses that failed.
    boolean isBounce() {
        boolean isNamed = fields.has("x-failed-recipients");
        return isNamed || isFromServer() && speaksOfDelivery(isDaemon());
    }

    /// Whether a mail server sent it, by its name or by the empty address that errors return to.
    boolean isFromServer() {
        return isDaemon() || fields.keyword("return-path").replace(" ", "").equals("<>");
    }

    private boolean isDaemon() {
        return DAEMON.matcher(fields.keyword("from")).matches();
    }

    private boolean speaksOfDelivery(boolean isDaemon) {
        return SUBJECT.matcher(subject).matches()
                || isDaemon
                        && FAILED.matcher(text).find()
                        && ReportParts.findStatus(text).isPresent();
    }

    DeliveryReport report(ReportParts parts) {
        Matcher id = ID.matcher(text);
        Optional<String> messageId = id.find() ? Optional.of(id.group(1)) : parts.messageId(fields);
        return new DeliveryReport(action(), ReportParts.findStatus(text), messageId);
    }

    private Action action() {
        String all = subject + "\n" + text;
        boolean isFinal =
                FAILED.matcher(text).find() && !text.toLowerCase(Locale.ROOT).contains("warning message only");
        if (DELAYED.matcher(all).find() && !isFinal) {
            return Action.DELAYED;
        }
        return DELIVERED.matcher(all).find() && !isFinal ? Action.DELIVERED : Action.FAILED;
    }

    @Override
    public String toString() {
        return "FreeBounce[…]";
    }
}
