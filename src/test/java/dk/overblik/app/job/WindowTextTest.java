package dk.overblik.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.option.Option;
import dk.overblik.report.chapter.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The window's users never read of options, commands or their line. */
class WindowTextTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "dk", "overblik");

    /** All but what is said on the command line alone, or by a watcher that was started there. */
    private static final Pattern SEEN =
            Pattern.compile(
                    "(?!.*/(option|start|app/command|app/folder)/)(?!.*/(WindowText|ResultPdf)\\.java).*");

    private static final Pattern OF_WATCHERS = Pattern.compile(".*/app/folder/.*");

    /** Said before there is a watcher, or by a run that ends: the window begins neither. */
    private static final Pattern OF_OTHER_RUNS =
            Pattern.compile(
                    "^(Tilvalget|Der (er ikke nævnt|kan kun overvåges)|.*[Kk]ør (så )?kommandoen igen)");

    private static final Pattern OF_THE_COMMAND_LINE =
            Pattern.compile(
                    "--\\p{L}|kommandolinje|(?U)\\b(tilvalg\\w*|kommandoen|gentag|laes|overvaag|Nævn)\\b(?!-)");

    /** What only looks like it: the command that makes a PDF, and what may be chosen either way. */
    private static final Pattern BOTH_WAYS = Pattern.compile("i vinduet eller[^.]*kommandolinjen");

    /** A letter or more that stands for what a sentence is told at its time. */
    private static final String TOLD = "Odder";

    @Test
    void noSentenceThatIsWrittenAnywhereNamesAnOptionOrACommandInTheWindow() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Path file : sources()) {
            sentences.addAll(sentences(file));
        }
        List<String> suspected =
                sentences.stream()
                        .filter(text -> OF_THE_COMMAND_LINE.matcher(text).find())
                        .toList();
        assertThat(suspected).hasSizeGreaterThan(12);
        assertThat(suspected).allSatisfy(WindowTextTest::isOfTheWindow);
    }

    /** Nor do those of a folder that somebody else watches from a command line. */
    @Test
    void noSentenceThatIsWrittenAnywhereNamesAnOptionInAWatchedFolder() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Path file : sources()) {
            if (!file.toString().replace('\\', '/').contains("/app/window/")) {
                sentences.addAll(sentences(file));
            }
        }
        assertThat(sentences)
                .filteredOn(text -> OF_THE_COMMAND_LINE.matcher(text).find())
                .hasSizeGreaterThan(12)
                .allSatisfy(
                        text -> {
                            for (boolean chosen : List.of(true, false)) {
                                String said =
                                        FolderText.ofDropped(
                                                FolderText.ofRecipe(text), option -> chosen);
                                String rest = BOTH_WAYS.matcher(said).replaceAll("");
                                assertThat(OF_THE_COMMAND_LINE.matcher(rest).find())
                                        .as(said)
                                        .isFalse();
                            }
                        });
    }

    @Test
    void aWatcherThatTheWindowStartedSpeaksItsWords() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Path file : sources(OF_WATCHERS)) {
            sentences.addAll(sentences(file));
        }
        assertThat(sentences)
                .filteredOn(text -> !OF_OTHER_RUNS.matcher(text).find())
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        text -> {
                            String said = WindowText.inFolder(text);
                            assertThat(OF_THE_COMMAND_LINE.matcher(said).find()).as(said).isFalse();
                            assertThat(said).doesNotContain("Ctrl+C");
                        });
    }

    @Test
    void whatTheWindowItselfSaysIsSaidAsItStands() throws IOException {
        for (Path file : sources()) {
            if (file.toString().replace('\\', '/').contains("/app/window/")) {
                assertThat(sentences(file))
                        .allSatisfy(
                                text ->
                                        assertThat(OF_THE_COMMAND_LINE.matcher(text).find())
                                                .as(text)
                                                .isFalse());
            }
        }
    }

    @Test
    void anyOptionAnywhereInASentenceIsSaidByTheWordsOnTheWindow() {
        for (Option option : Option.values()) {
            if (option.kind() != Option.Kind.FLAG || option == Option.NOTE) {
                for (String sentence :
                        List.of(
                                "Vælg en med %s.",
                                "%s og et andet kan ikke bruges sammen.",
                                "Skriv det med %s, fx 2025.",
                                "Prøv (%s)!")) {
                    isOfTheWindow(sentence.replace("%s", name(option)));
                }
            }
        }
    }

    private static String name(Option option) {
        return option.named().isEmpty() ? "--et-nyt-tilvalg" : option.named();
    }

    @Test
    void whatToDoIsSaidAsTheWindowHasIt() {
        String archive = "Tallene er ikke husket: arkivet \"A\" kan ikke skrives";
        assertThat(
                        List.of(
                                said("Kommune ikke valgt: viser Ribe. Vælg med --kommune."),
                                said(Question.about(List.of("BENEFIT"))),
                                said("Skriv området med --sammenlign, fx Ribe"),
                                said("Der må ikke skrives til H:. Vælg en anden mappe med --ud."),
                                said(
                                        archive
                                                + ", da du ikke har adgang. Vælg en anden mappe med --arkiv."),
                                said("Nævn skabelonen med --skabelon for at få den igen."),
                                said("--ydelse mangler."),
                                said("Se --kommune.")))
                .containsExactly(
                        "Viser Ribe: vælg egen kommune øverst i vinduet.",
                        said(Question.about(List.of("BENEFIT"))),
                        "Skriv området i feltet Sammenlign med øverst i vinduet, fx Ribe",
                        "Der må ikke skrives til H:. Læg udtrækket i en anden mappe.",
                        archive
                                + ", da du ikke har adgang. Bed om adgang til mappen, eller fjern"
                                + " hakket ved Husk tallene.",
                        "Vælg den ved Skabelon øverst i vinduet, og tryk på Lav dem igen.",
                        "valgene i vinduet mangler.",
                        "Se \"Egen kommune\".");
        assertThat(said(Question.about(List.of("BENEFIT"))))
                .contains("vælg den her i vinduet, eller tag den med i udtrækket.");
    }

    @Test
    void aPeriodIsSuggestedAsPeopleWriteIt() {
        String fault = Options.NONE.with(Option.PERIOD, "i går").misuse().orElseThrow();
        assertThat(fault).endsWith("Skriv den som fx 2017M09 eller \"september 2017\".");
        assertThat(said(fault)).endsWith("Skriv den som fx \"september 2017\".");
        String answer = Options.NONE.with(Option.EXPORT_PERIOD, "i går").misuse().orElseThrow();
        assertThat(said(answer)).endsWith("Skriv den som fx \"juli 2026\".");
    }

    private static String said(String sentence) {
        return WindowText.of(sentence, true);
    }

    private static void isOfTheWindow(String sentence) {
        for (String said :
                List.of(
                        WindowText.inFolder(sentence),
                        WindowText.of(sentence, true),
                        WindowText.of(sentence, false))) {
            String rest = BOTH_WAYS.matcher(said).replaceAll("");
            assertThat(OF_THE_COMMAND_LINE.matcher(rest).find()).as(said).isFalse();
        }
    }

    private static List<Path> sources() throws IOException {
        return sources(SEEN);
    }

    private static List<Path> sources(Pattern names) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> names.matcher(file.toString().replace('\\', '/')).matches())
                    .filter(WindowTextTest::mayBeSuspected)
                    .toList();
        }
    }

    /** Parsing all would take long; what holds none of the words holds none in a sentence. */
    private static boolean mayBeSuspected(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return OF_THE_COMMAND_LINE.matcher(text).find();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The texts of a source, with a name for each part that is told at its time. */
    private static List<String> sentences(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask parsing =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjects(source));
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : parsing.parse()) {
                new Sentences(found).scan(unit, null);
            }
            return found;
        }
    }

    /** Goes through a source; texts that are put together are one. */
    private static final class Sentences extends TreeScanner<Void, Void> {

        private final List<String> found;

        Sentences(List<String> found) {
            this.found = found;
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            if (sum.getKind() != Tree.Kind.PLUS) {
                return super.visitBinary(sum, null);
            }
            add(text(sum));
            return parts(sum);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                add(text);
            }
            return null;
        }

        /** A name that nobody reads is no sentence. */
        private void add(String text) {
            if (text.contains(" ")) {
                found.add(text);
            }
        }

        private static String text(Tree part) {
            if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return text(sum.getLeftOperand()) + text(sum.getRightOperand());
            }
            if (part instanceof ParenthesizedTree inner) {
                return text(inner.getExpression());
            }
            return part instanceof LiteralTree literal && literal.getValue() instanceof String text
                    ? text
                    : TOLD;
        }

        /** What is told at its time may hold sentences of its own. */
        private Void parts(Tree part) {
            if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                parts(sum.getLeftOperand());
                return parts(sum.getRightOperand());
            }
            return part instanceof LiteralTree ? null : scan(part, null);
        }
    }
}
