package fr.gpsusagers.enquiry.person;

/// How far the words of an answer may travel. Somebody else may read the mails of a person, or hold the telephone.
public enum AnswerWay {
    /// The words stay on the site. A neutral notice says that there is something to read.
    ON_SITE,
    /// The whole answer goes to the person’s mail address, as the person asked.
    BY_MAIL,
    /// The whole answer goes to the person’s mobile, as the person asked.
    BY_SMS
}
