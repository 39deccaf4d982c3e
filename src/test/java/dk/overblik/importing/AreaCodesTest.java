package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.model.Problem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas that are told by the codes of Statistics Denmark alone. */
class AreaCodesTest {

    private static final String TABLE =
            """
            A-dagpenge
            %s | Periode | Antal personer
            %s | 2017M08 | 5
            %s | 2017M08 | 7
            %s | 2017M09 | 6
            %s | 2017M09 | 615
            """;

    private static Import read(String heading, String one, String other) {
        return Drawn.read(String.format(Locale.ROOT, TABLE, heading, one, other, one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Kommune | 766 | 615",
                "Kommune | '0766 | '0615",
                "Kommune | 766 | '615",
                "Område | 766 | 615",
                "Kommunekode | 766 | 615",
                "Kommunekode | '766 | '615",
                "Kommunenr. | 766 | 615",
                "Kommunenummer | '0766 | 615",
                "Områdekode | 766 | 615",
                "Kommune | 766 | Horsens",
                "Kommunekode | 766 | Horsens"
            })
    void areReadAsTheNames(String heading, String one, String other) {
        Import coded = read(heading, one, other);
        assertThat(Drawn.figures(coded))
                .isEqualTo(Drawn.figures(read("Kommune", "Hedensted", "Horsens")))
                .hasSize(4);
        assertThat(Drawn.kinds(coded)).isEmpty();
    }

    /** A column may stand anywhere, and names of larger areas among its codes. */
    @Test
    void areFoundInAnyColumn() {
        String picture =
                """
                A-dagpenge
                Periode | %s | Antal personer
                2017M08 | %s | 5
                2017M09 | %s | 6
                2017M09 | Hele landet | 11

                Kilde: Jobindsats
                """;
        Import coded = Drawn.read(String.format(Locale.ROOT, picture, "Kommunekode", "766", "766"));
        Import named =
                Drawn.read(
                        String.format(Locale.ROOT, picture, "Kommune", "Hedensted", "Hedensted"));
        assertThat(Drawn.figures(coded)).isEqualTo(Drawn.figures(named)).hasSize(3);
    }

    @Test
    void everyCodeIsItsMunicipality() {
        Map<Integer, Area> codes = Drawn.VOCABULARY.areas().byCode();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(98);
        codes.forEach(
                (code, area) -> {
                    String other = code == 766 ? "615" : "766";
                    for (String written : List.of("" + code, "'" + code, zeros(code))) {
                        Import read = read("Kommunekode", written, other);
                        assertThat(read.dataset().areas()).as(written).contains(area).hasSize(2);
                    }
                });
    }

    private static String zeros(int code) {
        return String.format(Locale.ROOT, "'%04d", code);
    }

    /** Where a number among them is no code, or the heading says nothing of areas. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Kommune | 766 | 999",
                "Kommune | 766 | '0999",
                "Kommunekode | 766 | 767",
                "Kommune | 766.5 | 615",
                "Kode | 766 | 615",
                "Nr. | 766 | 615",
                "ID | 766 | 615",
                "Alder | 766 | 615"
            })
    void nothingElseIsTakenForACode(String heading, String one, String other) {
        assertThat(read(heading, one, other).dataset().areas())
                .noneMatch(area -> area.name().equals("Hedensted"))
                .noneMatch(area -> area.name().equals("Horsens"));
    }

    @Test
    void aNameBesideThemCounts() {
        for (String picture :
                List.of(
                        """
                        A-dagpenge, sep 2017
                        Kommunekode | Kommune | Antal personer
                        766 | Samsø | 5
                        741 | Hedensted | 7
                        """,
                        """
                        A-dagpenge, sep 2017
                        Kommune | Kommunekode | Antal personer
                        Samsø | 766 | 5
                        Hedensted | 741 | 7
                        """)) {
            Import read = Drawn.read(picture);
            assertThat(Drawn.figures(read))
                    .containsExactly(
                            "Samsø;A-dagpenge;2017M09;Antal personer=5.0",
                            "Hedensted;A-dagpenge;2017M09;Antal personer=7.0");
            assertThat(Drawn.kinds(read)).containsExactly(Kind.COLUMN_IGNORED);
        }
    }
}
