package fr.gpsusagers.architecture;

import java.util.List;
import java.util.stream.Stream;

/// All architecture rules.
final class HouseRules {

    static final List<HouseRule> ALL = Stream.of(
                    FloorRules.ALL,
                    RoomRules.ALL,
                    SqlRules.ALL,
                    TimeRules.ALL,
                    DoorRules.ALL,
                    UseCaseRules.ALL,
                    NameRules.ALL,
                    EnquiryRules.ALL,
                    TwinRules.ALL,
                    BuildRules.ALL,
                    SizeRules.ALL,
                    TestRules.ALL)
            .flatMap(List::stream)
            .toList();

    private HouseRules() {}
}
