package fr.gpsusagers.enquiry;

import java.util.Map;
import java.util.TreeMap;

/// The facts of a step, as the ledger keeps them.
public final class Happened {

    private Happened() {}

    public static Map<String, String> opened(Enquiry enquiry) {
        Topic topic = enquiry.topic();
        var facts = new TreeMap<>(Map.of(
                "need", topic.need().value(),
                "theme", topic.theme().value(),
                "contact", topic.contact().value(),
                "pack", topic.packVersion(),
                "channel", topic.channel().word(),
                "for", topic.askedFor().word(),
                "urgent", String.valueOf(topic.isUrgent())));
        topic.sector().ifPresent(sector -> facts.put("sector", sector.value()));
        return facts;
    }

    public static Map<String, String> closed(Enquiry.Closed closed) {
        var facts = new TreeMap<>(Map.of(
                "desk", closed.desk().value(), "outcome", closed.outcome().word()));
        if (!closed.outcome().detail().isEmpty()) {
            facts.put("detail", closed.outcome().detail());
        }
        return facts;
    }

    public static Map<String, String> promised(Promise promise) {
        return Map.of("desk", promise.desk().value(), "due", promise.dueBy().toString());
    }
}
