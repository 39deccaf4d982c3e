package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.command.ExitCode;
import dk.overblik.app.command.OutcomeJson;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Note;
import dk.overblik.examples.Parts;
import dk.overblik.examples.WordText;
import dk.overblik.option.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Word note beside a workbook: what it says, where it stands, and what it leaves alone. */
class NoteTest {

    private static final int MOST_REPEATED = 30;

    private static final Path EXPORT = Run.EXPORTS.resolve(Run.HEDENSTED);
    private static final String NOTE = "hedensted-2017-09 - notat.docx";
    private static final String WORKBOOK = "hedensted-2017-09 - overblik.xlsx";

    @TempDir Path folder;

    static List<Path> exports() throws IOException {
        return WorkbookPairsTest.exports();
    }

    /**
     * In words of the chapters' sheets, by the number formats of their cells, and every number on
     * them: only what was said before is left out.
     */
    @ParameterizedTest
    @MethodSource("exports")
    void theNoteSaysWhatTheWorkbookShows(Path export) throws IOException {
        String own = WorkbookPairsTest.municipality(export);
        Run run = Run.of("--notat", "--kommune", own, "--ud", folder, export);
        List<String> paths = run.out().lines().toList();
        assertThat(paths).as(run.err()).hasSize(2);
        List<String> shown = shown(Path.of(paths.get(0)));
        List<String> lines = WordText.lines(Path.of(paths.get(1)));
        assertThat(lines.get(lines.size() - 1))
                .contains("\"" + Path.of(paths.get(0)).getFileName() + "\"");
        List<String> written =
                lines.subList(0, lines.size() - 1).stream()
                        .filter(line -> !line.startsWith("Anm.: Listen over kommunerne står"))
                        .flatMap(line -> words(line.replace("Bemærkning", "")))
                        .toList();
        assertThat(shown).hasSizeGreaterThan(50);
        assertThat(written).doesNotContain("arket", "arkene");
        assertThat(descriptions(Path.of(paths.get(1)))).doesNotContain("arket", "arkene");
        // A remark may stand beside its line in one, and begin a sentence below in the other.
        assertThat(small(shown)).containsAll(small(written));
        assertThat(numbers(written)).containsAll(numbers(shown));
        // A table of a few lines has one area below the other, each with its labels.
        assertThat(written.size()).isLessThanOrEqualTo(shown.size() + MOST_REPEATED);
    }

    private static List<String> small(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> numbers(List<String> words) {
        Pattern number = Pattern.compile("\\d+(?:[.,]\\d+)*");
        return words.stream()
                .flatMap(word -> number.matcher(word).results().map(MatchResult::group))
                .distinct()
                .toList();
    }

    /**
     * No sentence is left out that says a number which none before its place says; and none is left
     * in that says no new one, but before another that leans on it.
     */
    @ParameterizedTest
    @MethodSource("exports")
    void eachThingIsSaidOnce(Path export) throws IOException {
        String own = WorkbookPairsTest.municipality(export);
        Run run = Run.of("--notat", "--kommune", own, "--ud", folder, export);
        List<String> paths = run.out().lines().toList();
        List<String> lines = WordText.lines(Path.of(paths.get(1)));
        List<String> told = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            if (isSentence(line)) {
                boolean claims = CLAIM.matcher(line).find() || isSentence(lines.get(i + 1));
                List<String> said = amounts(line);
                assertThat(!said.isEmpty() && !claims && told.containsAll(said))
                        .as("%s, of %s", line, told)
                        .isFalse();
                told.addAll(said);
            }
        }
        List<String> left =
                sentences(Path.of(paths.get(0))).stream()
                        .filter(sentence -> !lines.contains(inNote(sentence)))
                        .flatMap(sentence -> amounts(sentence).stream())
                        .toList();
        assertThat(told).containsAll(left);
    }

    /** What a number may be said once more for: where it stands among others. */
    private static final Pattern CLAIM =
            Pattern.compile("lavest|højest|størst|i træk|indeks|median|nr\\. |plads|mål|samme tid");

    private static boolean isSentence(String line) {
        return line.endsWith(".")
                && line.contains(" ")
                && !line.contains("|")
                && !line.matches("(Kilde|Anm\\.|Tallenes grundlag).*")
                && line.matches(".*\\b(er|var|udgjorde|svarer|har|kommer)\\b.*");
    }

    /** The numbers of a sentence; years, quarters and ages are none. */
    private static List<String> amounts(String sentence) {
        String plain = sentence.replaceAll("(\\d\\. kvartal )?\\b20\\d\\d\\b|\\d\\d.\\d\\d år", "");
        return numbers(List.of(plain));
    }

    /** What the sheets say under their tables. */
    private static List<String> sentences(Path workbook) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (int i = 0; i < opened.getSheetIndex("Grundlag"); i++) {
                for (Row row : opened.getSheetAt(i)) {
                    Cell first = row.getCell(0);
                    if (first != null && isSentence(shown(first))) {
                        sentences.add(shown(first));
                    }
                }
            }
        }
        return sentences;
    }

    /** On sheets each stands beside its own table; a note is read from one end to the other. */
    @ParameterizedTest
    @MethodSource("exports")
    void noFiguresAreDrawnTwice(Path export) throws IOException {
        String own = WorkbookPairsTest.municipality(export);
        Run run = Run.of("--notat", "--kommune", own, "--ud", folder, export);
        Map<String, String> parts = Parts.of(Path.of(run.out().lines().toList().get(1)));
        List<String> drawn =
                parts.entrySet().stream()
                        .filter(part -> part.getKey().matches("word/charts?/.*\\.xml"))
                        .map(part -> figures(part.getValue()))
                        .toList();
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(parts.get("word/document.xml").split("<c:chart ", -1)).hasSize(drawn.size() + 1);
    }

    private static String figures(String chart) {
        return Pattern.compile("<c:v>[^<]*</c:v>")
                .matcher(chart)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }

    @Test
    void aFewLinesTurnNoPaper() throws IOException {
        Path export = Run.EXPORTS.resolve("kontanthjaelp-y60a02.xlsx");
        Run run = Run.of("--notat", "--kommune", "Hedensted", "--ud", folder, export);
        try (XWPFDocument document = WordText.open(Path.of(run.out().lines().toList().get(1)))) {
            assertThat(document.getDocument().getBody().toString()).doesNotContain("landscape");
        }
    }

    /** The words on the sheets up to the list of all figures. */
    private static List<String> shown(Path workbook) throws IOException {
        List<String> words = new ArrayList<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (int i = 0; i < opened.getSheetIndex("Grundlag"); i++) {
                boolean listed = false;
                for (Row row : opened.getSheetAt(i)) {
                    if (isLegend(row)) {
                        break;
                    }
                    listed = isOfDrawnList(row, listed);
                    if (!listed && !isListOfSheets(row)) {
                        row.forEach(cell -> words(inNote(shown(cell))).forEach(words::add));
                    }
                }
            }
        }
        return words;
    }

    /** What is said of the charts to those who do not see them. */
    private static List<String> descriptions(Path note) {
        String document = Parts.of(note).getOrDefault("word/document.xml", "");
        return Pattern.compile("descr=\"([^\"]*)\"")
                .matcher(document)
                .results()
                .flatMap(found -> words(found.group(1).replace(".", " ")))
                .toList();
    }

    /** A note has no sheets, and says whose they are. */
    private static String inNote(String text) {
        return text.replace("i arket ", "i projektmappens ark ")
                .replace("i arkene ", "i projektmappens ark ");
    }

    /** The list of all municipalities, which the note's chart draws: up to the sentence on it. */
    private static boolean isOfDrawnList(Row row, boolean listed) {
        Cell first = row.getCell(0);
        boolean caption =
                first != null && shown(first).startsWith("Alle kommuner i udtrækket efter ");
        return caption || (listed && row.getPhysicalNumberOfCells() > 1);
    }

    /** Links lead nowhere outside the workbook. */
    private static boolean isListOfSheets(Row row) {
        Cell first = row.getCell(0);
        return first != null
                && (first.getHyperlink() != null
                        || shown(first).equals("Ark i denne projektmappe"));
    }

    /** As Excel shows it: by fifteen digits, half away from zero; but no zero with a sign. */
    private static String shown(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        DecimalFormat format =
                new DecimalFormat(
                        cell.getCellStyle().getDataFormatString().replace('"', '\''),
                        DecimalFormatSymbols.getInstance(Locale.forLanguageTag("da-DK")));
        format.setRoundingMode(RoundingMode.HALF_UP);
        MathContext fifteen = new MathContext(15, RoundingMode.HALF_UP);
        String text = format.format(new BigDecimal(cell.getNumericCellValue()).round(fifteen));
        return text.equals("-0,0") ? "0,0" : text;
    }

    /** What the bars on a sheet mean stands last on it, and in no note. */
    private static boolean isLegend(Row row) {
        Cell first = row.getCell(0);
        return first != null && shown(first).startsWith("Anm.: Søjlerne bag tallene");
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[\\s|]+", -1)).filter(word -> !word.isEmpty());
    }

    /** One area below the other, where paper that stands has room for both. */
    @Test
    void theNotesTableIsThePublishedOne() throws IOException {
        convert();
        assertThat(WordText.lines(folder.resolve(NOTE)))
                .contains(
                        "Udviklingen i fuldtidspersoner på offentlige ydelser",
                        "|Hedensted",
                        "A-dagpenge|517|379|-52|-12,1|1,7",
                        "|RAR Østjylland",
                        "A-dagpenge|16.283|12.944|-69|-0,5|2,8",
                        "Efterløn|.|.|.|.|.",
                        "I september 2017 var der 4.321 fuldtidspersoner på offentlige ydelser i"
                                + " Hedensted, heraf 1.343 på førtidspension og 917 i fleksjob.",
                        "Kilde: Jobindsats.dk og egne beregninger.");
    }

    @Test
    void withoutTheOptionThereIsNoNoteAndWithItTheWorkbookIsTheSame(@TempDir Path other)
            throws IOException {
        Run plain = Run.of("--json", "--kommune", "Hedensted", "--ud", other, EXPORT);
        assertThat(plain.out()).doesNotContain("notat");
        assertThat(other).isDirectoryContaining("glob:**.xlsx");
        assertThat(other).isDirectoryNotContaining("glob:**.docx");
        convert();
        // What differs is the recipe, by which the report can be made again with its note.
        Map<String, String> with = new TreeMap<>(Parts.of(folder.resolve(WORKBOOK)));
        Map<String, String> without = new TreeMap<>(Parts.of(other.resolve(WORKBOOK)));
        with.remove("docProps/custom.xml");
        without.remove("docProps/custom.xml");
        assertThat(with).isEqualTo(without);
    }

    @Test
    void aSecondRunGivesTheSameBytesAndNoSecondNote(@TempDir Path other) throws IOException {
        convert();
        byte[] first = Files.readAllBytes(folder.resolve(NOTE));
        convert();
        Run.of("--notat", "--kommune", "Hedensted", "--ud", other, EXPORT);
        assertThat(folder.resolve(NOTE)).hasBinaryContent(first);
        assertThat(other.resolve(NOTE)).hasBinaryContent(first);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(NOTE, WORKBOOK);
    }

    @Test
    void aNoteOfOtherFiguresTakesThePlaceOfOneThatNobodyTouched() throws IOException {
        Run.of("--notat", "--kommune", "Hedensted", "--periode", "2017M08", "--ud", folder, EXPORT);
        convert();
        assertThat(folder.toFile().list()).contains(NOTE).hasSize(2);
        assertThat(WordText.lines(folder.resolve(NOTE)).get(1)).contains("september 2017");
    }

    @Test
    void aNoteThatSomebodyEditedIsKept() throws IOException {
        convert();
        Path note = folder.resolve(NOTE);
        XWPFDocument edited = WordText.open(note);
        edited.getParagraphArray(0).createRun().setText(" - med mine ord");
        try (var out = Files.newOutputStream(note)) {
            edited.write(out);
        }
        byte[] kept = Files.readAllBytes(note);
        Run run = convert();
        assertThat(note).hasBinaryContent(kept);
        assertThat(run.out().lines().toList())
                .containsExactly(
                        folder.resolve(WORKBOOK).toString(),
                        folder.resolve("hedensted-2017-09 - notat (2).docx").toString());
    }

    @Test
    void aNoteIsNoExport() throws IOException {
        convert();
        Run run = Run.of(folder.resolve(NOTE));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("lavet af Overblik selv");
    }

    @Test
    void jsonNamesTheNote() {
        Run run = Run.of("--json", "--notat", "--kommune", "Hedensted", "--ud", folder, EXPORT);
        assertThat(run.out())
                .contains("\"notat\":\"" + folder.resolve(NOTE) + "\"")
                .hasLineCount(1);
    }

    @Test
    void oneNoteStandsBesideOneWorkbookOfSeveralExports() throws IOException {
        Path exports = Files.createDirectory(folder.resolve("september"));
        Path copy = Files.copy(EXPORT, exports.resolve("et.xlsx"));
        Run ofFolder = Run.of("--samlet", "--notat", "--kommune", "Hedensted", exports);
        assertThat(ofFolder.out())
                .isEqualToNormalizingNewlines(
                        exports.resolve("september - samlet overblik.xlsx")
                                + "\n"
                                + exports.resolve("september - samlet notat.docx")
                                + "\n");
        Run ofOne = Run.of("--samlet", "--notat", "--kommune", "Hedensted", copy);
        assertThat(ofOne.out()).contains(exports.resolve("et - notat.docx").toString());
        Path other = Run.EXPORTS.resolve("hedensted-udgifter-2017-kvt3.xlsx");
        Run ofFiles = Run.of("--samlet", "--notat", "--kommune", "Hedensted", copy, other);
        assertThat(ofFiles.out()).contains(exports.resolve("Samlet notat.docx").toString());
    }

    @Test
    void whatGoesWrongWithTheNoteLeavesTheWorkbookAndIsSaid() throws IOException {
        ResultPlaces places = new ResultPlaces(Optional.of(folder));
        Delivery delivery =
                new Delivery(
                        (finished, beside, stem, ending) -> {
                            if (ending.equals("docx")) {
                                throw new IOException("No room");
                            }
                            return places.place(finished, beside, stem, ending);
                        },
                        Map.of());
        Outcome outcome = Conversion.of(options()).by(delivery).convert(EXPORT);
        assertThat(outcome).isInstanceOf(Done.class);
        Done done = (Done) outcome;
        assertThat(done.result()).exists();
        assertThat(done.note()).isInstanceOf(Note.Failed.class);
        assertThat(done.remarks())
                .anyMatch(remark -> remark.contains("Projektmappen er lavet, men Word-notatet"));
        assertThat(ExitCode.of(List.of(outcome))).isEqualTo(1);
        assertThat(OutcomeJson.of(outcome)).contains("\"notat\":null", "\"status\":\"ok\"");
    }

    @Test
    void whereNoTableIsFilledThereIsNoNoteAndNothingFailed() throws IOException {
        Path export = folder.resolve("ledighed.csv");
        Files.writeString(
                export,
                "Område;Periode;Måling;Værdi\nHedensted;2017M09;Gennemsnitlig varighed i uger;.\n");
        Run run = Run.of("--notat", "--kommune", "Hedensted", "--ydelse", "Fleksjob", export);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(1).contains("overblik.xlsx");
        assertThat(run.err()).contains("Der er intet Word-notat");
    }

    @Test
    void otherCommandsMakeNoNote() {
        Run run = Run.of("laes", "--notat", EXPORT);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--notat hører ikke til kommandoen laes");
    }

    private static Options options() {
        return Options.NONE.with(Option.OWN, "Hedensted").with(Option.NOTE);
    }

    private Run convert() {
        Run run = Run.of("--notat", "--kommune", "Hedensted", "--ud", folder, EXPORT);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }
}
