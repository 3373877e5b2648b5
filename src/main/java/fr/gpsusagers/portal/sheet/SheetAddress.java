package fr.gpsusagers.portal.sheet;

/// Where a sheet is on the internet. Only identifiers stand in it, never a word that was typed.
///
/// @param site the public address of the site, without a slash at its end
/// @param contact the identifier of the contact, as it is today
/// @param query need, place and situation, from the question mark on
record SheetAddress(String site, String contact, String query) {

    /// The whole address: what the code on the sheet says.
    String full() {
        return site + local("");
    }

    /// The address that a person types, without what a browser adds.
    String brief() {
        return site.replaceFirst("^https?://", "") + "/fiche/" + contact;
    }

    /// The name of the machine, by which diaries tell events of different sites apart.
    String host() {
        return site.replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
    }

    /// The address inside the site, of the page or of a file: `.pdf`, `.vcf`, `.ics`.
    String local(String ending) {
        return "/fiche/" + contact + ending + query;
    }
}
