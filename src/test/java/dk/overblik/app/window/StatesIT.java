package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.NewTemplate;
import dk.overblik.app.window.list.ExportRow;
import dk.overblik.app.window.list.ExportRow.State;
import dk.overblik.app.window.widget.Widgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every state of the window on a small screen and at twice the scale, light and dark: all is
 * reached, nothing is cut, and a picture of each is left to be looked at.
 */
class StatesIT {

    private static final Path EXPORTS = Path.of("workbooks", "exports");
    private static final Path TEMPLATES = Path.of("src", "test", "resources", "templates");

    /**
     * Width and height to the program of 1280 by 900 and 1024 by 768 at 100 percent, and of 1280 by
     * 900 at 200 percent.
     */
    private static final int[][] SCREENS = {{1280, 850}, {1024, 720}, {640, 420}};

    @TempDir Path folder;

    @RegisterExtension private final OnDisplay display = new OnDisplay(() -> folder);

    @Test
    void nothingIsThereYet() {
        look("01-tom");
    }

    @Test
    void whatIsDroppedAloneIsToldInTheMiddle() throws IOException {
        Path note = folder.resolve("notat til arbejdsmarkedsudvalget om ydelser i juni.docx");
        Files.copy(Path.of("src/test/resources/checking/viborg-grundlag.docx"), note);
        display.drop(note);
        display.await(() -> display.find(JLabel.class, "besked-midt").isShowing());
        look("20-notat-alene");
    }

    @Test
    void someWaitAndOneIsBeingMade() throws IOException {
        display.drop(export("hedensted-2017-09.xlsx"), export("kontanthjaelp-y60a02.xlsx"));
        display.await(() -> display.isMade(1));
        display.on(
                () -> {
                    display.rows().put(in(row(0), new State.Running(3, 12)));
                    display.rows().put(in(row(1), new State.Waiting()));
                });
        display.mark(0);
        look("02-arbejder");
        display.mark(1);
        look("03-venter");
        display.on(() -> display.rows().put(in(row(1), new State.Cancelled())));
        look("04-annulleret");
        display.on(() -> display.rows().put(in(row(0), new State.Cancelled())));
    }

    @Test
    void aResultStandsReadyWithItsRemarks() throws IOException {
        display.drop(export("hedensted-2017-09.xlsx"), export("kontanthjaelp-y60a02.xlsx"));
        display.await(() -> display.isMade(1));
        display.mark(0);
        display.await(() -> "Kort fortalt".equals(box("ark").getSelectedItem()));
        look("05-faerdig");
        tab(1);
        look("06-diagram");
        tab(0);
        display.await(() -> preview().getRowCount() == 17);
        look("21-tabel");
        tab(1);
        look("22-tabellens-diagram");
        display.mark(1);
        display.await(() -> preview().getRowCount() == 1);
        tab(2);
        look("07-bemaerkninger");
        display.on(() -> box("kommune").setSelectedItem("Favrskv"));
        display.await(() -> display.find(JButton.class, "lav-dem-igen").isShowing());
        display.await(() -> display.find(JButton.class, "mente-du-kommune").isShowing());
        look("08-valg-aendret");
    }

    @Test
    void whatFailedAndWhatIsRefusedSayWhy() throws IOException {
        display.on(() -> box("kommune").setSelectedItem("Odder"));
        display.drop(
                Files.writeString(folder.resolve("indkøb.csv"), "mælk;2\n"),
                export("hedensted-2017-09.xlsx"));
        display.await(() -> isEnded(1));
        display.mark(0);
        look("09-fejlet");
        display.mark(1);
        look("10-afvist");
    }

    @Test
    void anExportIsAskedWhatItIsAbout() throws IOException {
        display.drop(Files.writeString(folder.resolve("tal.csv"), "Værdi\n538\n"));
        display.await(() -> isEnded(0) && box("ydelse").isShowing());
        look("11-mangler-svar");
    }

    @Test
    void aNoteWasChecked() throws IOException {
        Path note =
                Files.writeString(
                        folder.resolve("notat om ledige.txt"),
                        "Arbejdsmarkedet i Hedensted i september 2017\n\n"
                                + "Der var 379 fuldtidspersoner på a-dagpenge i Hedensted i september"
                                + " 2017. Det svarer til 1,9 pct. af arbejdsstyrken.\n\n"
                                + "I september 2017 var der 281 fuldtidspersoner på kontanthjælp i"
                                + " Hedensted, et fald på 9,2 pct. siden september 2016. Udvalget"
                                + " holder 4 møder om året.\n");
        display.drop(note, export("hedensted-2017-09.xlsx"));
        display.await(() -> display.isMade(0) && preview().getRowCount() > 0);
        look("12-tjekket");
        tab(2);
        look("13-tjekket-bemaerkninger");
    }

    @Test
    void aTemplateIsFilledInAndTheNextMonthsEditionIsMade() throws IOException {
        Path template = folder.resolve("notat til arbejdsmarkedsudvalget om ydelser.docx");
        NewTemplate.write(template);
        Path export = Files.copy(TEMPLATES.resolve("udtræk.xlsx"), folder.resolve("juni.xlsx"));
        display.on(() -> box("kommune").setSelectedItem("Viborg"));
        display.drop(template, export);
        display.await(() -> display.isMade(0) && preview().getRowCount() > 0);
        look("14-skabelon");
        Path newer = Files.copy(TEMPLATES.resolve("udtræk.xlsx"), folder.resolve("juli.xlsx"));
        display.drop(row(0).result().orElseThrow(), newer);
        display.await(() -> display.isMade(1) && preview().getRowCount() > 0);
        look("15-maanedens-udgave");
    }

    @Test
    void severalAreasAreComparedInOneReport() throws IOException {
        display.on(
                () -> {
                    box("kommune").setSelectedItem("Odder");
                    box("sammenlign").setSelectedItem("Hele landet, Horsens, Skanderborg");
                    display.find(JCheckBox.class, "saml").doClick();
                });
        display.drop(export("kontanthjaelp-y60a02.xlsx"), export("benchmark-y30r21.xlsx"));
        display.await(() -> isEnded(0) && box("ark").isShowing());
        look("16-sammenlignet");
        display.on(() -> box("ark").setSelectedItem("Udvikling"));
        tab(1);
        look("23-udvikling");
    }

    @Test
    void theDialogsAreAsWellDesigned() {
        lookAtDialog("17-om", "menu-om");
        lookAtDialog("18-nyt", "menu-nyt");
        lookAtDialog("19-vaelg-filer", "menu-vaelg");
    }

    /** Of two lines' words the row is three lines high, where there is room. */
    @Test
    void aTemplateIsFilledInPart() throws IOException {
        Path template = folder.resolve("notat til udvalget.docx");
        Files.copy(TEMPLATES.resolve("d01 felter.docx"), template);
        display.drop(template, export("hedensted-2017-09.xlsx"));
        display.await(() -> display.isMade(0) && box("ark").isShowing());
        assertThat(row(0).status()).isEqualTo("Delvist færdig");
        look("25-delvist");
    }

    @Test
    void exportsAreReportedEachForItselfAndAreToBeOne() throws IOException {
        display.drop(export("kontanthjaelp-y60a02.xlsx"), export("benchmark-y30r21.xlsx"));
        display.await(() -> isEnded(1) && box("ark").isShowing());
        display.on(
                () -> {
                    display.find(JCheckBox.class, "saml").doClick();
                    box("kommune").setSelectedItem("Odder");
                });
        display.await(() -> display.find(JButton.class, "saml-dem").isShowing());
        look("26-hver-sin-rapport");
    }

    @Test
    void thePlaceholdersAreListed() throws IOException {
        display.drop(export("hedensted-2017-09.xlsx"));
        display.await(() -> display.isMade(0));
        lookAtDialog("24-pladsholdere", "menu-pladsholdere");
    }

    private void look(String state) {
        for (boolean dark : new boolean[] {false, true}) {
            display.on(() -> Widgets.use(dark));
            for (int[] screen : SCREENS) {
                String name = state + (dark ? "-moerk-" : "-lys-") + screen[0];
                display.resize(screen[0], screen[1]);
                display.picture(name);
                display.laidOut(() -> nothingIsCut(name));
            }
        }
        display.on(() -> Widgets.use(false));
        assertThat(display.mnemonics()).as(state).doesNotHaveDuplicates();
    }

    private void nothingIsCut(String name) {
        for (JComponent control : display.all(JComponent.class)) {
            boolean named = control.getName() != null && control.isShowing();
            if (named && isControl(control)) {
                assertThat(display.isWithinWindow(control))
                        .as(control.getName() + " in " + name)
                        .isTrue();
                assertThat(control.getWidth())
                        .as("width of " + control.getName() + " in " + name)
                        .isGreaterThanOrEqualTo(control.getMinimumSize().width);
            }
            if ("udtraek".equals(control.getName()) && control.isShowing()) {
                assertThat(control.getVisibleRect().height)
                        .as("height of the list in " + name)
                        .isGreaterThanOrEqualTo(((JTable) control).getRowHeight());
            }
        }
    }

    private static boolean isControl(JComponent part) {
        return part instanceof JButton
                || part instanceof JCheckBox
                || part instanceof JComboBox
                || part instanceof JLabel;
    }

    private void lookAtDialog(String name, String menu) {
        for (boolean dark : new boolean[] {false, true}) {
            display.on(() -> Widgets.use(dark));
            display.pictureOfDialog(menu, name + (dark ? "-moerk" : "-lys"));
        }
        display.on(() -> Widgets.use(false));
    }

    private void tab(int index) {
        display.on(() -> display.find(JTabbedPane.class, "faner").setSelectedIndex(index));
    }

    private static ExportRow in(ExportRow row, State state) {
        return new ExportRow(row.number(), row.dropped(), row.answers(), row.made(), state);
    }

    private Path export(String name) throws IOException {
        return Files.copy(EXPORTS.resolve(name), folder.resolve(name));
    }

    private JComboBox<?> box(String key) {
        return display.find(JComboBox.class, key);
    }

    private JTable preview() {
        return display.figures();
    }

    private ExportRow row(int index) {
        return display.rows().row(index);
    }

    private boolean isEnded(int index) {
        return display.rows().getRowCount() > index && !row(index).isOpen();
    }
}
