package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.citizen.CallableNumber;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.CitizenNotices.CallerAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// What a caller gives to find a request: a reference with its code, a number or a mail address. `toString` hides it.
record SearchedRequest(String typed, String code) {

    static final SearchedRequest NOTHING = new SearchedRequest("", "");

    private static final int LONGEST = 200;
    private static final int LONGEST_CODE = 20;

    static SearchedRequest read(HttpServletRequest request) {
        var fields = new FormFields(request);
        return new SearchedRequest(fields.text("cherche", LONGEST), fields.text("code", LONGEST_CODE));
    }

    /// Empty for a number or a mail address.
    Optional<Reference> reference() {
        return given().isPresent() ? Optional.empty() : Reference.find(typed);
    }

    /// Empty for a reference.
    Optional<CallerAddress> given() {
        return typed.contains("@")
                ? EmailAddress.find(typed).map(CallerAddress.Mail::new)
                : number().map(CallerAddress.Number::new);
    }

    Optional<PhoneNumber> number() {
        return CallableNumber.of(typed).number();
    }

    @Override
    public String toString() {
        return "SearchedRequest[…]";
    }
}
