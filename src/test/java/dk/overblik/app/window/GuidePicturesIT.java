package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.window.help.Guide;
import dk.overblik.app.window.list.ExportRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the pictures of the guide as the window is now, into {@code target/window/vejledning};
 * skipped where there is no display.
 */
class GuidePicturesIT {

    private static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");
    private static final Path TEMPLATES = Path.of("src", "test", "resources", "templates");

    private static final String NOTE =
            """
            Beskæftigelsen i september 2017

            I september 2017 var der 379 fuldtidspersoner på a-dagpenge i Hedensted. Det svarer til 1,9 pct. af arbejdsstyrken.

            I september 2017 var der 281 fuldtidspersoner på kontanthjælp i Hedensted, et fald på 9,2 pct. siden september 2016.
            """;

    @TempDir Path folder;

    @RegisterExtension private final OnDisplay display = new OnDisplay(() -> folder);

    @Test
    void theEmptyWindow() throws IOException {
        picture("1-tomt-vindue");
    }

    @Test
    void anExportThatIsMade() throws IOException {
        display.drop(Files.copy(EXPORT, folder.resolve("hedensted-2017-09.xlsx")));
        awaitGlance(0);
        picture("2-faerdig");
    }

    @Test
    void aFileThatIsNoExport() throws IOException {
        Path other =
                Files.writeString(folder.resolve("indkøb.csv"), "Vare;Antal\nmælk;2\nbrød;3\n");
        display.drop(other, Files.copy(EXPORT, folder.resolve("hedensted-2017-09.xlsx")));
        display.await(() -> display.isMade(1));
        display.mark(0);
        picture("3-afvist");
    }

    @Test
    void anExportThatLacksAnswers() throws IOException {
        display.drop(Files.writeString(folder.resolve("tal.csv"), "Værdi\n538\n"));
        display.await(() -> isEnded(0));
        display.await(() -> box("udtraeksperiode").isShowing());
        answer("omraade", "Hedensted");
        answer("ydelse", "Sygedagpenge");
        answer("maaling", "Antal fuldtidspersoner");
        answer("udtraeksperiode", "juli 2026");
        picture("4-svar");
    }

    @Test
    void aTemplateThatIsFilled() throws IOException {
        Path template =
                Files.copy(
                        TEMPLATES.resolve("d01 felter.docx"),
                        folder.resolve("notat til udvalget.docx"));
        Path export = Files.copy(TEMPLATES.resolve("udtræk.xlsx"), folder.resolve("ydelser.xlsx"));
        answer("kommune", "Viborg");
        display.drop(template, export);
        awaitGlance(0);
        picture("5-skabelon");
    }

    @Test
    void nextMonthsEdition() throws IOException {
        answer("kommune", "Randers");
        display.drop(export("2025-05", 5));
        display.await(() -> display.isMade(0));
        Path last = display.rows().row(0).result().orElseThrow();
        display.click("ryd");
        display.drop(last, export("2025-06", 6));
        awaitGlance(0);
        assertThat(display.rows().row(0).message()).matches("\\d+ ting er vendt.*");
        picture("6-naeste-maaned");
    }

    @Test
    void aNoteThatIsChecked() throws IOException {
        Path note = Files.writeString(folder.resolve("notat om ledige.txt"), NOTE);
        display.drop(note, Files.copy(EXPORT, folder.resolve("hedensted-2017-09.xlsx")));
        awaitGlance(0);
        assertThat(display.rows().row(0).status()).isEqualTo("Tjekket: 2 fejl");
        picture("7-tjek");
    }

    private void picture(String name) throws IOException {
        Path guide = Guide.in(folder.resolve("vejledning"));
        assertThat(guide)
                .content(StandardCharsets.UTF_8)
                .contains("<img src=\"billeder/" + name + ".png\"");
        display.picture("vejledning/" + name);
    }

    private void awaitGlance(int line) {
        display.await(() -> display.isMade(line));
        display.await(() -> box("ark").getItemCount() > 0);
    }

    private boolean isEnded(int line) {
        return display.rows().getRowCount() > line
                && display.rows().row(line).state() instanceof ExportRow.State.Ended;
    }

    private JComboBox<?> box(String name) {
        return display.find(JComboBox.class, name);
    }

    private void answer(String name, String value) {
        display.on(() -> box(name).setSelectedItem(value));
    }

    // An export whose parts are its total, of which the largest turns from May to June.

    private static final List<String> BENEFITS =
            List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob");

    /** In Randers and in the region, in May and June of 2024 and then of 2025. */
    private static final int[][] RANDERS = {
        {1230, 2300, 1380, 900}, {1262, 2290, 1376, 903},
        {1250, 2280, 1392, 910}, {1180, 2271, 1398, 913}
    };

    private static final int[][] REGION = {
        {12650, 14210, 13870, 11240}, {12480, 14150, 13820, 11260},
        {12310, 13980, 13990, 11390}, {12170, 13920, 14010, 11420}
    };

    private Path export(String month, int last) throws IOException {
        StringBuilder text = new StringBuilder("Område;Ydelse;Periode;Måling;Værdi\n");
        for (int at = 0; at < RANDERS.length; at++) {
            int number = 5 + at % 2;
            if (number <= last) {
                String period = (2024 + at / 2) + "M0" + number;
                lines(text, "Randers", period, RANDERS[at], 49_000);
                lines(text, "Region Midtjylland", period, REGION[at], 655_000);
            }
        }
        Path place = Files.createDirectory(folder.resolve(month));
        return Files.writeString(place.resolve("ydelser.csv"), text, StandardCharsets.UTF_8);
    }

    private static void lines(
            StringBuilder text, String area, String period, int[] persons, int workforce) {
        int all = 0;
        for (int i = 0; i < persons.length; i++) {
            all += persons[i];
            line(text, area, BENEFITS.get(i), period, persons[i], workforce);
        }
        line(text, area, "Ydelsesgrupper i alt", period, all, workforce);
    }

    private static void line(
            StringBuilder text,
            String area,
            String benefit,
            String period,
            int persons,
            int workforce) {
        String share = String.format(Locale.ROOT, "%.1f", 100.0 * persons / workforce);
        String start = area + ";" + benefit + ";" + period + ";";
        text.append(start)
                .append("Antal fuldtidspersoner;")
                .append(persons)
                .append('\n')
                .append(start)
                .append("Fuldtidspersoner i pct. af arbejdsstyrken;")
                .append(share.replace('.', ','))
                .append('\n');
    }
}
