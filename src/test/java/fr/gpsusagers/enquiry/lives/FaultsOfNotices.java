package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.sending.NoticeWords;
import fr.gpsusagers.sending.notice.Medium;

/// Planted faults in what persons are told.
final class FaultsOfNotices {

    private FaultsOfNotices() {}

    /// Everyone gets a mail, with an address or without.
    static Product aNoticeWithoutAWay(Parts parts) {
        return new Product(parts) {
            @Override
            Object ask(Order order) {
                Object booked = super.ask(order);
                if (booked instanceof OpeningResult.Promised promised
                        && promised.enquiry().topic().caution() == Caution.ORDINARY) {
                    tell(parts, order, promised.enquiry());
                }
                return booked;
            }
        };
    }

    /// A person in danger gets a mail like anyone else.
    static Product aNoticeInSpiteOfACaution(Parts parts) {
        return new Product(parts) {
            @Override
            Object ask(Order order) {
                Object booked = super.ask(order);
                if (booked instanceof OpeningResult.Promised promised
                        && parts.persons()
                                .find(promised.enquiry().id())
                                .flatMap(person -> person.mail())
                                .isPresent()) {
                    tell(parts, order, promised.enquiry());
                }
                return booked;
            }
        };
    }

    private static void tell(Parts parts, Order order, Enquiry enquiry) {
        var notice = NoticeWords.of(Product.pack(order)).promised(enquiry, Medium.EMAIL, order.at());
        parts.outbox().queue(notice, order.at());
    }

    /// A closing is taken back, and what it had to say still waits to be sent.
    static Product anUndoneClosingIsTold(Parts parts) {
        return new Product(parts) {
            @Override
            Object reopen(Order order, EnquiryId id) {
                return parts.useCases().closings().reopen(actor(order), id, order.at());
            }
        };
    }
}
