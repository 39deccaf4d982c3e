package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cannot be used of the settings is named with its sheet and cell, and what to do. */
class SettingsFaultsTest {

    @TempDir Path folder;

    private FilledSettings filled;

    @BeforeEach
    void makeSettings() {
        filled = FilledSettings.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Indstillinger; B6; Hedenstad; celle B6; Hedensted",
                "Indstillinger; B7; Hedensted, Atlantis; celle B7; \"Atlantis\" kendes ikke",
                "Indstillinger; B6; Hedensted og omegn; celle B6; Flere skilles med komma.",
                "Indstillinger; B8; i går; celle B8; september 2017",
                "Indstillinger; B9; 180; celle B9; fra 1 til 100",
                "Indstillinger; A9; Fokus; celle A9; \"Fokus\" kendes ikke",
                "Ydelser; A8; Kontanthælp; celle A8; Kontanthjælp",
                "Områdegrupper; A9; Vejle; celle A9; i brug",
                "Områdegrupper; A9; Vejle og Odder; celle A9; læses som flere områder",
                "Arbejdsstyrke og befolkning; C8; 23450; celle A8; Skriv et område"
            })
    void aCellThatCannotBeUsedIsNamed(
            String sheet, String cell, String text, String place, String advice)
            throws IOException {
        filled.fill(sheet, cell, text);
        Run run = filled.convert();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Arket \"" + sheet + "\", " + place)
                .contains(advice)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mål|Kontanthjælp|Antal fuldtidspersoner|merfald i forhold til Atlantis|1|D|Atlantis",
                "Mål|Kontanthjælp|Antal fuldtidspersoner|bedre end RAR|1|D|kan ikke læses",
                "Mål|Kontanthjælp|Antal fuldtidspersoner|højst||E|mangler en grænse",
                "Mål|Kontanthjælp|Antal fuldtidspersoner||5|E|ingen regel",
                "Mål|Kontanthjælp|Placeringen|||C|antal, en andel eller kr.",
                "Mål|Fleksjob + Efterløn|Fuldtidspersoner i pct. af arbejdsstyrken|||B|lægges sammen",
                "Mål|Kontanthjælp + Alle ydelser|Antal fuldtidspersoner|||B|overlapper",
                "|Kontanthjælp|Antal fuldtidspersoner|||A|mangler et navn"
            })
    void aGoalThatCannotBeUsedIsNamed(
            String name,
            String benefits,
            String measure,
            String rule,
            String limit,
            String column,
            String advice)
            throws IOException {
        int row = filled.below("Mål", "Mål");
        String[] texts = {name, benefits, measure, rule, limit};
        for (int i = 0; i < texts.length; i++) {
            filled.fill("Mål", "ABCDE".charAt(i) + "" + row, texts[i] == null ? "" : texts[i]);
        }
        Run run = filled.convert();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Arket \"Mål\", celle " + column + row)
                .contains(advice)
                .hasLineCount(1);
    }

    /** Whoever mends one is not told of the next one afterwards. */
    @Test
    void allThatIsWrongWithAGoalIsNamedAtOnce() throws IOException {
        int row = filled.below("Mål", "Mål");
        String[] texts = {"", "Kontantjælp", "Placeringen", "max", ""};
        for (int i = 0; i < texts.length; i++) {
            filled.fill("Mål", "ABCDE".charAt(i) + "" + row, texts[i]);
        }
        assertThat(filled.convert().err())
                .contains("celle A" + row, "celle B" + row, "celle C" + row, "celle D" + row)
                .contains("Skriv en af reglerne: merfald, mindre stigning,", "højst")
                .hasLineCount(1);
    }

    /** A long list of members with one that is none: nothing of it is taken. */
    @ParameterizedTest
    @CsvSource({"Nixkøbing, kendes ikke", "Hele landet, er ikke en kommune"})
    void oneUnknownMemberOfALargeGroupIsNamed(String member, String said) throws IOException {
        List<String> members =
                new ArrayList<>(
                        VocabularyReader.load().areas().all().stream()
                                .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                                .map(Area::name)
                                .toList());
        assertThat(members).hasSize(98);
        members.set(57, member);
        int row = filled.below("Områdegrupper", "Gruppe");
        filled.fill("Områdegrupper", "A" + row, "Alle sammen");
        filled.fill("Områdegrupper", "B" + row, String.join(", ", members));
        Run run = filled.convert();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains('"' + member + '"', said, "celle B" + row).hasLineCount(1);
    }

    /** Somebody pasted a whole table into each sheet. */
    @Test
    @Timeout(60)
    void aGreatDealOfNonsenseIsToldInShortAndTakesNoTime() throws IOException {
        for (String sheet : List.of("Områdegrupper", "Ydelser som en", "Mål", "Budget")) {
            filled.fillDown(sheet, 600, "en tekst, som ingen navne har, nummer ".repeat(6));
        }
        Run run = filled.convert();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
        assertThat(run.err().length()).isLessThan(4_000);
    }

    @Test
    void settingsThatAreGivenAsAnExportAreToldToBeSettings() {
        for (Run run : List.of(Run.of(filled.file()), Run.of("laes", filled.file()))) {
            assertThat(run.code()).isNotZero();
            assertThat(run.err())
                    .contains("er indstillinger og ikke et udtræk", "--indstillinger")
                    .hasLineCount(1);
        }
    }
}
