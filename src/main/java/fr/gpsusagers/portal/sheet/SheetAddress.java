package fr.gpsusagers.portal.sheet;

/// The web address of a sheet. Holds identifiers only, never a typed word.
///
/// @param site public address of the site, without a trailing slash
/// @param contact the current identifier of the contact
/// @param query need, place and situation, including the question mark
record SheetAddress(String site, String contact, String query) {

    /// The whole address, as in the sheet's QR code.
    String full() {
        return site + local("");
    }

    /// The address to type by hand, without the scheme and query.
    String brief() {
        return site.replaceFirst("^https?://", "") + "/fiche/" + contact;
    }

    /// The host name. Calendars use it to tell events of different sites apart.
    String host() {
        return site.replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
    }

    /// The address within the site of the page (no ending) or a file: `.pdf`, `.vcf`, `.ics`.
    String local(String ending) {
        return "/fiche/" + contact + ending + query;
    }
}
