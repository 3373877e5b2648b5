package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.LastWork;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks up who asks and what was last done, for open enquiries.
public record OpenLines(Persons persons, Steps steps) {

    /// Returns the lines in the order of the enquiries. Asks three queries, however many there are.
    public List<ToDo.Line> of(List<? extends Enquiry.Open> enquiries) {
        if (enquiries.isEmpty()) {
            return List.of();
        }
        List<EnquiryId> ids = enquiries.stream().map(Enquiry::id).toList();
        Map<EnquiryId, Person> known = persons.getPersons(ids);
        Map<EnquiryId, LastWork> works =
                steps.listLastWork(ids).stream().collect(Collectors.toMap(LastWork::enquiry, Function.identity()));
        Map<EnquiryId, List<RecordedStep>> urgent = steps.getHistories(enquiries.stream()
                .filter(enquiry -> enquiry.topic().isUrgent())
                .map(Enquiry::id)
                .toList());
        return enquiries.stream()
                .<ToDo.Line>map(enquiry -> {
                    Optional<Person> person = Optional.ofNullable(known.get(enquiry.id()));
                    return new ToDo.Line(
                            enquiry,
                            person,
                            Optional.ofNullable(works.get(enquiry.id())),
                            inDanger(enquiry, person, urgent.getOrDefault(enquiry.id(), List.of())));
                })
                .toList();
    }

    /// Who accepts messages is in no less danger.
    private static Optional<String> inDanger(
            Enquiry.Open enquiry, Optional<Person> person, List<RecordedStep> history) {
        if (!enquiry.topic().isUrgent()) {
            return Optional.empty();
        }
        Optional<String> received = history.reversed().stream()
                .filter(recorded -> recorded.step() instanceof Step.Received)
                .findFirst()
                .flatMap(RecordedStep::note);
        if (enquiry.topic().caution() != Caution.ORDINARY) {
            return received;
        }
        return history.stream().noneMatch(OpenLines::acceptsMessages)
                ? Optional.empty()
                : received.or(() ->
                        person.stream().flatMap(one -> one.words().stream()).reduce((_, last) -> last));
    }

    private static boolean acceptsMessages(RecordedStep recorded) {
        return recorded.step() instanceof Step.Changed changed && changed.saysSafe();
    }
}
