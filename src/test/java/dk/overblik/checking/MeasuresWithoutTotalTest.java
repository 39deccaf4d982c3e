package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.judging.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where no benefit is named, the total is meant, or what is counted without any: of bruttoledige,
 * who stand beside the benefits, "det" may be said as well as of all who get a benefit.
 */
class MeasuresWithoutTotalTest {

    private static final String ON_BENEFITS =
            """
            Område;Periode;Ydelse;Antal fuldtidspersoner
            Hedensted;2025M07;Ydelsesgrupper i alt;4000
            Hedensted;2026M07;Ydelsesgrupper i alt;4400
            Hedensted;2025M07;A-dagpenge;300
            Hedensted;2026M07;A-dagpenge;330
            Horsens;2025M07;Ydelsesgrupper i alt;8000
            Horsens;2026M07;Ydelsesgrupper i alt;8800
            Horsens;2025M07;A-dagpenge;700
            Horsens;2026M07;A-dagpenge;770
            """;

    private static final String UNEMPLOYED =
            """
            Område;Periode;Antal bruttoledige fuldtidspersoner
            Hedensted;2025M07;368
            Hedensted;2026M07;367
            Horsens;2025M07;1000
            Horsens;2026M07;1007
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det er stort set uændret (1 fuldtidsperson færre) i forhold til juli 2025 mod en"
                        + " stigning på 0,7 pct. i Horsens.",
                "Det er 1 færre end i juli 2025, mens det er steget 0,7 pct. i Horsens.",
                "Antallet er faldet med 1 siden juli 2025; i Horsens er det 0,7 pct. højere.",
            })
    void areMeantWhereAHeadingNamesThem(String sentence) throws IOException {
        assertThat(judged(sentence)).isNotEmpty().noneMatch(j -> j.verdict().isSlip());
    }

    private List<Judgement> judged(String sentence) throws IOException {
        Path benefits = Files.writeString(folder.resolve("ydelser.csv"), ON_BENEFITS);
        Path unemployed = Files.writeString(folder.resolve("ledige.csv"), UNEMPLOYED);
        return Checked.against(benefits, unemployed)
                .note(
                        new Note(
                                List.of(
                                        new Block.Heading(
                                                Passage.of(
                                                        "Antal bruttoledige fuldtidspersoner",
                                                        "Overskrift"),
                                                1),
                                        paragraph(
                                                "I juli 2026 var der 367 bruttoledige"
                                                        + " fuldtidspersoner i Hedensted."),
                                        paragraph(sentence))));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Passage.of(text, "Afsnit"));
    }
}
