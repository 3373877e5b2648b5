package fr.gpsusagers.enquiry.lives;

import java.util.function.Function;

/// Faults that a change of the product could bring. Each is planted in the processes of a life, never in the
/// product.
public enum Fault {
    WORK_IS_TAKEN_FROM_AN_ACTIVE_AGENT(
            "a timer changed what an agent works on", FaultsOfWork::workIsTakenFromAnActiveAgent),
    A_LATER_TRY_COUNTS_AS_AN_ATTEMPT("it counts an attempt that was none", FaultsOfWork::aLaterTryCounts),
    A_RENEWAL_COUNTS_AN_ATTEMPT("it counts an attempt that was none", FaultsOfPromises::aRenewalCountsAnAttempt),
    A_PROMISE_OUTSIDE_SAFE_HOURS("a call is promised when it is not safe", FaultsOfPromises::aPromiseOutsideSafeHours),
    A_RENEWAL_AT_ANOTHER_DESK_FORGETS_ATTEMPTS("it forgets an attempt", FaultsOfPromises::aRenewalForgetsAttempts),
    AN_UPDATE_STARTS_FROM_WHAT_IS_OVER("Not possible now: HAND_BACK", FaultsOfWork::anUpdateStartsFromWhatIsOver),
    /// Only a race shows it.
    AN_UPDATE_WITHOUT_LOCK("it went from one agent straight to another", FaultsOfRaces::anUpdateWithoutLock),
    A_REQUEST_IS_CLOSED_WITHOUT_ITS_ANSWER("it was closed as repondu", FaultsOfWork::aRequestIsClosedWithoutItsAnswer),
    A_TRANSFER_COMES_BACK_SILENTLY(
            "it was handed on and is back at the same desk", FaultsOfWork::aTransferComesBackSilently),
    A_NOTICE_WITHOUT_A_WAY("a notice has no way to its person", FaultsOfNotices::aNoticeWithoutAWay),
    A_NOTICE_IN_SPITE_OF_A_CAUTION(
            "a notice goes to a person who must not be told", FaultsOfNotices::aNoticeInSpiteOfACaution),
    AN_UNDONE_CLOSING_IS_TOLD("a closing that was taken back is told", FaultsOfNotices::anUndoneClosingIsTold),
    A_TEXT_THAT_WAITS_IS_DROPPED(Mailbag.LOST, FaultsOfMessages::aTextThatWaitsIsDropped),
    A_TEXT_IS_KEPT_EACH_TIME(Mailbag.DOUBLED, FaultsOfMessages::aTextIsKeptEachTime),
    A_MAIL_IS_FORGOTTEN(Mailbag.DOUBLED, FaultsOfMessages::aMailIsForgotten),
    A_FILE_IS_NOT_KEPT(Mailbag.FILE_LOST, FaultsOfMessages::aFileIsNotKept);

    private final String what;
    private final Function<Parts, Product> planted;

    Fault(String what, Function<Parts, Product> planted) {
        this.what = what;
        this.planted = planted;
    }

    /// What is reported when the fault is found.
    public String what() {
        return what;
    }

    Product plantedIn(Parts parts) {
        return planted.apply(parts);
    }
}
