package fr.gpsusagers.switchboard.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every picture that a guide names is there, is small, and says in words what it shows.
class GuidePictureTest {

    private static final int LARGEST = 60_000;
    private static final Pattern SHOWN = Pattern.compile("GuidePicture\\.([A-Z_]+)\\), alt = \"([^\"]*)\"");

    @ParameterizedTest
    @EnumSource
    void a_picture_is_there_and_small(GuidePicture picture) {
        PictureFile file = PictureFile.of(picture);
        assertThat(file.png().length).isBetween(1, LARGEST);
        assertThat(file.width()).isBetween(200, 1_200);
        assertThat(file.height()).isBetween(60, 1_000);
        assertThat(file.address()).matches("/image/aide/[a-z-]+\\.png\\?v=[0-9a-f]{8}");
    }

    @Test
    void each_picture_is_shown_once_and_no_file_is_left_over() {
        assertThat(shown().stream().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(GuidePicture.values()).map(Enum::name).toList());
        assertThat(LearnTemplates.list(Camera.FOLDER).stream()
                        .map(Path::getFileName)
                        .map(Path::toString))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(GuidePicture.values())
                        .map(picture -> picture.word() + ".png")
                        .toList());
    }

    @Test
    void a_picture_says_in_words_what_it_shows() {
        assertThat(shown())
                .hasSizeBetween(8, 14)
                .allSatisfy(found -> assertThat(found.group(2)).hasSizeBetween(40, 160));
    }

    private static List<MatchResult> shown() {
        return LearnTemplates.GUIDES.stream()
                .flatMap(guide -> SHOWN.matcher(LearnTemplates.guide(guide)).results())
                .toList();
    }
}
