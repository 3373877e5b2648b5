package fr.gpsusagers.enquiry.desk;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.LastWork;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks up who asks and what was last done, for open enquiries.
public record OpenLines(Persons persons, Steps steps) {

    /// Returns the lines in the order of the enquiries.
    public List<ToDo.Line> of(List<Enquiry.Open> enquiries) {
        if (enquiries.isEmpty()) {
            return List.of();
        }
        Map<EnquiryId, LastWork> works = steps
                .listLastWork(enquiries.stream().map(Enquiry::id).toList())
                .stream()
                .collect(Collectors.toMap(LastWork::enquiry, Function.identity()));
        return enquiries.stream()
                .map(enquiry -> new ToDo.Line(
                        enquiry,
                        persons.find(enquiry.id()),
                        Optional.ofNullable(works.get(enquiry.id())),
                        inDanger(enquiry)))
                .toList();
    }

    private Optional<String> inDanger(Enquiry.Open enquiry) {
        return enquiry.topic().isUrgent() && enquiry.topic().caution() != Caution.ORDINARY
                ? steps.list(enquiry.id()).reversed().stream()
                        .filter(recorded -> recorded.step() instanceof Step.Received)
                        .findFirst()
                        .flatMap(RecordedStep::note)
                : Optional.empty();
    }
}
