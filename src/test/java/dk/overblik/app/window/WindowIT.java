package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.window.ExportRow.State;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a display, used as people use it; skipped where there is none. */
class WindowIT {

    private static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");

    private static final String WITHOUT_BENEFIT =
            """
            Område;Periode;Måling;Værdi
            Hedensted;2017M09;Antal personer;7
            Hedensted;2016M09;Antal personer;9
            """;

    /** So many that a folder of them is looked through more slowly than a file is. */
    private static final int ENTRIES = 3_000;

    @TempDir Path folder;

    private OnDisplay display;

    @BeforeEach
    void open() throws IOException {
        display = OnDisplay.open(Files.createDirectory(folder.resolve("bruger")));
    }

    @AfterEach
    void close() {
        // Not there where the test was skipped.
        Optional.ofNullable(display).ifPresent(OnDisplay::close);
    }

    @Test
    void aDroppedExportBecomesAWorkbookThatCanBeOpened() throws IOException {
        Path export = Files.copy(EXPORT, folder.resolve("udtræk æøå.xlsx"));
        drop(export);
        display.await(() -> isMade(0));
        assertThat(row(0).result()).contains(folder.resolve("udtræk æøå - overblik.xlsx"));
        display.await(() -> preview().getRowCount() == 17);
        assertThat(preview().getValueAt(16, 0)).isEqualTo("Ydelsesgrupper i alt");
        display.picture("faerdig");
        display.click("aabn");
        display.click("vis");
        display.await(() -> display.opened().size() == 2);
        assertThat(display.opened())
                .containsExactly(folder.resolve("udtræk æøå - overblik.xlsx"), folder);
    }

    @Test
    void whatIsNoExportSaysWhyAndTheOthersAreMade() throws IOException {
        Path other = Files.writeString(folder.resolve("indkøb.csv"), "mælk;2\n");
        Path export = Files.copy(EXPORT, folder.resolve("a.xlsx"));
        drop(other, export);
        display.await(() -> isMade(1));
        assertThat(row(0).status()).isEqualTo("Ikke lavet");
        display.mark(0);
        display.click("hvorfor");
        assertThat(display.find(JTextArea.class, "hvorfor-tekst").getText())
                .contains("indkøb.csv")
                .doesNotContain("Exception");
        display.picture("hvorfor");
    }

    @Test
    void whatIsCancelledIsNotDelivered() throws IOException {
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            many.add(Files.copy(EXPORT, folder.resolve("udtræk " + i + ".xlsx")));
        }
        drop(many.toArray(Path[]::new));
        display.await(() -> rows().getRowCount() == 8);
        display.mark(7);
        display.click("annuller");
        display.picture("arbejder");
        display.await(() -> rows().all().stream().noneMatch(ExportRow::isOpen));
        assertThat(row(7).state()).isEqualTo(new State.Cancelled());
        assertThat(folder.resolve("udtræk 7 - overblik.xlsx")).doesNotExist();
        assertThat(folder.resolve("udtræk 0 - overblik.xlsx")).exists();
    }

    @Test
    void aFolderBecomesOneReportWhereThatIsChosen() throws IOException {
        Path month = Files.createDirectory(folder.resolve("september"));
        Files.copy(EXPORT, month.resolve("a.xlsx"));
        Files.writeString(
                month.resolve("b.csv"),
                """
                Område;Ydelse;Periode;Måling;Værdi
                Hedensted;Seniorpension;2017M09;Antal personer;7
                """,
                StandardCharsets.UTF_8);
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        drop(month);
        display.await(() -> isMade(0));
        assertThat(month.resolve("september - samlet overblik.xlsx")).exists();
    }

    @Test
    void theChoicesHoldForTheNextExportAndTheNextStart() throws IOException {
        display.on(
                () -> {
                    display.find(JComboBox.class, "kommune").setSelectedItem("Hedensted");
                    display.find(JComboBox.class, "sammenlign").setSelectedItem("Hele landet");
                });
        drop(
                Files.copy(
                        Path.of("workbooks/exports/kontanthjaelp-y60a02.xlsx"),
                        folder.resolve("k.xlsx")));
        display.await(() -> isMade(0));
        display.await(() -> preview().getColumnCount() == 11);
        assertThat(preview().getColumnName(1)).startsWith("Hedensted: ");
        assertThat(preview().getColumnName(6)).startsWith("Hele landet: ");
        display.close();
        display = OnDisplay.open(folder.resolve("bruger"));
        assertThat(display.find(JComboBox.class, "kommune").getSelectedItem())
                .isEqualTo("Hedensted");
    }

    @Test
    void theExampleIsTriedWithTheKeyboardAlone() {
        assertThat(display.focused()).isEqualTo("kommune");
        display.press(KeyEvent.VK_P);
        display.await(() -> isMade(0));
        display.press(KeyEvent.VK_I);
        display.await(() -> display.opened().size() == 1);
        assertThat(display.opened().get(0)).isEqualTo(folder.resolve("bruger/eksempel"));
    }

    @Test
    void everyControlHasAWordForThoseWhoCannotSeeIt() {
        display.picture("foerste");
        assertThat(display.all(JButton.class))
                .filteredOn(button -> button.getName() != null)
                .isNotEmpty()
                .allMatch(button -> button.getMnemonic() != 0)
                .allMatch(button -> !button.getText().isBlank());
        assertThat(display.all(JComboBox.class))
                .allMatch(box -> box.getAccessibleContext().getAccessibleName() != null);
        assertThat(display.all(JTable.class))
                .allMatch(table -> table.getAccessibleContext().getAccessibleName() != null);
    }

    @Test
    void theDarkLookIsSwitchedOnAndRemembered() {
        display.on(() -> display.find(JCheckBox.class, Widgets.DARK).doClick());
        display.picture("moerk");
        assertThat(new Remembered(folder.resolve("bruger")).isOn(Widgets.DARK)).isTrue();
        display.on(() -> display.find(JCheckBox.class, Widgets.DARK).doClick());
    }

    @Test
    void theBenefitThatAnExportLeavesOutIsChosenForIt() throws IOException {
        Path export = Files.writeString(folder.resolve("uden ydelse.csv"), WITHOUT_BENEFIT);
        drop(export);
        display.await(() -> isMade(0) && display.find(JComboBox.class, "ydelse").isShowing());
        assertThat(row(0).reasons())
                .anyMatch(text -> text.contains("vælg den her i vinduet, eller tag den med"));
        assertThat(display.isEnabled("lav-igen")).isFalse();
        display.picture("ydelse");
        display.on(() -> display.find(JComboBox.class, "ydelse").setSelectedItem("Sygedagpenge"));
        display.click("lav-igen");
        display.await(
                () ->
                        preview().getRowCount() > 0
                                && "Sygedagpenge".equals(preview().getValueAt(0, 0)));
        assertThat(row(0).reasons()).noneMatch(text -> text.contains("hvilken ydelse"));
    }

    @Test
    void allThatAnExportLeavesOutIsAskedForInItsLine() throws IOException {
        drop(Files.writeString(folder.resolve("tal.csv"), "Værdi\n538\n"));
        List<String> keys = List.of("omraade", "ydelse", "maaling", "udtraeksperiode");
        display.await(() -> isEnded(0) && keys.stream().allMatch(key -> box(key).isShowing()));
        assertThat(row(0).result()).isEmpty();
        assertThat(row(0).reasons())
                .singleElement()
                .asString()
                .contains("vælg dem her i vinduet")
                .doesNotContain("--");
        answer("omraade", "Hedensted");
        answer("ydelse", "Sygedagpenge");
        answer("maaling", "Antal fuldtidspersoner");
        answer("udtraeksperiode", "i går");
        display.click("lav-igen");
        assertThat(display.find(JLabel.class, "svar-besked").getText())
                .contains("i går")
                .doesNotContain("--");
        answer("udtraeksperiode", "juli 2026");
        display.picture("svar");
        display.click("lav-igen");
        display.await(() -> isMade(0));
        assertThat(row(0).reasons()).noneMatch(text -> text.contains("fremgår ikke"));
        assertThat(row(0).reasons()).anyMatch(text -> text.contains("oplyst af brugeren"));
        assertThat(row(0).asked()).hasSize(keys.size());
        assertThat(box("ydelse").getSelectedItem()).isEqualTo("Sygedagpenge");
    }

    private JComboBox<?> box(String key) {
        return display.find(JComboBox.class, key);
    }

    private void answer(String key, String text) {
        display.on(() -> box(key).setSelectedItem(text));
    }

    private boolean isEnded(int line) {
        return rows().getRowCount() > line && !row(line).isOpen();
    }

    @Test
    void ofSeveralExportsInOneNoBenefitIsChosenForAll() throws IOException {
        Path month = Files.createDirectory(folder.resolve("september"));
        Files.writeString(month.resolve("a.csv"), WITHOUT_BENEFIT);
        Files.writeString(month.resolve("b.csv"), WITHOUT_BENEFIT.replace("Personer", "personer"));
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        drop(month);
        display.await(() -> rows().getRowCount() == 1 && !row(0).isOpen());
        assertThat(row(0).asked()).isEmpty();
        assertThat(row(0).reasons()).anyMatch(text -> text.contains("hver for sig"));
    }

    @Test
    void filesAreTakenAllOverTheList() throws IOException {
        drop(Files.copy(EXPORT, folder.resolve("a.xlsx")));
        display.await(() -> isMade(0));
        Dragged another = new Dragged(List.of(Files.copy(EXPORT, folder.resolve("b.xlsx"))));
        for (JTable table : display.all(JTable.class)) {
            display.on(
                    () ->
                            assertThat(
                                            table.getTransferHandler()
                                                    .canImport(
                                                            new TransferHandler.TransferSupport(
                                                                    table, another)))
                                    .isTrue());
        }
    }

    @Test
    void whatWasDroppedFirstStandsFirst() throws IOException {
        Path large = Files.createDirectory(folder.resolve("stor mappe"));
        for (int i = 0; i < ENTRIES; i++) {
            Files.createFile(large.resolve(i + ".md"));
        }
        drop(Files.writeString(large.resolve("a.csv"), WITHOUT_BENEFIT).getParent());
        drop(Files.writeString(folder.resolve("b.csv"), WITHOUT_BENEFIT));
        display.await(() -> isEnded(1));
        assertThat(rows().all()).extracting(ExportRow::name).containsExactly("a.csv", "b.csv");
    }

    @Test
    void whatIsReadStaysWhileOthersAreMade() throws IOException {
        drop(Files.writeString(folder.resolve("indkøb.csv"), "mælk;2\n"));
        drop(Files.writeString(folder.resolve("uden ydelse.csv"), WITHOUT_BENEFIT));
        display.await(() -> isMade(1));
        display.mark(1);
        display.click("hvorfor");
        String read = display.find(JTextArea.class, "hvorfor-tekst").getText();
        display.on(() -> rows().put(row(0)));
        assertThat(display.find(JTextArea.class, "hvorfor-tekst").isShowing()).isTrue();
        assertThat(display.find(JTextArea.class, "hvorfor-tekst").getText()).isEqualTo(read);
        display.click("hvorfor");
        display.await(() -> preview().isShowing());
    }

    private JTable preview() {
        return display.find(JTable.class, "forhaandsvisning");
    }

    private ExportRows rows() {
        return (ExportRows) display.find(JTable.class, "udtraek").getModel();
    }

    private ExportRow row(int index) {
        return rows().row(index);
    }

    private boolean isMade(int index) {
        return rows().getRowCount() > index && row(index).result().isPresent();
    }

    private void drop(Path... files) {
        display.on(
                () -> {
                    TransferHandler handler = display.content().getTransferHandler();
                    boolean taken =
                            handler.importData(
                                    new TransferHandler.TransferSupport(
                                            display.content(), new Dragged(List.of(files))));
                    assertThat(taken).isTrue();
                });
    }
}
