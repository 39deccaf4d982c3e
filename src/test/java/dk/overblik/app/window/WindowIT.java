package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatClientProperties;
import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages;
import dk.overblik.app.window.desktop.Recent;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.help.Guide;
import dk.overblik.app.window.help.Welcome;
import dk.overblik.app.window.list.ExportRow;
import dk.overblik.app.window.list.ExportRow.State;
import dk.overblik.app.window.list.ExportRows;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.examples.WorkbookText;
import dk.overblik.option.Option;
import java.awt.Component;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window on a display, used as people use it; skipped where there is none. */
class WindowIT {

    private static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");

    private static final String WITHOUT_BENEFIT =
            """
            Område;Periode;Måling;Værdi
            Hedensted;2017M09;Antal personer;7
            Hedensted;2016M09;Antal personer;9
            """;

    private static final String HINT = AreaField.hintName(Option.OWN);
    private static final String SECOND_HINT = AreaField.hintName(Option.COMPARISONS);

    /** So many that a folder of them is looked through more slowly than a file is. */
    private static final int ENTRIES = 3_000;

    @TempDir Path folder;

    @RegisterExtension private final OnDisplay display = new OnDisplay(() -> folder);

    @Test
    void aDroppedExportBecomesAWorkbookThatCanBeOpened() throws IOException {
        Path export = Files.copy(EXPORT, folder.resolve("udtræk æøå.xlsx"));
        display.drop(export);
        display.await(() -> display.isMade(0));
        assertThat(row(0).result()).contains(folder.resolve("udtræk æøå - overblik.xlsx"));
        display.await(() -> preview().getRowCount() == 17);
        assertThat(preview().getValueAt(16, 0)).isEqualTo("Ydelsesgrupper i alt");
        display.picture("faerdig");
        display.on(() -> display.find(JTabbedPane.class, "faner").setSelectedIndex(1));
        display.picture("diagram");
        assertThat(display.find(JPanel.class, "diagram").getAccessibleContext().getAccessibleName())
                .contains("A-dagpenge -52");
        display.menu(Widgets.DARK);
        display.picture("diagram-moerk");
        display.on(() -> display.find(JTabbedPane.class, "faner").setSelectedIndex(0));
        display.picture("faerdig-moerk");
        display.menu(Widgets.DARK);
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
        display.drop(other, export);
        display.await(() -> display.isMade(1));
        assertThat(row(0).status()).isEqualTo("Ikke lavet");
        assertThat(display.rows().getValueAt(0, ExportRows.RESULT).toString())
                .contains("indkøb.csv");
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
        display.drop(many.toArray(Path[]::new));
        display.await(() -> display.rows().getRowCount() == 8);
        display.mark(7);
        display.click("annuller");
        display.picture("arbejder");
        display.await(() -> display.rows().all().stream().noneMatch(ExportRow::isOpen));
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
        display.drop(month);
        display.await(() -> display.isMade(0));
        assertThat(month.resolve("september - samlet overblik.xlsx")).exists();
    }

    @Test
    void theChoicesHoldForTheNextExportAndTheNextStart() throws IOException {
        display.on(
                () -> {
                    display.find(JComboBox.class, "kommune").setSelectedItem("Hedensted");
                    display.find(JComboBox.class, "sammenlign").setSelectedItem("Hele landet");
                });
        display.drop(
                Files.copy(
                        Path.of("workbooks/exports/kontanthjaelp-y60a02.xlsx"),
                        folder.resolve("k.xlsx")));
        display.await(() -> display.isMade(0));
        display.await(() -> preview().getColumnCount() == 11);
        assertThat(preview().getColumnName(1)).startsWith("Hedensted: ");
        assertThat(preview().getColumnName(6)).startsWith("Hele landet: ");
        display.reopen();
        assertThat(display.find(JComboBox.class, "kommune").getSelectedItem())
                .isEqualTo("Hedensted");
    }

    @Test
    void theExampleIsTriedWithTheKeyboardAlone() {
        assertThat(display.focused()).isEqualTo(Welcome.FIRST);
        display.press(KeyEvent.VK_K);
        display.await(() -> display.isMade(0));
        display.press(KeyEvent.VK_I);
        display.await(() -> display.opened().size() == 1);
        assertThat(display.opened().get(0)).isEqualTo(folder.resolve("bruger/eksempel"));
    }

    @Test
    void theSheetsOfAResultArePagedThroughAsTheWorkbookOpens() throws IOException {
        display.drop(Files.copy(EXPORT, folder.resolve("a.xlsx")));
        display.await(() -> "Kort fortalt".equals(box("ark").getSelectedItem()));
        JComponent story = display.find(JComponent.class, "fortalt");
        assertThat(story.isShowing()).isTrue();
        assertThat(story.getAccessibleContext().getAccessibleName())
                .contains("fuldtidspersoner", "Kilde: Jobindsats.dk");
        assertThat(display.isEnabled("forrige-ark")).isFalse();
        display.press(KeyEvent.VK_RIGHT);
        display.await(() -> "Overblik".equals(box("ark").getSelectedItem()));
        assertThat(display.find(JTable.class, "forhaandsvisning").isShowing()).isTrue();
        assertThat(display.find(JTable.class, "forhaandsvisning").getRowCount()).isEqualTo(17);
        display.press(KeyEvent.VK_LEFT);
        display.await(story::isShowing);
    }

    @Test
    void everyControlHasAWordForThoseWhoCannotSeeIt() {
        display.picture("foerste");
        everyControlHasAWord();
        display.menu(Widgets.DARK);
        everyControlHasAWord();
        display.menu(Widgets.DARK);
        everyControlHasAWord();
    }

    private void everyControlHasAWord() {
        assertThat(display.all(JButton.class))
                .filteredOn(button -> button.getName() != null)
                .isNotEmpty()
                .allMatch(button -> button.getMnemonic() != 0)
                .allMatch(button -> !button.getText().isBlank());
        assertThat(display.all(JComboBox.class))
                .allMatch(box -> box.getAccessibleContext().getAccessibleName() != null);
        assertThat(display.all(JTable.class))
                .allMatch(table -> table.getAccessibleContext().getAccessibleName() != null);
        assertThat(display.all(JTextComponent.class))
                .isNotEmpty()
                .allMatch(text -> text.getAccessibleContext().getAccessibleName() != null);
    }

    @Test
    void tabAloneLeadsToEveryControlAndOutOfEachAgain() throws IOException {
        display.drop(Files.copy(EXPORT, folder.resolve("a.xlsx")));
        display.await(() -> display.isMade(0) && preview().getRowCount() == 17);
        display.await(() -> display.isFocusOwner("udtraek"));
        Set<Component> reached = new HashSet<>();
        Component last = display.tab();
        while (reached.add(last)) {
            last = display.tab();
        }
        List<Component> controls = new ArrayList<>(display.all(AbstractButton.class));
        controls.removeIf(control -> control.getName() == null);
        display.all(JComboBox.class)
                .forEach(
                        box ->
                                controls.add(
                                        box.isEditable()
                                                ? box.getEditor().getEditorComponent()
                                                : box));
        controls.add(preview());
        controls.add(display.find(JTable.class, "udtraek"));
        controls.add(display.find(JTabbedPane.class, "faner"));
        controls.removeIf(control -> !control.isShowing() || !control.isEnabled());
        assertThat(controls).hasSizeGreaterThan(14);
        assertThat(reached).containsAll(controls);
    }

    @Test
    void theGuideNamesControlsByTheWordsThatAreOnThem() throws IOException {
        display.drop(Files.copy(EXPORT, folder.resolve("a.xlsx")));
        display.await(() -> display.isMade(0));
        List<String> words = new ArrayList<>(display.words(display.content()));
        display.menuItems().forEach(item -> words.add(item.getText()));
        JTabbedPane tabs = display.find(JTabbedPane.class, "faner");
        for (int tab = 0; tab < tabs.getTabCount(); tab++) {
            words.add(tabs.getTitleAt(tab));
        }
        List<String> labels = words.stream().map(WindowIT::plain).toList();
        String guide = Files.readString(Guide.in(folder), StandardCharsets.UTF_8);
        List<String> named =
                Pattern.compile("<b>([^<]+)</b>")
                        .matcher(guide.replaceAll("\\s+", " "))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.endsWith(".") && !name.endsWith(":"))
                        .distinct()
                        .toList();
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(labels).containsAll(named);
    }

    /** A label without what says that a dialog follows, or a field. */
    private static String plain(String label) {
        return label.replaceAll("( …|:)$", "");
    }

    @Test
    void theDarkLookIsSwitchedOnAndRemembered() {
        display.menu(Widgets.DARK);
        display.picture("moerk");
        assertThat(new Remembered(display.user()).isOn(Widgets.DARK)).isTrue();
        display.menu(Widgets.DARK);
    }

    @Test
    void theBenefitThatAnExportLeavesOutIsChosenForIt() throws IOException {
        Path export = Files.writeString(folder.resolve("uden ydelse.csv"), WITHOUT_BENEFIT);
        display.drop(export);
        display.await(
                () -> display.isMade(0) && display.find(JComboBox.class, "ydelse").isShowing());
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
        display.drop(Files.writeString(folder.resolve("tal.csv"), "Værdi\n538\n"));
        List<String> keys = List.of("omraade", "ydelse", "maaling", "udtraeksperiode");
        display.await(() -> isEnded(0) && keys.stream().allMatch(key -> box(key).isShowing()));
        assertThat(row(0).result()).isEmpty();
        assertThat(row(0).status()).isEqualTo("Mangler svar");
        assertThat(row(0).message()).contains("område, ydelse, måling og periode");
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
        assertThat(display.find(JLabel.class, "svar-besked").getText()).doesNotContain("i går");
        display.picture("svar");
        display.click("lav-igen");
        display.await(() -> display.isMade(0));
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
        return display.rows().getRowCount() > line && !row(line).isOpen();
    }

    @Test
    void ofSeveralExportsInOneNoBenefitIsChosenForAll() throws IOException {
        Path month = Files.createDirectory(folder.resolve("september"));
        Files.writeString(month.resolve("a.csv"), WITHOUT_BENEFIT);
        Files.writeString(month.resolve("b.csv"), WITHOUT_BENEFIT.replace("Personer", "personer"));
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        display.drop(month);
        display.await(() -> display.rows().getRowCount() == 1 && !row(0).isOpen());
        assertThat(row(0).asked()).isEmpty();
        assertThat(row(0).reasons()).anyMatch(text -> text.contains("hver for sig"));
    }

    @Test
    void filesAreTakenAllOverTheList() throws IOException {
        display.drop(Files.copy(EXPORT, folder.resolve("a.xlsx")));
        display.await(() -> display.isMade(0));
        Dragged another = new Dragged(List.of(Files.copy(EXPORT, folder.resolve("b.xlsx"))));
        List<JComponent> taking = new ArrayList<>();
        for (JComponent part : display.all(JComponent.class)) {
            boolean table = part instanceof JTable || part instanceof JTextComponent;
            if (table && part.getTransferHandler() != null) {
                taking.add(part);
            }
        }
        assertThat(taking).hasSizeGreaterThan(2);
        for (JComponent part : taking) {
            display.on(
                    () ->
                            assertThat(
                                            part.getTransferHandler()
                                                    .canImport(
                                                            new TransferHandler.TransferSupport(
                                                                    part, another)))
                                    .as(String.valueOf(part.getName()))
                                    .isTrue());
        }
    }

    @Test
    void whatWasDroppedFirstStandsFirst() throws IOException {
        Path large = Files.createDirectory(folder.resolve("stor mappe"));
        for (int i = 0; i < ENTRIES; i++) {
            Files.createFile(large.resolve(i + ".md"));
        }
        display.drop(Files.writeString(large.resolve("a.csv"), WITHOUT_BENEFIT).getParent());
        display.drop(Files.writeString(folder.resolve("b.csv"), WITHOUT_BENEFIT));
        display.await(() -> isEnded(1));
        assertThat(display.rows().all())
                .extracting(ExportRow::name)
                .containsExactly("a.csv", "b.csv");
    }

    @Test
    void whatIsReadStaysWhileOthersAreMade() throws IOException {
        display.drop(Files.writeString(folder.resolve("indkøb.csv"), "mælk;2\n"));
        display.drop(Files.writeString(folder.resolve("uden ydelse.csv"), WITHOUT_BENEFIT));
        display.await(() -> display.isMade(1));
        display.mark(1);
        display.click("hvorfor");
        String read = display.find(JTextArea.class, "hvorfor-tekst").getText();
        display.on(() -> display.rows().put(row(0)));
        assertThat(display.find(JTextArea.class, "hvorfor-tekst").isShowing()).isTrue();
        assertThat(display.find(JTextArea.class, "hvorfor-tekst").getText()).isEqualTo(read);
        display.click("hvorfor");
        display.await(() -> preview().isShowing());
    }

    @Test
    void aChangeOfChoiceIsSaidInEachLineAndMakesThemAgain() throws IOException {
        display.drop(
                Files.copy(EXPORT, folder.resolve("a.xlsx")),
                Files.copy(
                        Path.of("workbooks/exports/kontanthjaelp-y60a02.xlsx"),
                        folder.resolve("k.xlsx")));
        display.await(() -> display.isMade(1));
        assertThat(row(1).message()).startsWith("Viser ").contains("vælg egen kommune");
        assertThat(display.find(JButton.class, "lav-dem-igen").isShowing()).isFalse();
        display.on(() -> box("kommune").setSelectedItem("Odder"));
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        display.picture("valg-aendret");
        display.click("lav-dem-igen");
        display.await(() -> isEnded(0) && isEnded(1));
        display.await(() -> !display.find(JButton.class, "lav-dem-igen").isShowing());
        assertThat(row(0).result()).isEmpty();
        assertThat(row(0).message()).contains("Odder");
        assertThat(row(1).message()).doesNotContain("Viser ");
        display.picture("fejl-i-linjen");
    }

    /** The tick set first or last, the files together or one at a time, an overview before them. */
    @ParameterizedTest
    @CsvSource({
        "true, true, false",
        "true, false, false",
        "false, true, false",
        "false, false, false",
        "true, true, true",
        "true, false, true",
        "false, true, true",
        "false, false, true"
    })
    void whateverTheOrderThereIsAWayToTheOneReport(
            boolean tickedFirst, boolean together, boolean overview) throws IOException {
        Path one = export("kontanthjaelp-y60a02.xlsx");
        Path other = export("benchmark-y30r21.xlsx");
        if (overview) {
            display.drop(earlier(one, other));
            display.await(() -> display.find(JLabel.class, "besked-midt").isShowing());
        }
        if (tickedFirst) {
            display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        }
        display.drop(together ? new Path[] {one, other} : new Path[] {one});
        display.await(() -> display.isMade(0));
        if (!together) {
            assertThat(row(0).result().orElseThrow())
                    .hasFileName("kontanthjaelp-y60a02 - overblik.xlsx");
            display.drop(other);
            display.await(() -> display.isMade(1));
        }
        if (!tickedFirst) {
            display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        }
        display.await(() -> display.rows().all().stream().noneMatch(ExportRow::isOpen));
        int last = display.rows().getRowCount();
        if (last > 1) {
            display.await(() -> display.find(JButton.class, "saml-dem").isShowing());
            display.click("saml-dem");
            display.await(() -> display.isMade(last));
        }
        ExportRow whole = row(display.rows().getRowCount() - 1);
        assertThat(whole.name()).startsWith("2 udtræk");
        assertThat(whole.result().orElseThrow()).hasFileName("Samlet overblik.xlsx");
        assertThat(whole.reasons().stream().anyMatch(said -> said.contains("Siden sidst")))
                .isEqualTo(overview);
        assertThat(display.find(JButton.class, "saml-dem").isShowing()).isFalse();
    }

    /** In whatever order they come. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aNoteAndItsExportsMayComeOneAfterTheOther(boolean noteFirst) throws IOException {
        Path note =
                Files.writeString(
                        folder.resolve("notat.txt"),
                        "I september 2017 var der 379 fuldtidspersoner på a-dagpenge i Hedensted.\n");
        Path export = export("hedensted-2017-09.xlsx");
        display.drop(noteFirst ? note : export);
        display.await(
                () ->
                        noteFirst
                                ? display.find(JLabel.class, "besked-midt").isShowing()
                                : display.isMade(0));
        display.drop(noteFirst ? export : note);
        int line = noteFirst ? 0 : 1;
        display.await(() -> display.isMade(line));
        assertThat(row(line).status()).isEqualTo("Tjekket, ingen fejl");
        assertThat(display.rows().getRowCount()).isEqualTo(line + 1);
    }

    @Test
    void anExportThatWasForgottenJoinsTheOneReport() throws IOException {
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        display.drop(export("kontanthjaelp-y60a02.xlsx"), export("benchmark-y30r21.xlsx"));
        display.await(() -> display.isMade(0));
        display.drop(export("hedensted-2017-09.xlsx"));
        display.await(() -> display.isMade(1));
        display.await(() -> display.find(JButton.class, "saml-dem").isShowing());
        display.click("saml-dem");
        display.await(() -> display.isMade(2));
        assertThat(row(2).name()).startsWith("3 udtræk");
        assertThat(display.find(JButton.class, "saml-dem").isShowing()).isFalse();
    }

    /** A month's folder with last month's overview in it, which is offered and not guessed. */
    @Test
    void aFolderWithLastMonthsOverviewBecomesAnEdition() throws IOException {
        Path month = Files.createDirectory(folder.resolve("juni"));
        Path one = export("kontanthjaelp-y60a02.xlsx");
        Path other = export("benchmark-y30r21.xlsx");
        Path last = earlier(one, other);
        Files.move(last, month.resolve(last.getFileName()));
        for (Path export : List.of(one, other)) {
            Files.move(export, month.resolve(export.getFileName()));
        }
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        display.drop(month);
        display.await(() -> display.isMade(0));
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        display.click("lav-dem-igen");
        display.await(() -> display.isMade(0) && row(0).dropped().earlier().isPresent());
        assertThat(row(0).reasons()).anyMatch(said -> said.contains("Siden sidst"));
    }

    /** An overview of several exports, of a month before. */
    private Path earlier(Path... exports) throws IOException {
        List<Object> words =
                new ArrayList<>(
                        List.of("--samlet", "--kommune", "Odder", "--periode", "maj 2025", "--ud"));
        words.add(Files.createDirectory(folder.resolve("før")));
        words.addAll(List.of(exports));
        return Path.of(Run.of(words.toArray()).out().strip());
    }

    /** And of what is on the list already an edition is made, which is one report as well. */
    @Test
    void whatWasMadeEachForItselfBecomesOneEditionAfterAnOverviewOfSeveral() throws IOException {
        Path last = earlier(export("kontanthjaelp-y60a02.xlsx"), export("benchmark-y30r21.xlsx"));
        display.drop(
                folder.resolve("kontanthjaelp-y60a02.xlsx"),
                folder.resolve("benchmark-y30r21.xlsx"));
        display.await(() -> display.isMade(1));
        display.drop(last);
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        display.click("lav-dem-igen");
        display.await(() -> display.isMade(2));
        assertThat(row(2).name()).startsWith("2 udtræk");
        assertThat(row(2).reasons()).anyMatch(said -> said.contains("Siden sidst"));
        assertThat(display.find(JButton.class, "lav-dem-igen").isShowing()).isFalse();
    }

    /** What came one at a time is offered once where an overview comes last: as its edition. */
    @Test
    void thereIsOneOfferWhereTheOverviewComesLast() throws IOException {
        Path one = export("kontanthjaelp-y60a02.xlsx");
        Path other = export("benchmark-y30r21.xlsx");
        Path last = earlier(one, other);
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        display.drop(one);
        display.await(() -> display.isMade(0));
        display.drop(other);
        display.await(() -> display.isMade(1));
        display.await(() -> display.find(JButton.class, "saml-dem").isShowing());
        display.drop(last);
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        assertThat(display.find(JButton.class, "saml-dem").isShowing()).isFalse();
        assertThat(display.find(JLabel.class, "valg-aendret").getText())
                .contains("2 udtræk kan laves til én rapport som det");
    }

    /** One that says too little to be made alone is no reason to forget the overview. */
    @Test
    void whatIsCombinedWhileAnOverviewIsOfferedIsMadeAfterIt() throws IOException {
        Path one = export("kontanthjaelp-y60a02.xlsx");
        Path last = earlier(one, export("benchmark-y30r21.xlsx"));
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        display.drop(one);
        display.await(() -> display.isMade(0));
        display.drop(Files.writeString(folder.resolve("intet.csv"), "intet\n"));
        display.await(() -> display.rows().getRowCount() == 2 && !row(1).isOpen());
        display.drop(last);
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        display.click("saml-dem");
        display.await(() -> display.isMade(2));
        assertThat(row(2).dropped().earlier()).contains(last);
        assertThat(row(2).reasons()).anyMatch(said -> said.contains("Siden sidst"));
        assertThat(display.find(JButton.class, "lav-dem-igen").isShowing()).isFalse();
    }

    /** The list was not emptied: what the overview was made of is no part of the next one. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void ofALongListOnlyWhatIsNewBecomesTheEdition(boolean copied) throws IOException {
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        Path may = Files.createDirectory(folder.resolve("maj"));
        display.drop(month(may, "A-dagpenge", 5));
        display.drop(month(may, "Kontanthjælp", 5));
        display.await(() -> display.isMade(0) && display.isMade(1));
        display.click("saml-dem");
        display.await(() -> display.isMade(2));
        Path last = row(2).result().orElseThrow();
        Path june = Files.createDirectory(folder.resolve("juni"));
        display.drop(month(june, "A-dagpenge", 6));
        display.drop(month(june, "Kontanthjælp", 6));
        display.await(() -> display.isMade(3) && display.isMade(4));
        display.drop(copied ? Files.copy(last, june.resolve("Sidste.xlsx")) : last);
        display.await(
                () ->
                        display.find(JLabel.class, "valg-aendret")
                                .getText()
                                .contains(": 2 udtræk kan laves til én rapport"));
        assertThat(display.find(JButton.class, "saml-dem").isShowing()).isFalse();
        display.click("lav-dem-igen");
        display.await(() -> display.isMade(5));
        assertThat(row(5).dropped().files()).allMatch(file -> file.startsWith(june)).hasSize(2);
        assertThat(row(5).result().orElseThrow()).isEqualTo(june.resolve("Samlet overblik.xlsx"));
    }

    /** An export of a benefit up to a month, called the same each month. */
    private static Path month(Path folder, String benefit, int last) throws IOException {
        StringBuilder text = new StringBuilder("Område;Ydelse;Periode;Måling;Værdi\n");
        for (int month = 1; month <= last; month++) {
            text.append("Randers;").append(benefit).append(";2024M0").append(month);
            text.append(";Antal fuldtidspersoner;1").append(month).append("0\n");
        }
        return Files.writeString(folder.resolve(benefit + ".csv"), text);
    }

    @Test
    void aNameIsWrittenOnWhileItIsWrittenAndIsSeenFromItsBeginning() {
        JTextComponent field = (JTextComponent) box("sammenlign").getEditor().getEditorComponent();
        display.on(field::requestFocusInWindow);
        display.await(field::isFocusOwner);
        display.on(() -> field.setText("Region Midtjylland, Hele landet, "));
        for (char letter : "Hors".toCharArray()) {
            display.on(
                    () ->
                            field.dispatchEvent(
                                    new KeyEvent(
                                            field,
                                            KeyEvent.KEY_TYPED,
                                            0,
                                            0,
                                            KeyEvent.VK_UNDEFINED,
                                            letter)));
        }
        display.await(() -> "ens".equals(field.getSelectedText()));
        display.tab();
        display.await(() -> !field.isFocusOwner() && field.getCaretPosition() == 0);
        assertThat(box("sammenlign").getSelectedItem())
                .isEqualTo("Region Midtjylland, Hele landet, Horsens");
    }

    @Test
    void aNameThatIsWrittenWronglyGetsASuggestion() {
        JButton hint = display.find(JButton.class, HINT);
        assertThat(hint.isShowing()).isFalse();
        display.on(() -> box("kommune").setSelectedItem("Hedenstedt"));
        display.await(hint::isShowing);
        assertThat(hint.getText()).isEqualTo("Mente du Hedensted?");
        display.click(HINT);
        display.await(() -> !hint.isShowing());
        assertThat(box("kommune").getSelectedItem()).isEqualTo("Hedensted");
        display.on(() -> box("kommune").setSelectedItem("alle i Region Midtjylland"));
        assertThat(hint.isShowing()).isFalse();
    }

    @Test
    void thePeriodIsChosenForTheWorkAtHandAndNotForTheNextStart() throws IOException {
        display.on(() -> box("periode").setSelectedItem("september 2016"));
        display.drop(Files.copy(EXPORT, folder.resolve("a.xlsx")));
        display.await(() -> display.isMade(0));
        display.await(
                () -> display.find(JLabel.class, "forhaandsvisning-titel").getParent().isShowing());
        assertThat(row(0).made()).isPresent();
        assertThat(row(0).made().orElseThrow().period()).contains("september 2016");
        display.reopen();
        assertThat(box("periode").getSelectedItem()).isEqualTo(Choices.NEWEST);
    }

    @Test
    void allCanBeReachedOnASmallScreenAndAtTwiceTheScale() throws IOException {
        display.drop(
                Files.copy(EXPORT, folder.resolve("a.xlsx")),
                Files.writeString(folder.resolve("tal.csv"), "Værdi\n538\n"));
        display.await(() -> isEnded(1));
        for (int[] size : new int[][] {{640, 420}, {1024, 740}}) {
            display.resize(size[0], size[1]);
            for (int row = 0; row < 2; row++) {
                display.mark(row);
                display.await(() -> display.find(JTable.class, "udtraek").isShowing());
                display.laidOut(() -> allIsWithinWindow(size));
                display.picture("lille-" + size[0] + "-" + row);
            }
        }
    }

    private void allIsWithinWindow(int[] size) {
        for (JButton button : display.all(JButton.class)) {
            if (button.getName() != null && button.isShowing()) {
                assertThat(display.isWithinWindow(button))
                        .as(button.getName() + " at " + size[0] + " by " + size[1])
                        .isTrue();
            }
        }
        for (JComboBox<?> box : display.all(JComboBox.class)) {
            if (box.isShowing()) {
                assertThat(display.isWithinWindow(box)).as(box.getName()).isTrue();
            }
        }
    }

    @Test
    void noTwoControlsThatAreSeenTogetherHaveOneKey() throws IOException {
        assertThat(display.mnemonics()).doesNotHaveDuplicates();
        display.drop(Files.writeString(folder.resolve("tal.csv"), "Værdi\n538\n"));
        display.await(() -> isEnded(0) && box("omraade").isShowing());
        assertThat(display.mnemonics()).doesNotHaveDuplicates();
    }

    @Test
    void theMenusOpenGuideSettingsLogAndRecentResults() throws IOException {
        Path month = Files.createDirectory(folder.resolve("september"));
        display.drop(Files.copy(EXPORT, month.resolve("a.xlsx")));
        display.await(() -> display.isMade(0));
        display.menu("menu-vejledning");
        display.await(() -> display.opened().size() == 1);
        assertThat(display.opened().get(0)).exists().hasFileName("Vejledning.html");
        display.menu("menu-indstillinger");
        display.await(() -> display.opened().size() == 2);
        Path settings = month.resolve("Overblik indstillinger.xlsx");
        assertThat(display.opened().get(1)).isEqualTo(settings).exists();
        byte[] made = Files.readAllBytes(settings);
        display.menu("menu-indstillinger");
        display.await(() -> display.opened().size() == 3);
        assertThat(display.opened().get(2)).isEqualTo(settings).hasBinaryContent(made);
        display.menu("menu-log");
        assertThat(display.find(JLabel.class, "besked").getText()).contains("Loggen er tom");
        display.reopen();
        assertThat(new Recent(new Remembered(display.user())).results())
                .containsExactly(month.resolve("a - overblik.xlsx"));
        assertThat(display.menuItems())
                .extracting(item -> item.getText())
                .contains("a - overblik.xlsx");
    }

    @Test
    void theMonthsEditionIsMadeOfTheLastOverviewAndTheNewExports() throws IOException {
        Path old = Vintages.write(folder, "marts.csv", 0, Vintages.Shape.LONG);
        display.on(() -> box("kommune").setSelectedItem("Randers"));
        display.drop(old);
        display.await(() -> display.isMade(0));
        Path result = row(0).result().orElseThrow();
        display.click("ryd");
        display.await(() -> display.find(JButton.class, "maaned").isShowing());
        Path export = Vintages.write(folder, "april.csv", 1, Vintages.Shape.WIDE);
        display.choose("maaned", result, export);
        display.await(() -> display.isMade(0));
        assertThat(WorkbookText.lines(row(0).result().orElseThrow()))
                .anyMatch(line -> line.startsWith("Siden sidst | "));
    }

    @Test
    void theLastOverviewIsChosenFirstAndTheNewExportsFromAnotherFolderAfterIt() throws IOException {
        Path march = Files.createDirectory(folder.resolve("marts"));
        Path april = Files.createDirectory(folder.resolve("april"));
        display.on(() -> box("kommune").setSelectedItem("Randers"));
        display.drop(Vintages.write(march, "tal.csv", 0, Vintages.Shape.LONG));
        display.await(() -> display.isMade(0));
        Path result = row(0).result().orElseThrow();
        display.click("ryd");
        display.await(() -> display.find(JButton.class, "maaned").isShowing());
        assertThat(new Remembered(display.user()).get("senest")).contains(march.toString());
        display.choose("maaned", result);
        display.answer(Vintages.write(april, "tal.csv", 1, Vintages.Shape.WIDE));
        display.await(() -> display.isMade(0));
        assertThat(row(0).result().orElseThrow().getParent()).isEqualTo(april);
        display.await(() -> preview().getRowCount() > 0);
        display.picture("maanedens-udgave");
        assertThat(WorkbookText.lines(row(0).result().orElseThrow()))
                .anyMatch(line -> line.startsWith("Siden sidst | "));
    }

    @Test
    void whatIsNoOverviewIsNotTakenForTheLastOne() throws IOException {
        display.choose("maaned", Files.copy(EXPORT, folder.resolve("a.xlsx")));
        display.await(
                () ->
                        display.find(JLabel.class, "besked")
                                .getText()
                                .contains("Vælg sidste måneds"));
    }

    @Test
    void severalAreasAreComparedWithInTheOrderTheyAreWritten() throws IOException {
        display.on(
                () -> {
                    box("kommune").setSelectedItem("Odder");
                    box("sammenlign").setSelectedItem("Hele landet, Horsens");
                });
        display.drop(
                Files.copy(
                        Path.of("workbooks/exports/kontanthjaelp-y60a02.xlsx"),
                        folder.resolve("k.xlsx")));
        display.await(() -> display.isMade(0));
        // Three areas are too wide for a sheet of paper: the third stands below.
        display.await(() -> preview().getColumnCount() == 11);
        assertThat(preview().getColumnName(6)).startsWith("Hele landet: ");
        assertThat(WorkbookText.lines(row(0).result().orElseThrow()))
                .anyMatch(line -> line.startsWith("Overblik | B8 | ") && line.contains("Horsens"));
        display.reopen();
        assertThat(box("sammenlign").getSelectedItem()).isEqualTo("Hele landet, Horsens");
    }

    @Test
    void ofSeveralNamesOnlyTheOneThatIsWrittenWronglyIsPutRight() {
        display.on(() -> box("sammenlign").setSelectedItem("Hele landet, Horsns, Odder"));
        display.await(() -> display.find(JButton.class, SECOND_HINT).isShowing());
        display.click(SECOND_HINT);
        display.await(() -> !display.find(JButton.class, SECOND_HINT).isShowing());
        assertThat(box("sammenlign").getSelectedItem()).isEqualTo("Hele landet, Horsens, Odder");
    }

    /** A tick that was set too late would otherwise mean the exports dropped once more. */
    @Test
    void exportsThatWereReportedEachForItselfBecomeOneReportAfterAll() throws IOException {
        Path exports = Path.of("workbooks", "exports");
        List<Path> both = new ArrayList<>();
        for (String name : List.of("hedensted-2017-09.xlsx", "hedensted-udgifter-2017-kvt3.xlsx")) {
            both.add(Files.copy(exports.resolve(name), folder.resolve(name)));
        }
        display.drop(both.toArray(Path[]::new));
        display.await(() -> display.isMade(1));
        assertThat(display.find(JButton.class, "saml-dem").isShowing()).isFalse();
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        display.await(() -> display.find(JButton.class, "saml-dem").isShowing());
        display.click("saml-dem");
        display.await(() -> display.isMade(2));
        assertThat(display.rows().row(2).result().orElseThrow())
                .hasFileName("Samlet overblik.xlsx");
        assertThat(display.find(JButton.class, "saml-dem").isShowing()).isFalse();
    }

    @Test
    void aFieldThatIsEmptiedSaysWhatHoldsThen() {
        for (String field : List.of("kommune", "sammenlign", "periode")) {
            Object before = box(field).getSelectedItem();
            display.on(() -> box(field).setSelectedItem("x"));
            display.on(() -> box(field).setSelectedItem(""));
            assertThat(box(field).getSelectedItem()).as(field).isEqualTo(before);
        }
    }

    /** A frame around the field alone would not say what is wrong. */
    @Test
    void whatNobodyKnowsIsSaidInWordsAndAListMayBeWrittenAsASentence() {
        display.on(() -> box("sammenlign").setSelectedItem("Viborg, hele landet og Horsens"));
        assertThat(box("sammenlign").getClientProperty(FlatClientProperties.OUTLINE)).isNull();
        JLabel remark = display.find(JLabel.class, "kendes-ikke-sammenlign");
        display.on(() -> box("sammenlign").setSelectedItem("Viborg, qqqqqq"));
        display.await(remark::isShowing);
        assertThat(remark.getText()).contains("\"qqqqqq\"").contains("komma");
        display.on(() -> box("sammenlign").setSelectedItem("Viborg, Horsns"));
        display.await(() -> display.find(JButton.class, SECOND_HINT).isShowing());
        assertThat(remark.isShowing()).isFalse();
        display.on(() -> box("sammenlign").setSelectedItem("Viborg"));
        assertThat(display.find(JButton.class, SECOND_HINT).isShowing()).isFalse();
        assertThat(remark.isShowing()).isFalse();
    }

    @Test
    void aSuggestionGoesWhenSomethingElseIsWritten() {
        display.on(() -> box("kommune").setSelectedItem("Hedenstedt"));
        display.await(() -> display.find(JButton.class, HINT).isShowing());
        display.on(
                () -> {
                    Component field = box("kommune").getEditor().getEditorComponent();
                    ((JTextComponent) field).setText("Vi");
                });
        display.await(() -> !display.find(JButton.class, HINT).isShowing());
    }

    @Test
    void theGlanceIsOfTheResultAsItIsNowWhicheverLineMadeIt() throws IOException {
        Path export = Path.of("workbooks/exports/kontanthjaelp-y60a02.xlsx");
        Path copy = Files.copy(export, folder.resolve("k.xlsx"));
        display.on(() -> box("kommune").setSelectedItem("Odder"));
        display.drop(copy);
        display.await(() -> display.isMade(0) && preview().getColumnCount() > 0);
        assertThat(preview().getColumnName(1)).startsWith("Odder: ");
        display.on(() -> box("kommune").setSelectedItem("Horsens"));
        display.drop(copy);
        display.await(() -> display.rows().getRowCount() == 2);
        display.mark(0);
        display.await(
                () ->
                        display.isMade(1)
                                && preview().getColumnCount() > 0
                                && preview().getColumnName(1).startsWith("Horsens: "));
        assertThat(row(0).result()).isEqualTo(row(1).result());
    }

    @Test
    void noLinesFiguresStandUnderTheNameOfAnother() throws IOException {
        display.drop(
                Files.copy(EXPORT, folder.resolve("a.xlsx")),
                Files.copy(
                        Path.of("workbooks/exports/kontanthjaelp-y60a02.xlsx"),
                        folder.resolve("k.xlsx")));
        display.await(() -> display.isMade(1));
        display.mark(0);
        display.await(() -> preview().getRowCount() == 17);
        display.on(
                () -> {
                    display.find(JTable.class, "udtraek").setRowSelectionInterval(1, 1);
                    assertThat(preview().getRowCount()).isZero();
                    assertThat(display.find(JLabel.class, "forhaandsvisning-titel").getText())
                            .isEqualTo("k.xlsx");
                });
        display.await(() -> preview().getRowCount() == 1);
    }

    @Test
    void twelveMonthsAreDroppedOneAfterTheOther() throws IOException {
        display.on(() -> box("kommune").setSelectedItem("Randers"));
        display.on(() -> display.find(JCheckBox.class, "husk").doClick());
        display.drop(Vintages.write(folder, "0.csv", 0, Vintages.Shape.LONG));
        display.await(() -> display.isMade(0));
        for (int update = 1; update < 12; update++) {
            int line = update;
            Path last = row(line - 1).result().orElseThrow();
            Vintages.Shape shape = Vintages.Shape.values()[update % 3];
            display.drop(last, Vintages.write(folder, update + ".csv", update, shape));
            display.await(() -> display.isMade(line));
        }
        List<String> lines = WorkbookText.lines(row(11).result().orElseThrow());
        assertThat(lines).anyMatch(line -> line.startsWith("Siden sidst | "));
        assertThat(lines).anyMatch(line -> line.startsWith("Revisioner | "));
        try (Stream<Path> kept = Files.list(folder.resolve("bruger/Arkiv/udtraek"))) {
            assertThat(kept).hasSize(12);
        }
    }

    @Test
    void aNoteThatIsDroppedWithExportsHasItsFiguresChecked() throws IOException {
        Path note = folder.resolve("notat.docx");
        Files.copy(Path.of("src/test/resources/checking/viborg-grundlag.docx"), note);
        Path export = Files.copy(EXPORT, folder.resolve("a.xlsx"));
        display.drop(note, export);
        display.await(() -> isEnded(0));
        assertThat(display.rows().getRowCount()).isEqualTo(1);
        assertThat(row(0).isCheck()).isTrue();
        assertThat(row(0).name()).startsWith("notat.docx");
        assertThat(row(0).status()).matches("Tjekket[:,] .+");
        assertThat(row(0).message()).isNotEmpty();
    }

    @Test
    void aNoteAloneIsToldWhatItLacks() throws IOException {
        Path note = folder.resolve("notat.docx");
        Files.copy(Path.of("src/test/resources/checking/viborg-grundlag.docx"), note);
        display.drop(note);
        display.await(
                () ->
                        display.find(JLabel.class, "besked")
                                .getText()
                                .contains("træk nu udtrækkene ind"));
        assertThat(display.find(JButton.class, Welcome.FIRST).isShowing()).isTrue();
        JLabel middle = display.find(JLabel.class, "besked-midt");
        assertThat(middle.getText()).contains("træk nu udtrækkene ind");
        display.await(() -> middle.isShowing() && display.isWithinWindow(middle));
    }

    @Test
    void aSuggestionIsAButtonUnderTheFieldsAndMovesNoneOfThem() {
        JButton hint = display.find(JButton.class, HINT);
        Point before = box("periode").getLocationOnScreen();
        display.on(() -> box("kommune").setSelectedItem("Hedenstedt"));
        display.await(hint::isShowing);
        display.laidOut(
                () -> {
                    assertThat(box("periode").getLocationOnScreen()).isEqualTo(before);
                    assertThat(hint.isBorderPainted() && hint.isContentAreaFilled()).isTrue();
                    assertThat(hint.isFocusable()).isTrue();
                    Point fields = display.content().getLocationOnScreen();
                    assertThat(hint.getLocationOnScreen().x - fields.x).isLessThan(hint.getWidth());
                });
    }

    @Test
    void theDialogForFilesSpeaksDanish() {
        SwingUtilities.invokeLater(() -> display.find(JButton.class, Welcome.FIRST).doClick());
        display.await(() -> display.chooser().isPresent());
        List<String> words = new ArrayList<>();
        display.on(
                () -> {
                    words.addAll(display.words(display.chooser().orElseThrow()));
                    display.chooser().orElseThrow().cancelSelection();
                });
        assertThat(words)
                .contains("Annullér", "Filnavn:", "Filtype:", "Mappe:")
                .noneMatch(
                        word ->
                                word.matches(
                                        ".*\\b(Look|File|Folder|Cancel|Open|All|Up|Home|New|List|Details|View|Name|Size|Refresh)\\b.*"));
    }

    @Test
    void whatTheLineSaysIsCopied() throws Exception {
        display.drop(Files.writeString(folder.resolve("indkøb.csv"), "mælk;2\n"));
        display.await(() -> isEnded(0));
        display.on(() -> display.find(JTable.class, "udtraek").requestFocusInWindow());
        display.pressControl(KeyEvent.VK_C);
        display.await(
                () -> display.find(JLabel.class, "besked").getText().contains("udklipsholderen"));
        Object text =
                Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        assertThat(text.toString()).contains("indkøb.csv").contains("Ikke lavet");
    }

    @Test
    void theEntryInSendToIsPutThereAndTakenAway() {
        Path entry = display.user().resolve("Overblik.cmd");
        assertThat(entry).doesNotExist();
        display.menu("send-til");
        assertThat(entry).content(StandardCharsets.UTF_8).contains("Overblik.exe", "%*");
        display.menu("send-til");
        assertThat(entry).doesNotExist();
    }

    private JTable preview() {
        return display.figures();
    }

    private ExportRow row(int index) {
        return display.rows().row(index);
    }

    private Path export(String name) throws IOException {
        return Files.copy(EXPORT.resolveSibling(name), folder.resolve(name));
    }
}
