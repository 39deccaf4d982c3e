package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.NewTemplate;
import dk.overblik.app.window.list.ExportRows;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The municipality's own document, filled through the window; skipped without a display. */
class TemplateIT {

    private static final Path TEMPLATES = Path.of("src", "test", "resources", "templates");

    @TempDir Path folder;

    @RegisterExtension private final OnDisplay display = new OnDisplay(() -> folder);

    private Path export;

    @BeforeEach
    void choose() throws IOException {
        export = Files.copy(TEMPLATES.resolve("udtræk.xlsx"), folder.resolve("udtræk.xlsx"));
        display.on(() -> display.find(JComboBox.class, "kommune").setSelectedItem("Viborg"));
    }

    @Test
    void aTemplateThatIsDroppedWithAnExportIsFilledAndOpened() throws IOException {
        Path template = copied("d01 felter.docx", "notat til udvalget.docx");
        byte[] before = Files.readAllBytes(template);
        display.drop(template, export);
        display.await(() -> display.isMade(0));
        Path filled = folder.resolve("udtræk - notat til udvalget.docx");
        assertThat(display.rows().getRowCount()).isEqualTo(1);
        assertThat(text(filled)).contains("Viborg").doesNotContain("{{kommune}}");
        assertThat(template).hasBinaryContent(before);
        assertThat(display.rows().getValueAt(0, ExportRows.RESULT).toString())
                .contains("udtræk - overblik.xlsx");
        assertThat(said()).contains("notat til udvalget.docx").contains("udfyldt");
        assertThat(choice().isSelected()).isTrue();
        assertThat(choice().getText()).contains("notat til udvalget.docx");
        display.picture("skabelon");
        display.click("aabn-dokument");
        display.await(() -> display.opened().contains(filled));
    }

    @Test
    void aTemplateAloneIsChosenForWhatComesAfterItAndForTheNextStart() throws IOException {
        display.drop(copied("p01 dias.pptx"));
        display.await(() -> said().contains("p01 dias.pptx"));
        assertThat(display.find(JButton.class, "vaelg-foerst").isShowing()).isTrue();
        display.drop(export);
        display.await(() -> display.isMade(0));
        assertThat(folder.resolve("udtræk - p01 dias.pptx")).exists();
        display.reopen();
        assertThat(choice().getText()).contains("p01 dias.pptx");
        display.on(() -> choice().doClick());
        assertThat(choice().isSelected()).isFalse();
    }

    @Test
    void linesMadeBeforeAreMadeAgainWithTheTemplate() throws IOException {
        display.drop(export);
        display.await(() -> display.isMade(0));
        assertThat(display.isEnabled("aabn-dokument")).isFalse();
        display.drop(copied("x01 regneark.xlsx"));
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        assertThat(said()).contains("x01 regneark.xlsx", "Lav dem igen").doesNotContain("Træk");
        display.click("lav-dem-igen");
        display.await(() -> said().isBlank());
        display.await(() -> display.isEnabled("aabn-dokument"));
        assertThat(folder.resolve("udtræk - x01 regneark.xlsx")).exists();
    }

    /** The first one's document is there still, and is not of the figures that are shown now. */
    @Test
    void whatAnotherTemplateFilledIsNamedWhereItIsNotFilledAgain() throws IOException {
        display.drop(copied("d01 felter.docx"), export);
        display.await(() -> display.isMade(0));
        display.drop(copied("x01 regneark.xlsx"));
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        display.click("lav-dem-igen");
        display.await(() -> shown().contains("udtræk - x01 regneark.xlsx"));
        assertThat(shown())
                .contains("ligger stadig i mappen fra før: \"udtræk - d01 felter.docx\".");
        display.drop(folder.resolve("d01 felter.docx"));
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        display.click("lav-dem-igen");
        display.await(() -> shown().contains("fra før: \"udtræk - x01 regneark.xlsx\"."));
        assertThat(shown()).doesNotContain("fra før: \"udtræk - d01");
    }

    private String shown() {
        return display.rows().getValueAt(0, ExportRows.RESULT).toString();
    }

    @Test
    void theTemplateToBuildOnIsMadeBesideTheExportAndFilledAsItIs() throws IOException {
        display.drop(export);
        display.await(() -> display.isMade(0));
        display.menu("menu-skabelon-excel");
        Path workbook = folder.resolve("Overblik skabelon.xlsx");
        display.await(() -> display.opened().equals(List.of(workbook)));
        assertThat(said()).contains("Hver slags pladsholder", workbook.toString());
        display.opened().clear();
        display.menu("menu-skabelon");
        Path template = folder.resolve("Overblik skabelon.docx");
        display.await(() -> display.opened().contains(template));
        byte[] made = Files.readAllBytes(template);
        display.menu("menu-skabelon");
        display.await(() -> display.opened().size() == 2);
        assertThat(template).hasBinaryContent(made);
        display.drop(template);
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        display.click("lav-dem-igen");
        display.await(() -> display.isMade(0) && display.isEnabled("aabn-dokument"));
        Path filled = folder.resolve("udtræk - Overblik skabelon.docx");
        display.await(() -> Files.exists(filled));
        assertThat(text(filled)).contains("Viborg");
    }

    @Test
    void thePlaceholdersOfAnExportAreListedWithWhatStandsInThemAndCopied() throws Exception {
        display.menu("menu-pladsholdere");
        display.await(
                () ->
                        display.find(JLabel.class, "besked-midt")
                                .getText()
                                .contains("Træk først et udtræk ind"));
        display.drop(export);
        display.await(() -> display.isMade(0));
        display.menu("menu-pladsholdere");
        JTable table = display.inDialog(JTable.class, "pladsholdere");
        assertThat(table.getValueAt(0, 0)).isEqualTo("{{kommune}}");
        assertThat(table.getValueAt(0, 1)).isEqualTo("Viborg");
        display.on(
                () -> {
                    display.inDialog(JTextField.class, "soeg-pladsholder")
                            .setText("fuldtidspersoner;;  sygedagpenge;antal");
                    table.setRowSelectionInterval(0, 0);
                    display.inDialog(JButton.class, "kopier").doClick();
                });
        assertThat(table.getRowCount()).isEqualTo(4);
        assertThat(table.getValueAt(0, 1)).isEqualTo("1.430");
        assertThat(
                        Toolkit.getDefaultToolkit()
                                .getSystemClipboard()
                                .getData(DataFlavor.stringFlavor))
                .isEqualTo("{{tal:Sygedagpenge;Antal fuldtidspersoner;;nu}}");
        display.on(
                () ->
                        display.inDialog(JTextField.class, "soeg-pladsholder")
                                .setText("siden sidst"));
        assertThat(table.getRowCount()).isZero();
        assertThat(display.inDialog(JLabel.class, "antal-pladsholdere").getText())
                .isEqualTo("Ingen pladsholdere passer til \"siden sidst\".");
        display.closeDialog();
    }

    @Test
    void aTemplateThatCameWithExportsGoesWithThemAndOneThatWasLookedForStays() throws IOException {
        display.drop(copied("d01 felter.docx"), export);
        display.await(() -> display.isMade(0));
        display.click("ryd");
        display.await(() -> !choice().isSelected());
        assertThat(said()).contains("d01 felter.docx").contains("ikke udfyldt mere");
        SwingUtilities.invokeLater(() -> choice().doClick());
        display.answer(copied("d02 delte.docx"));
        display.await(() -> choice().getText().contains("d02 delte.docx"));
        display.drop(export);
        display.await(() -> display.isMade(0));
        display.click("ryd");
        display.await(() -> display.find(JButton.class, "vaelg-foerst").isShowing());
        assertThat(choice().isSelected()).isTrue();
    }

    @Test
    void ofTwoTemplatesNoneIsTaken() throws IOException {
        display.drop(copied("d01 felter.docx"), copied("d02 delte.docx"), export);
        display.await(() -> said().contains("én skabelon ad gangen"));
        assertThat(choice().isSelected()).isFalse();
        display.await(() -> display.isMade(0));
    }

    @Test
    void fromAnEmptyWindowToACombinedReportAndNextMonthsEditionBothWithTheTemplateFilled()
            throws IOException {
        List<String> names =
                List.of(
                        "hedensted-2017-09.xlsx",
                        "hedensted-resultatmaal-2017-kvt3.xlsx",
                        "hedensted-udgifter-2017-kvt3.xlsx");
        Path template = folder.resolve("udvalgsnotat.docx");
        NewTemplate.write(template);
        display.on(() -> display.find(JComboBox.class, "kommune").setSelectedItem("Hedensted"));
        display.on(() -> display.find(JCheckBox.class, "saml").doClick());
        display.drop(together(template, month("september", names)));
        display.await(() -> display.isMade(0));
        Path first = display.rows().row(0).result().orElseThrow();
        assertThat(first).hasFileName("Samlet overblik.xlsx");
        assertThat(first.resolveSibling("Samlet - udvalgsnotat.docx")).exists();

        display.drop(together(first, month("oktober", names)));
        display.await(() -> display.isMade(1));
        Path second = display.rows().row(1).result().orElseThrow();
        assertThat(second.getParent()).hasFileName("oktober");
        Path note = second.resolveSibling("Samlet - udvalgsnotat.docx");
        assertThat(text(note)).contains("Hedensted");
        assertThat(display.rows().getRowCount()).isEqualTo(2);
        display.picture("naeste-maaned");
    }

    private Path[] month(String name, List<String> exports) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        Path[] copies = new Path[exports.size()];
        for (int i = 0; i < copies.length; i++) {
            Path from = Path.of("workbooks", "exports", exports.get(i));
            copies[i] = Files.copy(from, place.resolve(exports.get(i)));
        }
        return copies;
    }

    private static Path[] together(Path first, Path... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toArray(Path[]::new);
    }

    private JCheckBox choice() {
        return display.find(JCheckBox.class, "skabelon");
    }

    private String said() {
        return display.find(JLabel.class, "besked").getText();
    }

    private Path copied(String name) throws IOException {
        return copied(name, name);
    }

    private Path copied(String name, String called) throws IOException {
        return Files.copy(TEMPLATES.resolve(name), folder.resolve(called));
    }

    private static String text(Path document) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile());
                InputStream part = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
