package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users do with exports, and what they find then. */
class DroppingTest {

    @TempDir Path root;

    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
    }

    @Test
    void aDroppedExportGivesItsOverviewAndStaysWhereItIs() throws IOException {
        Path export = folder.drop("maj.xlsx", Exports.HEDENSTED);
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
        assertThat(folder.printed().strip())
                .isEqualTo(folder.result("maj - overblik.xlsx").toString());
        assertThat(Files.mismatch(export, Exports.HEDENSTED)).isEqualTo(-1);
        assertThat(WatchedFolder.names(root))
                .containsExactly(".overblik", "Indbakke", "Resultater");
    }

    @Test
    void aRestartNeitherRepeatsNorForgets() throws IOException {
        folder.drop("maj.xlsx", Exports.HEDENSTED);
        folder.once();
        folder.printed();
        Files.delete(folder.result("maj - overblik.xlsx"));
        folder.drop("juni.csv", Exports.csv(1));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("juni - overblik.xlsx");
        assertThat(folder.once()).isZero();
        assertThat(folder.printed()).hasLineCount(1);
    }

    @Test
    void theSameFileDroppedAgainIsNotMadeAgainAsLongAsItsResultStands() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        folder.printed();
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        assertThat(folder.printed()).isEmpty();
        assertThat(folder.said()).contains("maj.csv: er lavet, maj - overblik.xlsx");
    }

    /** A result that a disk or a sync program has emptied is none, and is nobody's work. */
    @Test
    void aResultThatHoldsNothingIsKeptAndMadeAgainBesideIt() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Path result = folder.result("maj - overblik.xlsx");
        byte[] zeros = new byte[(int) Files.size(result)];
        Files.write(result, zeros);
        folder.said();
        folder.drop("maj.csv", Exports.csv(2));
        assertThat(folder.once()).isZero();
        assertThat(folder.said())
                .contains(
                        "\"maj - overblik.xlsx\" er tom eller beskadiget og er ikke rørt; det nye"
                                + " resultat er \"maj - overblik (2).xlsx\".");
        Files.write(folder.result("maj - overblik (2).xlsx"), new byte[0]);
        folder.drop("maj.csv", Exports.csv(2));
        assertThat(folder.once()).isZero();
        assertThat(folder.results())
                .containsExactly(
                        "maj - overblik (2).xlsx",
                        "maj - overblik (3).xlsx",
                        "maj - overblik.xlsx");
        assertThat(result).hasBinaryContent(zeros);
    }

    /** As a network drive may do when it goes down: nothing tells of it from outside. */
    @ParameterizedTest
    @ValueSource(strings = {"zeros", "cut", "empty", "zeros at the end"})
    void aResultThatHoldsNothingAnyMoreIsMadeAgainOfTheSameExport(String how) throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Path result = folder.result("maj - overblik.xlsx");
        byte[] made = Files.readAllBytes(result);
        FileTime when = Files.getLastModifiedTime(result);
        byte[] left =
                switch (how) {
                    case "zeros" -> new byte[made.length];
                    case "cut" -> Arrays.copyOf(made, made.length / 2);
                    case "empty" -> new byte[0];
                    default -> Arrays.copyOf(Arrays.copyOf(made, made.length - 4096), made.length);
                };
        Files.write(result, left);
        Files.setLastModifiedTime(result, when);
        assertThat(folder.once()).isZero();
        assertThat(folder.said()).contains("er tom eller beskadiget og er ikke rørt");
        Path again = folder.result("maj - overblik (2).xlsx");
        assertThat(Exports.isRight(again, "maj.csv", Exports.csv(1))).isTrue();
        folder.once();
        assertThat(folder.results()).hasSize(2);
        assertThat(result).hasBinaryContent(left);
    }

    /** What somebody works on is no less the result for that. */
    @Test
    void aResultThatIsNoWorkbookAnyMoreStaysTheResult() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Files.writeString(folder.result("maj - overblik.xlsx"), "mine noter");
        folder.once();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void aFileTakenAwayAndDroppedAgainGivesItsResultAgainIfThatIsGone() throws IOException {
        Path export = folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Files.delete(folder.result("maj - overblik.xlsx"));
        Files.delete(export);
        folder.once();
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void aRenamedFileGivesAResultUnderItsNewName() throws IOException {
        Path export = folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Files.move(export, export.resolveSibling("juni.csv"));
        folder.once();
        assertThat(folder.results()).containsExactly("juni - overblik.xlsx", "maj - overblik.xlsx");
    }

    @Test
    void equalContentUnderAnotherNameGetsItsOwnResult() throws IOException {
        folder.drop("a.csv", Exports.csv(1));
        folder.drop("b.csv", Exports.csv(1));
        folder.once();
        assertThat(folder.results()).containsExactly("a - overblik.xlsx", "b - overblik.xlsx");
    }

    @Test
    void aNewMonthUnderTheSameNameReplacesTheResult() throws IOException {
        folder.drop("ydelser.csv", Exports.csv(1));
        folder.once();
        folder.drop("ydelser.csv", Exports.csv(2));
        folder.once();
        assertThat(folder.results()).containsExactly("ydelser - overblik.xlsx");
        Path result = folder.result("ydelser - overblik.xlsx");
        assertThat(Exports.isRight(result, "ydelser.csv", Exports.csv(2))).isTrue();
    }

    @Test
    void theOldMonthDroppedAgainGivesTheOldResultAgain() throws IOException {
        for (int month : new int[] {1, 2, 1}) {
            folder.drop("ydelser.csv", Exports.csv(month));
            folder.once();
        }
        assertThat(folder.results()).containsExactly("ydelser - overblik.xlsx");
        Path result = folder.result("ydelser - overblik.xlsx");
        assertThat(Exports.isRight(result, "ydelser.csv", Exports.csv(1))).isTrue();
    }

    @Test
    void anEditedResultIsKeptAndTheNewOneStandsBesideIt() throws IOException {
        folder.drop("ydelser.csv", Exports.csv(1));
        folder.once();
        byte[] edited = Exports.edit(folder.result("ydelser - overblik.xlsx"));
        for (int month = 2; month <= 3; month++) {
            folder.drop("ydelser.csv", Exports.csv(month));
            folder.once();
        }
        assertThat(folder.results())
                .containsExactly("ydelser - overblik (2).xlsx", "ydelser - overblik.xlsx");
        assertThat(folder.result("ydelser - overblik.xlsx")).hasBinaryContent(edited);
        Path second = folder.result("ydelser - overblik (2).xlsx");
        assertThat(Exports.isRight(second, "ydelser.csv", Exports.csv(3))).isTrue();
        assertThat(folder.said()).contains("er rettet, siden Overblik lavede den");
    }

    /** Also where two of them do, for reasons of their own. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachFileThatGetsAnotherNameIsToldOnceAndInASentence(boolean edited) throws IOException {
        folder.choose(folder.options().with(Option.NOTE));
        folder.drop("maj.csv", Exports.csv(1));
        if (edited) {
            folder.once();
            Exports.edit(folder.result("maj - overblik.xlsx"));
            folder.drop("maj.csv", Exports.csv(2));
        } else {
            Files.createDirectories(folder.result("maj - overblik.xlsx"));
            Files.createDirectories(folder.result("maj - notat (2).docx"));
        }
        folder.said();
        assertThat(folder.once()).isZero();
        String kept =
                edited ? " er rettet, siden Overblik lavede den, og er" : " er ikke en fil og er";
        String note =
                "; det nye resultat er \"maj - overblik (2).xlsx\"."
                        + (edited
                                ? ""
                                : " \"maj - notat (2).docx\" er ikke en fil og er ikke rørt; det"
                                        + " nye resultat er \"maj - notat (2) (2).docx\".");
        assertThat(folder.said())
                .containsOnlyOnce("\"maj - overblik.xlsx\"" + kept + " ikke rørt" + note + "\n")
                .doesNotContain(". og");
    }

    /** It may lead to a drive that is not there just now. */
    @Test
    void aLinkThatLeadsNowhereIsSomebodys() throws IOException {
        Path away = root.resolve("borte");
        Files.createDirectories(folder.result("x").getParent());
        Path result = Files.createSymbolicLink(folder.result("maj - overblik.xlsx"), away);
        Path note = Files.createSymbolicLink(folder.result("brev - FEJL.txt"), away);
        folder.drop("maj.csv", Exports.csv(1));
        folder.drop("brev.csv", "Kære Søren\n".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.once()).isEqualTo(1);
        assertThat(result).isSymbolicLink();
        assertThat(note).isSymbolicLink();
        assertThat(folder.results()).contains("brev - FEJL (2).txt", "maj - overblik (2).xlsx");
        assertThat(away).doesNotExist();
    }

    @Test
    void exportsWithTheSameStemNeverShareAResult() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        folder.drop("maj.xlsx", Exports.HEDENSTED);
        folder.once();
        assertThat(folder.results())
                .containsExactly("maj - overblik (2).xlsx", "maj - overblik.xlsx");
        Path first = folder.result("maj - overblik.xlsx");
        assertThat(Exports.isRight(first, "maj.csv", Exports.csv(1))).isTrue();
        Path second = folder.result("maj - overblik (2).xlsx");
        assertThat(Exports.isRight(second, "maj.xlsx", Exports.hedensted())).isTrue();
    }

    @Test
    void otherSettingsMakeEverythingAnew() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        folder.printed();
        folder.choose(WatchedFolder.own("Horsens"));
        assertThat(folder.once()).isEqualTo(2);
        assertThat(folder.results()).contains("maj - FEJL.txt");
        folder.choose(WatchedFolder.own("Hedensted"));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void ownResultsAreNoExports() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        byte[] result = Files.readAllBytes(folder.result("maj - overblik.xlsx"));
        folder.drop("maj - overblik.xlsx", result);
        folder.drop("~$maj.csv", Exports.csv(2));
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
    }

    @Test
    void theLostJournalIsMadeUpForByWhatTheResultsCarry() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        folder.printed();
        byte[] edited = Exports.edit(folder.result("maj - overblik.xlsx"));
        Files.delete(folder.places.journal());
        assertThat(folder.once()).isZero();
        assertThat(folder.printed()).isEmpty();
        assertThat(folder.results()).containsExactly("maj - overblik.xlsx");
        assertThat(folder.result("maj - overblik.xlsx")).hasBinaryContent(edited);
    }

    @Test
    void anEmptyInboxIsAllDone() throws IOException {
        assertThat(folder.once()).isZero();
        assertThat(folder.results()).isEmpty();
    }

    @Test
    void thePassSaysHowAllOfTheInboxStands() throws IOException {
        byte[] half = Arrays.copyOf(Exports.hedensted(), 3000);
        folder.drop("halv.xlsx", half);
        assertThat(folder.once()).isEqualTo(4);
        folder.drop("maj.csv", Exports.csv(1));
        assertThat(folder.once()).isEqualTo(1);
        folder.said();
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.said()).contains("halv.xlsx").hasLineCount(1);
    }
}
