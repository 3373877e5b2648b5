package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.ReadPack;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandPartTest {

    private static final String FILE = "paquet.yaml";

    @TempDir
    private Path folder;

    private PlantedPack pack = new PlantedPack(Path.of(""));

    @BeforeEach
    void copyThePack() {
        pack = PlantedPack.in(folder);
    }

    @Test
    void a_pack_brings_its_colours() {
        Brand brand = TestPacks.example().part(Brand.class);
        assertThat(brand.css()).isEqualTo(":root{--brand-day:#7a2f52;--deep-day:#4b1a33;--accent:#f0a868}");
        assertThat(brand.scene()).isEmpty();
    }

    @Test
    void a_pack_brings_the_drawing_of_its_home_page() {
        assertThat(TestPacks.bocage().part(Brand.class).scene())
                .hasValueSatisfying(
                        scene -> assertThat(scene.svg()).startsWith("<svg").endsWith("</svg>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            couleur: "#7a2f52"        | couleur: "#a0527a"        | couleur | contraste de 5,3, il faut 7
            couleur_sombre: "#4b1a33" | couleur_sombre: "#7a2f52" | couleur_sombre | il faut 10
            accent: "#f0a868"         | accent: "#7a4058"         | accent | il faut 3
            couleur: "#7a2f52"        | couleur: prune            | couleur | Écrivez-la comme
            """)
    void a_colour_that_people_would_not_read_is_refused_with_its_line(
            String said, String planted, String key, String complaint) {
        pack.replace(FILE, said, planted);
        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith(FILE + ":" + pack.lineOf(FILE, "  " + key + ":"))
                        .contains(complaint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>",
                "<svg viewBox=\"0 0 9 9\" onload=\"alert(1)\"/>",
                "<svg viewBox=\"0 0 9 9\"><a href=\"https://example.org\"><path d=\"M0 0\"/></a></svg>",
                "<svg viewBox=\"0 0 9 9\"><style>body{display:none}</style></svg>",
                "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0\" fill=\"url(https://example.org/x)\"/></svg>",
                "<svg viewBox=\"0 0 9 9\"><foreignObject/></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg viewBox=\"0 0 9 9\">&x;</svg>",
                "<svg viewBox=\"0 0 9 9\">"
            })
    void a_drawing_that_holds_more_than_shapes_is_refused(String drawing) throws IOException {
        Files.writeString(folder.resolve("scene.svg"), drawing);
        pack.replace(FILE, "scene: null", "scene: scene.svg");
        assertThat(findings()).anyMatch(finding -> finding.contains("« scene.svg »"));
    }

    @Test
    void a_drawing_of_shapes_is_taken() throws IOException {
        Files.writeString(
                folder.resolve("scene.svg"),
                "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\">\n  <path fill=\"var(--line)\" d=\"M0 0h9v9z\"/>\n</svg>");
        pack.replace(FILE, "scene: null", "scene: scene.svg");
        assertThat(TestPacks.read(folder).part(Brand.class).scene())
                .hasValueSatisfying(scene -> assertThat(scene.svg()).contains("aria-hidden=\"true\"><path"));
    }

    private List<String> findings() {
        return TestPacks.reader().read(PackFiles.ofFolder(folder)) instanceof ReadPack.Outcome.Refused refused
                ? refused.findings().stream().map(Object::toString).toList()
                : List.of();
    }
}
