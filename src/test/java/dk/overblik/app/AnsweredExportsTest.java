package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.command.CommandLineProgram;
import dk.overblik.app.folder.WatchCommand;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.examples.WorkbookText;
import dk.overblik.option.Option;
import dk.overblik.option.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an export leaves out is asked for by name, and answered in every way in. */
class AnsweredExportsTest {

    private static final String NOT_SAID = "Det fremgår ikke, ";

    @TempDir Path folder;

    /** What a figure needs to be told, and how it is answered. */
    private enum Part {
        AREA("Område", "Hedensted", "--omraade", "hvilket område", "Området", "Horsens"),
        BENEFIT("Ydelse", "Sygedagpenge", "--ydelse", "hvilken ydelse", "Ydelsen", "Fleksjob"),
        MEASURE(
                "Måling",
                "Antal personer",
                "--maaling",
                "hvilken måling",
                "Målingen",
                "Antal fuldtidspersoner"),
        PERIOD("Periode", "2026M07", "--udtraeksperiode", "hvilken periode", "Perioden", "2026M06");

        private final String heading;
        private final String said;
        private final String option;
        private final String which;
        private final String subject;
        private final String other;

        Part(
                String heading,
                String said,
                String option,
                String which,
                String subject,
                String other) {
            this.heading = heading;
            this.said = said;
            this.option = option;
            this.which = which;
            this.subject = subject;
            this.other = other;
        }
    }

    /** Every way in which some of the four may lack. */
    static Stream<List<Part>> gaps() {
        return IntStream.range(1, 1 << Part.values().length)
                .mapToObj(
                        mask ->
                                Arrays.stream(Part.values())
                                        .filter(part -> (mask & (1 << part.ordinal())) != 0)
                                        .toList());
    }

    private static String export(List<Part> lacking) {
        List<Part> there =
                Arrays.stream(Part.values()).filter(part -> !lacking.contains(part)).toList();
        return there.stream().map(part -> part.heading + ";").collect(Collectors.joining())
                + "Værdi\n"
                + there.stream().map(part -> part.said + ";").collect(Collectors.joining())
                + "538\n";
    }

    private Path file(List<Part> lacking) throws IOException {
        return write("tal.csv", export(lacking));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static List<Object> words(List<Part> answered, Object... more) {
        List<Object> words = new ArrayList<>(List.of(more));
        answered.forEach(part -> words.addAll(List.of(part.option, part.said)));
        return words;
    }

    private static Run run(List<Object> words, Object... more) {
        List<Object> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return Run.of(all.toArray());
    }

    private static void isRight(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("Hedensted;Sygedagpenge;2026M07;Antal personer;538;");
    }

    private static void saysAnswered(String text, List<Part> answered, String by) {
        for (Part part : Part.values()) {
            String sentence = part.subject + " er oplyst " + by + ": " + part.said + ".";
            if (answered.contains(part)) {
                assertThat(text).contains(sentence);
            } else {
                assertThat(text).doesNotContain(part.subject + " er oplyst");
            }
        }
        assertThat(text).doesNotContain(NOT_SAID);
    }

    private static void asks(String text, List<Part> lacking) {
        assertThat(text.lines()).as(text).singleElement().asString().contains(NOT_SAID);
        for (Part part : Part.values()) {
            boolean asked = lacking.contains(part);
            assertThat(text.contains(part.which)).as(part + ": " + text).isEqualTo(asked);
            assertThat(text.contains(part.option + " ")).as(part + ": " + text).isEqualTo(asked);
        }
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void allThatLacksIsAskedForInOneSentence(List<Part> lacking) throws IOException {
        Path export = file(lacking);
        for (Run run : List.of(Run.of("laes", export), Run.of(export))) {
            asks(run.err(), lacking);
            assertThat(run.code()).isEqualTo(lacking.equals(List.of(Part.BENEFIT)) ? 0 : 3);
        }
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void theOptionsAnswerIt(List<Part> lacking) throws IOException {
        Path export = file(lacking);
        Run read = run(words(lacking, "laes"), export);
        isRight(read);
        saysAnswered(read.err(), lacking, "af brugeren");
        Run made = run(words(lacking), export);
        assertThat(made.code()).as(made.err()).isZero();
        saysAnswered(notes("tal - overblik.xlsx"), lacking, "af brugeren");
    }

    private String notes(String name) {
        return WorkbookText.lines(folder.resolve(name)).stream()
                .filter(line -> line.startsWith("Noter"))
                .collect(Collectors.joining("\n"));
    }

    /** What is still lacking is asked for, and what was answered is not. */
    @ParameterizedTest
    @MethodSource("gaps")
    void anAnswerIsNotAskedForAgain(List<Part> lacking) throws IOException {
        Path export = file(lacking);
        for (Part part : lacking) {
            List<Part> rest = lacking.stream().filter(other -> other != part).toList();
            if (!rest.isEmpty() && !rest.equals(List.of(Part.BENEFIT))) {
                asks(run(words(List.of(part), "laes"), export).err(), rest);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void theSettingsAnswerItForTheFilesThatFit(List<Part> lacking) throws IOException {
        Path export = file(lacking);
        FilledSettings settings = FilledSettings.in(folder);
        answer(settings, 0, "noget andet*", lacking, part -> part.other);
        answer(settings, 1, "T?L*", lacking, part -> part.said);
        answer(settings, 2, "*", lacking, part -> part.other);
        Run read = Run.of("laes", export);
        isRight(read);
        saysAnswered(read.err(), lacking, "i indstillingernes ark Svar");
        assertThat(Run.of(export).code()).isZero();
        saysAnswered(notes("tal - overblik.xlsx"), lacking, "i indstillingernes ark Svar");
        assertThat(notes("tal - overblik.xlsx")).contains("for filnavnene noget andet*, T?L*, *.");
    }

    private interface Answer {
        String to(Part part);
    }

    private static void answer(
            FilledSettings settings, int line, String pattern, List<Part> parts, Answer answer)
            throws IOException {
        int row = settings.below("Svar", "Filnavn") + line;
        settings.fill("Svar", "A" + row, pattern);
        for (Part part : parts) {
            settings.fill("Svar", "BCDE".charAt(part.ordinal()) + "" + row, answer.to(part));
        }
    }

    @Test
    void whatIsWrittenNowGoesBeforeTheSettings() throws IOException {
        Path export = file(List.of(Part.AREA, Part.PERIOD));
        FilledSettings settings = FilledSettings.in(folder);
        answer(settings, 0, "*", List.of(Part.AREA, Part.PERIOD), part -> part.other);
        Run run = Run.of("laes", "--omraade", "Hedensted", export);
        assertThat(run.out()).contains("Hedensted;Sygedagpenge;2026M06;Antal personer;538;");
        assertThat(run.err())
                .contains("Området er oplyst af brugeren: Hedensted.")
                .contains("Perioden er oplyst i indstillingernes ark Svar: 2026M06.");
    }

    /** What the export says stands, in a column as in the text above it. */
    @ParameterizedTest
    @CsvSource({"AREA", "BENEFIT", "MEASURE", "PERIOD"})
    void anAnswerNeverOverridesWhatTheExportSays(Part part) throws IOException {
        String above = part.said + "\n\n" + export(List.of(part));
        for (Path export : List.of(file(List.of()), write("over.csv", above))) {
            Run other = Run.of("laes", part.option, part.other, export);
            isRight(other);
            assertThat(other.err())
                    .contains(part.subject + " \"" + part.other + "\", der er oplyst af brugeren")
                    .contains("er ikke brugt: udtrækket siger selv " + part.said + ".");
            Run same = Run.of("laes", part.option, part.said, export);
            isRight(same);
            assertThat(same.err()).isEmpty();
        }
    }

    /** However it was answered: a report that passes an answer over in silence is not wanted. */
    @ParameterizedTest
    @CsvSource({
        "AREA, Nixkøbing, kendes ikke",
        "BENEFIT, Nixydelse, kendes ikke",
        "EXPORT_PERIOD, i går, kan ikke læses"
    })
    void anAnswerThatCannotBeReadIsSaidThoughTheExportSaysItself(
            Option option, String written, String said) throws IOException {
        Path export = file(List.of());
        Options options = Options.NONE.with(option, written);
        Outcome alone = Conversion.of(options).convert(export);
        List<Outcome> several =
                Conversion.of(options.with(Option.OWN, "Hedensted", "Horsens"))
                        .convert(export, SeveralReports.NOBODY);
        List<Outcome> together =
                Conversion.Combination.of(options)
                        .combine(List.of(export), List.of(export), SeveralReports.NOBODY);
        for (Outcome outcome : List.of(alone, several.get(0), together.get(0))) {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> {
                                assertThat(failed.cause()).isEqualTo(Outcome.Cause.WRONG_USE);
                                assertThat(failed.sentence()).contains(written, said);
                            });
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.xlsx");
    }

    /** Where an export names two, the answer says which, and a third is none of them. */
    @Test
    void anAnswerSettlesWhatAnExportNamesTwice() throws IOException {
        Path export =
                write(
                        "to.csv",
                        """
                        A-dagpenge i Hedensted og Horsens

                        Periode;Antal personer
                        2026M07;5
                        2026M06;7
                        """);
        asks(Run.of("laes", export).err(), List.of(Part.AREA));
        assertThat(Run.of("laes", "--omraade", "horsens", export).out())
                .contains("Horsens;A-dagpenge;2026M07;Antal personer;5;");
        Run third = Run.of("laes", "--omraade", "Vejle", export);
        assertThat(third.code()).isEqualTo(3);
        assertThat(third.err()).contains(NOT_SAID);
    }

    @ParameterizedTest
    @CsvSource({
        "--omraade, Hedensde, Mente du Hedensted",
        "--ydelse, Sygedagpene, Mente du Sygedagpenge",
        "--udtraeksperiode, i går, Skriv den som fx 2026M07",
        "--udtraeksperiode, uge 23, Skriv den som fx 2026M07",
        "--maaling, ' ', efter --maaling",
        "--omraade, ' ', efter --omraade"
    })
    void whatCannotBeAnAnswerIsWrongUse(String option, String written, String told)
            throws IOException {
        Path export = file(List.of());
        for (Run run :
                List.of(
                        Run.of("laes", option, written, export),
                        Run.of(option, written, export),
                        Run.of("--samlet", option, written, folder))) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err().lines()).singleElement().asString().contains(told);
            assertThat(run.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "B, Hedensde, 'celle B8: Området \"Hedensde\" kendes ikke. Mente du Hedensted'",
        "C, Sygedagpene, 'celle C8: Ydelsen \"Sygedagpene\" kendes ikke. Mente du Sygedagpenge'",
        "E, i går, 'celle E8: Perioden \"i går\" kan ikke læses. Skriv den som fx juli 2026'",
        "A, '', 'celle A8: Skriv filens navn'",
        "B, '', 'celle B8: Skriv et område, en ydelse, en måling eller en periode'"
    })
    void aLineThatCannotBeUsedIsNamedBySheetAndCell(String column, String written, String told)
            throws IOException {
        Path export = file(List.of(Part.MEASURE));
        FilledSettings settings = FilledSettings.in(folder);
        int row = settings.below("Svar", "Filnavn");
        assertThat(row).isEqualTo(8);
        settings.fill("Svar", "A" + row, "*");
        if (!column.equals("B") || !written.isEmpty()) {
            settings.fill("Svar", "D" + row, "Antal personer");
        }
        settings.fill("Svar", column + row, written);
        for (Run run : List.of(Run.of("laes", export), Run.of(export))) {
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains("Arket \"Svar\", " + told);
        }
    }

    /** Settings that nobody needs to answer are no reason not to read. */
    @Test
    void settingsThatCannotBeUsedMatterToReadingOnlyWhereSomethingLacks() throws IOException {
        Path export = file(List.of());
        FilledSettings settings = FilledSettings.in(folder);
        settings.fill("Svar", "E" + settings.below("Svar", "Filnavn"), "i går");
        isRight(Run.of("laes", export));
        assertThat(Run.of(export).code()).isEqualTo(2);
    }

    @Test
    void theSettingsOfEarlierVersionsAreReadWithoutTheSheet() throws IOException {
        Path export = file(List.of());
        FilledSettings settings = FilledSettings.in(folder);
        try (var workbook = FilledSettings.open(settings.file())) {
            workbook.removeSheetAt(workbook.getSheetIndex("Svar"));
            workbook.removeSheetAt(workbook.getSheetIndex("Navne"));
            try (var out = Files.newOutputStream(settings.file())) {
                workbook.write(out);
            }
        }
        assertThat(Run.of(export).code()).isZero();
    }

    @Test
    void theSheetOffersTheNamesOfAreasAndBenefits() throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        try (var workbook = FilledSettings.open(settings.file())) {
            var lists = workbook.getSheet("Svar").getDataValidations();
            assertThat(lists)
                    .extracting(list -> list.getValidationConstraint().getFormula1())
                    .allSatisfy(formula -> assertThat(formula).startsWith("'Navne'!$"))
                    .hasSize(3);
            var names = workbook.getSheet("Navne");
            assertThat(names.getRow(4).getCell(0).toString()).isEqualTo("Hele landet");
            String areas = lists.get(0).getValidationConstraint().getFormula1();
            int last = Integer.parseInt(areas.substring(areas.lastIndexOf('$') + 1));
            assertThat(names.getRow(last - 1).getCell(0).toString()).isEqualTo("Aarhus");
            assertThat(names.getLastRowNum()).isGreaterThanOrEqualTo(last - 1);
        }
    }

    @Test
    void severalExportsInOneAreAnsweredTogether() throws IOException {
        Path month = Files.createDirectory(folder.resolve("juli"));
        Files.writeString(month.resolve("a.csv"), export(List.of(Part.AREA)));
        Files.writeString(
                month.resolve("b.csv"), export(List.of(Part.PERIOD)).replace("538", "539"));
        Run asked = Run.of("--samlet", month);
        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.err()).contains("--omraade").contains("--udtraeksperiode");
        FilledSettings settings = FilledSettings.in(month);
        answer(settings, 0, "a", List.of(Part.AREA), part -> "Horsens");
        Run run = Run.of("--samlet", "--udtraeksperiode", "juli 2026", month);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> lines =
                WorkbookText.lines(month.resolve("juli - samlet overblik.xlsx")).stream()
                        .filter(line -> line.startsWith("Noter"))
                        .toList();
        assertThat(lines)
                .anyMatch(line -> line.contains("I \"a.csv\": Området er oplyst i indst"))
                .anyMatch(line -> line.contains("I \"b.csv\": Perioden er oplyst af brugeren"));
    }

    @Test
    void theDropFolderSaysHowAndTakesTheAnswer() throws IOException {
        Path drop = folder.resolve("Overblik");
        assertThat(watch(drop)).isZero();
        Path inbox = drop.resolve("Indbakke");
        Files.writeString(inbox.resolve("tal.csv"), export(List.of(Part.AREA, Part.PERIOD)));
        assertThat(watch(drop)).isEqualTo(3);
        Path note = drop.resolve("Resultater").resolve("tal - FEJL.txt");
        assertThat(Files.readString(note))
                .contains(NOT_SAID + "hvilket område og hvilken periode")
                .doesNotContain("--omraade")
                .contains("i arket Svar i \"Overblik indstillinger.xlsx\" i Indbakke");
        FilledSettings settings = FilledSettings.in(inbox);
        answer(settings, 0, "tal", List.of(Part.AREA, Part.PERIOD), part -> part.said);
        assertThat(watch(drop)).isZero();
        assertThat(note).doesNotExist();
        assertThat(drop.resolve("Resultater").resolve("tal - overblik.xlsx")).exists();
    }

    @Test
    void theDropFolderTakesTheOptionsToo() throws IOException {
        Path drop = folder.resolve("Overblik");
        assertThat(watch(drop)).isZero();
        Files.writeString(
                drop.resolve("Indbakke").resolve("tal.csv"), export(List.of(Part.MEASURE)));
        assertThat(watch(drop, "--maaling", "Antal personer")).isZero();
        assertThat(watch(drop, "--omraade", "Hedensde")).isEqualTo(2);
    }

    private static int watch(Path drop, String... options) {
        List<String> words = new ArrayList<>(List.of("overvaag", drop.toString(), "--engang"));
        words.addAll(List.of(options));
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new CommandLineProgram(nowhere, nowhere, Map.of(Task.WATCH, new WatchCommand()))
                .run(words.toArray(String[]::new));
    }

    // What an answer settles of words that are quoted, and what it does not.

    @Test
    void wordsThatNobodyKnowsAreNoPartOfAMeasureThatTheUserGave() throws IOException {
        for (String table :
                List.of(
                        "Område;Ydelse;Periode;Antal personer\n",
                        "Område;Ydelse;Periode;Værdi\n")) {
            Path export = write("ord.csv", "Xyzzy\n\n" + table + "Samsø;Fleksjob;2026M07;5\n");
            Run run = Run.of("laes", "--maaling", "Antal personer", export);
            assertThat(run.out()).contains("Samsø;Fleksjob;2026M07;Antal personer;5;");
            assertThat(run.err())
                    .contains("Målingen er oplyst af brugeren: Antal personer.")
                    .contains("\"Xyzzy\"");
        }
        Path said =
                write(
                        "ord.csv",
                        "Xyzzy\n\nOmråde;Ydelse;Periode;Antal personer\nSamsø;Fleksjob;2026M07;5\n");
        assertThat(Run.of("laes", said).err())
                .contains("ret teksten i udtrækket, eller skriv målingen med --maaling.");
    }

    @ParameterizedTest
    @CsvSource({"Indeks", "Budget", "Prognose", "Tilgang", "Udvikling i pct.", "Sæsonkorrigeret"})
    void wordsThatChangeFiguresStandWhateverTheAnswer(String word) throws IOException {
        String quoted = word.replaceAll("\\.$", "");
        Path export =
                write(
                        "ord.csv",
                        word + "\n\nOmråde;Ydelse;Periode;Værdi\nSamsø;Fleksjob;2026M07;5\n");
        Run asked = Run.of("laes", export);
        assertThat(asked.err()).contains("--maaling").contains("Der står også \"" + quoted);
        Run plain = Run.of("laes", "--maaling", "Antal personer", export);
        assertThat(plain.out())
                .doesNotContain(";Antal personer;")
                .contains("Antal personer (" + quoted);
        String whole = word + ", antal personer";
        Run named = Run.of("laes", "--maaling", whole, export);
        assertThat(named.out()).contains("Samsø;Fleksjob;2026M07;" + whole + ";5;");
    }
}
