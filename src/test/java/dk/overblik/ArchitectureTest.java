package dk.overblik;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls between the packages, each with its reason, held against the code. */
class ArchitectureTest {

    private static final String ROOT = "dk.overblik";
    private static final Path DOCUMENT = Path.of("src", "docs", "architecture.md");

    /**
     * A room of the house.
     *
     * @param name the package, under dk.overblik
     * @param uses the packages that it may use, with blanks between them
     * @param why the reason for its walls
     */
    private record Room(String name, String uses, String why) {}

    private static final Pattern NETWORK =
            Pattern.compile(
                    "java\\.net\\.(http\\..*|.*Socket.*|.*Connection|Inet.*)"
                            + "|java\\.nio\\.channels\\..*(Socket|Datagram|Network).*"
                            + "|javax\\.net\\..*|java\\.rmi\\..*|org\\.jsoup\\.Connection.*");

    private static final String STATISTICS = "model model.dataset rulebook vocabulary danish";
    private static final String CHAPTER =
            STATISTICS + " calculation page report.chapter report.choice report.common";
    private static final String OOXML = "sheet ooxml.zip ooxml.xml ooxml.part";

    /** All walls, from the ground up; a package uses those named, all of which stand above it. */
    private static final List<Room> ROOMS =
            List.of(
                    new Room("model", "", "the statistics are values that depend on nothing"),
                    new Room(
                            "model.dataset",
                            "model",
                            "how figures are stored is nobody's business"),
                    new Room(
                            "vocabulary.phrase",
                            "model",
                            "what words mean, whoever asks and wherever they stand"),
                    new Room("rulebook", "model", "what holds when is asked of a period alone"),
                    new Room(
                            "vocabulary",
                            "model rulebook vocabulary.phrase",
                            "names and rules are values, wherever read"),
                    new Room("danish", "model", "Danish writing knows nothing of sheets"),
                    new Room(
                            "vocabulary.files",
                            "model rulebook danish vocabulary vocabulary.phrase",
                            "alone knows the CSV files"),
                    new Room(
                            "plausibility",
                            "model model.dataset",
                            "what figures can be true, wherever they were read"),
                    new Room(
                            "archive",
                            "model rulebook",
                            "what was known before is facts about figures, wherever it is kept"),
                    new Room("calculation", "model", "arithmetic knows no names and no layout"),
                    new Room("sheet", "", "what was read, whoever reads it"),
                    new Room("page", "sheet", "what is to be written, whoever writes it"),
                    new Room(
                            "access",
                            "sheet",
                            "drives may hang: the one way to what the user names"),
                    new Room("ooxml.zip", "access sheet", "packed parts, whatever is in them"),
                    new Room("ooxml.xml", "sheet", "documents, whatever they say"),
                    new Room(
                            "ooxml.part",
                            "sheet ooxml.zip ooxml.xml",
                            "what the standard calls a part"),
                    new Room(
                            "reading.source",
                            "access sheet",
                            "bytes and their faults, for every reader"),
                    new Room(
                            "reading.cells",
                            "",
                            "a raised mark is no digit, whatever container it stands in"),
                    new Room("reading.csv", "sheet reading.source", "one container"),
                    new Room(
                            "reading.html",
                            "access sheet reading.source reading.cells",
                            "one container"),
                    new Room(
                            "reading.ods",
                            "access sheet reading.source reading.cells",
                            "one container"),
                    new Room("reading.json", "sheet reading.source", "one container"),
                    new Room(
                            "reading.excel",
                            OOXML + " access reading.source reading.cells",
                            "alone knows POI's records"),
                    new Room(
                            "reading",
                            "access sheet ooxml.zip reading.source reading.csv reading.html reading.json"
                                    + " reading.ods reading.excel",
                            "hands each file to its reader; nobody else chooses"),
                    new Room(
                            "importing.labels",
                            "model danish vocabulary vocabulary.phrase",
                            "a text has its meaning whatever stands around it"),
                    new Room(
                            "importing.layout",
                            "model danish sheet importing.labels",
                            "where tables are, before anybody asks what they say"),
                    new Room(
                            "importing.meaning.axis",
                            STATISTICS
                                    + " vocabulary.phrase sheet importing.labels importing.layout",
                            "one line of labels at a time"),
                    new Room(
                            "importing.meaning.statement",
                            STATISTICS
                                    + " vocabulary.phrase sheet importing.labels importing.layout"
                                    + " importing.meaning.axis",
                            "what is said about all figures of a table at once"),
                    new Room(
                            "importing.meaning",
                            STATISTICS
                                    + " vocabulary.phrase sheet importing.labels importing.layout"
                                    + " importing.meaning.axis importing.meaning.statement",
                            "what tables say, once they were found"),
                    new Room(
                            "importing",
                            STATISTICS
                                    + " sheet importing.labels importing.layout importing.meaning"
                                    + " importing.meaning.axis plausibility",
                            "sheets in, figures out: the one way in for the rest"),
                    new Room(
                            "report.chapter",
                            "model danish vocabulary calculation page sheet",
                            "what chapters are made of, known to all of them"),
                    new Room("report.choice", STATISTICS, "what is reported, before any table"),
                    new Room(
                            "report.derived",
                            STATISTICS + " calculation report.choice",
                            "figures added to an export's own, before any table"),
                    new Room(
                            "report.common",
                            STATISTICS + " calculation page report.chapter report.choice",
                            "what several chapters say alike"),
                    new Room(
                            "report.verdict",
                            CHAPTER,
                            "what goals come to, whichever chapter speaks of them"),
                    new Room(
                            "report.course",
                            CHAPTER,
                            "what fills a sheet of few lines, whichever chapter has them"),
                    new Room("report.brief", CHAPTER + " report.verdict", "one chapter"),
                    new Room(
                            "report.overview",
                            CHAPTER + " report.course report.derived",
                            "one chapter"),
                    new Room("report.expenditure", CHAPTER, "one chapter"),
                    new Room("report.municipality", CHAPTER, "one chapter"),
                    new Room("report.goals", CHAPTER + " report.verdict", "one chapter"),
                    new Room("report.benchmark", CHAPTER + " report.verdict", "one chapter"),
                    new Room("report.focus", CHAPTER, "one chapter"),
                    new Room("report.development", CHAPTER, "one chapter"),
                    new Room("report.other", CHAPTER + " report.course", "one chapter"),
                    new Room("report.placement", CHAPTER, "one chapter"),
                    new Room("report.revisions", CHAPTER + " archive", "one chapter"),
                    new Room(
                            "report.since",
                            CHAPTER + " report.verdict",
                            "one chapter, on two reports"),
                    new Room(
                            "report.layout",
                            "model vocabulary calculation sheet page report.chapter",
                            "lays any chapter out and knows none"),
                    new Room(
                            "report.basis",
                            CHAPTER + " sheet report.layout",
                            "lists what all chapters show"),
                    new Room(
                            "report.council",
                            CHAPTER + " sheet report.verdict",
                            "a table and a map, on several areas"),
                    new Room(
                            "report",
                            CHAPTER
                                    + " report.derived report.layout report.basis report.brief report.overview"
                                    + " report.expenditure report.municipality report.goals"
                                    + " report.benchmark report.focus report.development"
                                    + " report.other report.placement report.revisions"
                                    + " report.since report.council report.verdict archive",
                            "alone knows every chapter"),
                    new Room(
                            "option",
                            "danish vocabulary vocabulary.files",
                            "what can be asked for is one table, for every way in"),
                    new Room(
                            "settings",
                            "model rulebook danish vocabulary sheet page report.choice option",
                            "wishes in a workbook, whoever opens it"),
                    new Room("writing.style", "page ooxml.xml", "the one palette"),
                    new Room("writing.chart", OOXML + " page writing.style", "charts on any sheet"),
                    new Room(
                            "writing.page",
                            OOXML + " page danish writing.style",
                            "a sheet's part, whatever workbook it goes into"),
                    new Room(
                            "writing.figure",
                            OOXML + " page writing.style writing.chart writing.page",
                            "a chart with its data inside, for documents of any other kind"),
                    new Room(
                            "writing.mark",
                            OOXML + " access reading.source",
                            "a result is told from other workbooks in one place"),
                    new Room(
                            "writing.splice",
                            "ooxml.zip",
                            "bits of packed data, which nobody else needs to know"),
                    new Room(
                            "writing.graft",
                            OOXML
                                    + " page writing.style writing.chart writing.page writing.mark"
                                    + " writing.splice",
                            "alone touches a user's workbook, and copies it"),
                    new Room(
                            "writing.values",
                            OOXML + " danish writing.style writing.page writing.graft",
                            "a workbook of values alone"),
                    new Room(
                            "writing.lint",
                            OOXML + " page writing.chart writing.page writing.graft",
                            "looks at what was written, and changes nothing"),
                    new Room(
                            "writing.note",
                            OOXML
                                    + " page report.chapter report.layout writing.style writing.figure"
                                    + " writing.mark",
                            "Word, from the same chapters as the sheets"),
                    new Room(
                            "template",
                            CHAPTER + " sheet",
                            "what a template asks and a report answers, whatever document it is"),
                    new Room(
                            "template.document",
                            OOXML
                                    + " page report.chapter report.layout writing.style"
                                    + " writing.figure template",
                            "packages, paragraphs and charts, whatever program writes them"),
                    new Room(
                            "template.word",
                            OOXML + " page report.chapter template template.document",
                            "alone knows the documents of Word"),
                    new Room(
                            "template.slides",
                            OOXML + " page report.chapter template template.document",
                            "alone knows presentations"),
                    new Room(
                            "template.workbook",
                            OOXML + " model page report.chapter template template.document",
                            "alone knows workbooks that are templates"),
                    new Room(
                            "checking.document",
                            "",
                            "what a note says, whatever container it stood in"),
                    new Room(
                            "checking.reading",
                            "access model danish sheet ooxml.zip ooxml.xml ooxml.part reading"
                                    + " reading.source checking.document",
                            "alone knows the containers of notes, and PDFBox"),
                    new Room(
                            "checking.text",
                            "model vocabulary vocabulary.phrase danish checking.document",
                            "numbers and names as they are written; knows no figures"),
                    new Room(
                            "checking.placing.meaning",
                            STATISTICS + " vocabulary.phrase checking.document checking.text",
                            "what a number can be about, and what the exports have of it"),
                    new Room(
                            "checking.placing.sentence",
                            STATISTICS + " checking.text checking.placing.meaning",
                            "what the numbers of a sentence are about, by its words"),
                    new Room(
                            "checking.placing.table",
                            STATISTICS
                                    + " checking.document checking.text checking.placing.meaning"
                                    + " checking.placing.sentence",
                            "what the numbers of a table are about, by its labels"),
                    new Room(
                            "checking.placing",
                            STATISTICS
                                    + " checking.document checking.text checking.placing.meaning"
                                    + " checking.placing.sentence checking.placing.table",
                            "what numbers are about, before anybody judges them"),
                    new Room(
                            "checking.judging",
                            STATISTICS + " calculation checking.text checking.placing.meaning",
                            "right or wrong, and why; knows no words of notes"),
                    new Room(
                            "checking.result",
                            "model vocabulary danish calculation sheet page report.layout report.basis"
                                    + " ooxml.zip ooxml.xml ooxml.part checking.document"
                                    + " checking.reading checking.text checking.placing.meaning"
                                    + " checking.judging",
                            "what is left of a check, in any form"),
                    new Room(
                            "app.files",
                            "access sheet writing.mark",
                            "names and whole files; knows no report"),
                    new Room(
                            "app.recipe",
                            "sheet option writing.mark",
                            "what a result tells of its making, and nobody's name"),
                    new Room(
                            "app.archive",
                            STATISTICS
                                    + " access archive sheet reading.source report.chapter app.files",
                            "alone knows how memory lies on a disk"),
                    new Room(
                            "app.job",
                            "access model danish vocabulary vocabulary.files option importing sheet"
                                    + " reading reading.source reading.excel report.chapter report.choice"
                                    + " settings writing.graft writing.lint writing.mark"
                                    + " writing.values app.files",
                            "what was asked for and what came of it; nothing is made"),
                    new Room(
                            "app",
                            STATISTICS
                                    + " access archive sheet page reading reading.source reading.excel importing"
                                    + " importing.layout report report.basis report.chapter"
                                    + " report.choice report.council report.layout settings vocabulary.files"
                                    + " writing.graft writing.lint writing.mark writing.note"
                                    + " writing.page writing.chart writing.values template template.document"
                                    + " template.word template.slides template.workbook option app.files app.archive"
                                    + " app.recipe app.job checking.document checking.reading",
                            "from files to results: puts the core and the edge together"),
                    new Room(
                            "app.check",
                            STATISTICS
                                    + " archive sheet page importing vocabulary.files writing.graft"
                                    + " writing.mark writing.page app app.job app.files app.archive"
                                    + " checking.document checking.reading checking.placing"
                                    + " checking.placing.meaning"
                                    + " checking.judging checking.result",
                            "a note against its exports, as files"),
                    new Room(
                            "app.command",
                            STATISTICS
                                    + " access sheet reading reading.source importing report.chapter"
                                    + " settings vocabulary.files writing.graft writing.lint"
                                    + " writing.mark writing.values template template.word option app app.job app.check app.files"
                                    + " app.archive checking.judging checking.result",
                            "the command line is one of three ways in"),
                    new Room(
                            "app.folder.drop",
                            "access danish option app.job app.files",
                            "what was dropped, and where"),
                    new Room(
                            "app.folder.lock",
                            "access app.files app.folder.drop",
                            "one watcher a folder"),
                    new Room(
                            "app.folder.journal",
                            "access app.job app.files app.folder.drop",
                            "what happened is only ever added to"),
                    new Room(
                            "app.folder",
                            "access danish option app app.job app.files app.command app.folder.drop app.folder.lock"
                                    + " app.folder.journal",
                            "the drop folder is one of three ways in"),
                    new Room(
                            "app.window.widget",
                            "access writing.style",
                            "pieces of any window, and of writers only their colours"),
                    new Room(
                            "app.window.desktop",
                            "access option app.job app.folder.drop",
                            "the user's own folder, programs and menus, and the one socket"),
                    new Room(
                            "app.window.list",
                            "access danish option app app.job app.check writing.style app.window.widget",
                            "lines and the work on them, whatever is shown of their results"),
                    new Room(
                            "app.window.detail",
                            "option app app.job sheet vocabulary.files writing.style writing.chart app.window.widget"
                                    + " app.window.list",
                            "one line, and a glance at its result"),
                    new Room(
                            "app.window.help",
                            "danish app.job app.window.widget",
                            "what a new user reads, and nothing that is made"),
                    new Room(
                            "app.window",
                            "access option app app.job app.folder.drop vocabulary.files writing.style app.window.widget"
                                    + " app.window.desktop app.window.list app.window.detail app.window.help",
                            "alone knows Swing, and puts the window together"),
                    new Room(
                            "start",
                            "option app.files app.command app.folder app.window",
                            "alone knows all three ways in"));

    /** Rooms that open no file, read no clock and log nothing, with all that lies in them. */
    private static final Set<String> CORE =
            Set.of(
                    "model",
                    "archive",
                    "rulebook",
                    "vocabulary",
                    "danish",
                    "sheet",
                    "page",
                    "calculation",
                    "importing..",
                    "report..",
                    "settings",
                    "option",
                    "model.dataset",
                    "checking.document",
                    "checking.text",
                    "checking.placing..",
                    "checking.judging");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(ArchitectureTest::isMain).importPackages(ROOT);

    /** By the folder's name alone: the build directory may be another one. */
    private static boolean isMain(Location location) {
        return !location.contains("/test-classes/");
    }

    @Test
    void everyPackageUsesOnlyThoseThatItsRoomNames() {
        for (Room room : ROOMS) {
            List<String> allowed = new ArrayList<>(List.of(ROOT + "." + room.name()));
            uses(room).forEach(other -> allowed.add(ROOT + "." + other));
            classes()
                    .that()
                    .resideInAPackage(ROOT + "." + room.name())
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(allowed.toArray(String[]::new))
                                    .or(DescribedPredicate.not(resideInAPackage(ROOT + ".."))))
                    .because(room.why())
                    .check(CODE);
        }
    }

    @Test
    void noRoomNamesMoreThanItUses() {
        for (Room room : ROOMS) {
            Set<String> used = new TreeSet<>();
            CODE.stream()
                    .filter(type -> type.getPackageName().equals(ROOT + "." + room.name()))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(name -> name.startsWith(ROOT + "."))
                    .forEach(name -> used.add(name.substring(ROOT.length() + 1)));
            if (shared(room)) {
                continue;
            }
            assertThat(used).as(room.name()).containsAll(uses(room));
        }
    }

    /** Whether its list is one that several rooms share, some of which use less of it. */
    private static boolean shared(Room room) {
        return Stream.of(STATISTICS, CHAPTER, OOXML).anyMatch(room.uses()::startsWith);
    }

    private static List<String> uses(Room room) {
        return Stream.of(room.uses().split(" ")).filter(name -> !name.isEmpty()).toList();
    }

    @Test
    void everyPackageIsARoomAndEveryRoomStandsBelowThoseThatItUses() {
        Set<String> packages = new TreeSet<>();
        CODE.forEach(type -> packages.add(type.getPackageName().substring(ROOT.length() + 1)));
        List<String> rooms = ROOMS.stream().map(Room::name).toList();
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(packages);
        for (Room room : ROOMS) {
            assertThat(rooms.subList(0, rooms.indexOf(room.name())))
                    .as(room.name())
                    .containsAll(uses(room));
        }
    }

    /** So that the document's picture is this one; the failure shows the table to be pasted. */
    @Test
    void theDocumentHasTheSameTable() throws IOException {
        String table =
                ROOMS.stream()
                        .map(room -> String.join(" | ", room.name(), shown(room), room.why()))
                        .map(line -> "| " + line + " |\n")
                        .collect(Collectors.joining());
        assertThat(Files.readString(DOCUMENT).replace("\r", ""))
                .contains("|---|---|---|\n" + table);
    }

    @Test
    void theDocumentDrawsEveryRoom() throws IOException {
        String house = Files.readString(DOCUMENT).split("```", -1)[3];
        for (Room room : ROOMS) {
            String last = room.name().substring(room.name().lastIndexOf('.') + 1);
            assertThat(house).as(room.name()).containsPattern("\\b" + last + "\\b");
        }
    }

    /** What it may use; the lists that several rooms share have a name in the document. */
    private static String shown(Room room) {
        return room.uses()
                .replace(CHAPTER, "*chapter*")
                .replace(STATISTICS, "*statistics*")
                .replace(OOXML, "*ooxml*");
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void onlyTheEdgeKnowsLibrariesFilesClocksAndLogs() {
        String[] core = CORE.stream().map(name -> ROOT + "." + name).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "java.nio.file..",
                                        "org.apache.poi..",
                                        "org.apache.commons.compress..",
                                        "org.slf4j..",
                                        "javax.swing..",
                                        "java.awt..",
                                        "java.util.logging..")
                                .or(are(clocksAndStreams())))
                .check(CODE);
    }

    private static DescribedPredicate<JavaClass> clocksAndStreams() {
        Set<String> names =
                Set.of(
                        "java.time.Clock",
                        "java.time.InstantSource",
                        "java.io.File",
                        "java.io.InputStream",
                        "java.io.OutputStream");
        return DescribedPredicate.describe(
                "clocks and streams", type -> names.contains(type.getFullName()));
    }

    @Test
    void librariesStayWhereTheyBelong() {
        only("org.apache.poi..", "reading.excel");
        only("org.apache.commons.math3..", "calculation");
        only("org.apache.pdfbox..", "checking.reading");
        only("org.apache.fontbox..", "checking.reading");
        only("javax.swing..", "app.window");
        only("com.formdev..", "app.window");
    }

    /** The window hands its files to the one that is open, on this machine; nothing else speaks. */
    @Test
    void onlyTheWindowsOneInstanceOpensTheNetwork() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".app.window.desktop.OneInstance")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "the network", type -> NETWORK.matcher(type.getName()).matches()))
                .orShould()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "an address is opened",
                                call ->
                                        call.getTargetOwner().isEquivalentTo(java.net.URL.class)
                                                && call.getName().startsWith("open")))
                .check(CODE);
    }

    /**
     * Those that come to files past the room for it: the program's own files, and those of the
     * user's own folder, which the program made itself; a lock is taken on the system's own
     * channel.
     */
    private static final String[] GOING_THEMSELVES = {
        "access..", "start..", "app.window.desktop..", "app.window.help.."
    };

    private static final Pattern GOING =
            Pattern.compile(
                    "java\\.nio\\.file\\.Files\\.(new(InputStream|OutputStream|ByteChannel|BufferedReader"
                            + "|BufferedWriter|DirectoryStream)|read(AllBytes|String|AllLines)"
                            + "|lines|write|writeString|copy|mismatch|list|find|walk|walkFileTree"
                            + "|probeContentType)"
                            // What is asked of a place, and done to it, may hang as well.
                            + "|java\\.nio\\.file\\.Files\\.(exists|notExists|is[A-Z]\\w*|size"
                            + "|[gs]et[A-Z]\\w*|readAttributes|readSymbolicLink|delete(IfExists)?"
                            + "|move|create(File|Link|SymbolicLink|Directory|Directories))"
                            + "|java\\.nio\\.file\\.Path\\.toRealPath"
                            + "|java\\.io\\.File\\.(exists|is[A-Z]\\w*|can[A-Z]\\w*|length|lastModified"
                            + "|list\\w*|delete\\w*|mkdirs?|renameTo|createNewFile|getCanonical\\w*"
                            + "|set[A-Z]\\w*|get(Total|Free|Usable)Space)"
                            + "|java\\.nio\\.channels\\.FileChannel\\.open"
                            + "|java\\.nio\\.file\\.Path\\.toFile"
                            + "|java\\.io\\.(File(In|Out)putStream|FileReader|FileWriter"
                            + "|RandomAccessFile)\\.<init>");

    /** A drive may hang, at a question as at an opening; whoever waits for it hangs with it. */
    @Test
    void nobodyComesToAFileOrAFolderPastTheRoomThatWaitsWithPatience() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(GOING_THEMSELVES)
                                .map(name -> ROOT + "." + name)
                                .toArray(String[]::new))
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".app.folder.lock.FolderLock")
                .and()
                // It asks what the program itself writes into.
                .doNotHaveFullyQualifiedName(ROOT + ".app.command.StandardOutput")
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "a file or a folder is opened, asked about or changed",
                                call ->
                                        GOING.matcher(
                                                        call.getTargetOwner().getName()
                                                                + "."
                                                                + call.getName())
                                                .matches()))
                .because("access reads and writes what may hang")
                .check(CODE);
    }

    private static void only(String library, String... users) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(users)
                                .map(user -> ROOT + "." + user + "..")
                                .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CODE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CODE);
    }

    @Test
    void theModelIsMadeOfValues() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model")
                .and(
                        DescribedPredicate.describe(
                                "hold more than functions",
                                (JavaClass type) ->
                                        !Set.of("Names", "MeasureUnit").contains(outermost(type))))
                .should(beValues())
                .check(CODE);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass()
                .map(ArchitectureTest::outermost)
                .orElse(type.getSimpleName());
    }

    private static ArchCondition<JavaClass> beValues() {
        return new ArchCondition<>("be records, enums or interfaces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean value =
                        type.isRecord()
                                || type.isEnum()
                                || type.isInterface()
                                || type.isAnonymousClass()
                                || type.getSimpleName().equals("package-info");
                events.add(new SimpleConditionEvent(type, value, type.getName()));
            }
        };
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(CODE);
    }

    @Test
    void noInterfaceHasASingleImplementation() {
        classes()
                .that()
                .areInterfaces()
                .should(
                        new ArchCondition<>("have several implementations, or be a function") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                long implementations = type.getAllSubclasses().size();
                                boolean function = type.isAnnotatedWith(FunctionalInterface.class);
                                events.add(
                                        new SimpleConditionEvent(
                                                type,
                                                implementations != 1 || function,
                                                type.getName() + " has one implementation"));
                            }
                        })
                .check(CODE);
    }
}
