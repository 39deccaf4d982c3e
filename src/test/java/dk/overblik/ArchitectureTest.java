package dk.overblik;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package picture of the README as rules: the same table, held against the code. */
class ArchitectureTest {

    private static final String ROOT = "dk.overblik";

    /** Which packages each package may use. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    entry("model", Set.of()),
                    entry("sheet", Set.of()),
                    entry("importing", Set.of("model", "sheet")),
                    entry("calculation", Set.of("model")),
                    entry("report", Set.of("model", "calculation", "sheet")),
                    entry("settings", Set.of("model", "sheet", "importing", "report")),
                    entry("workbook", Set.of("sheet")),
                    entry("container", Set.of("sheet")),
                    entry(
                            "app",
                            Set.of(
                                    "model",
                                    "sheet",
                                    "importing",
                                    "report",
                                    "settings",
                                    "workbook",
                                    "container")),
                    entry("app.folder", Set.of("app")),
                    entry("app.window", Set.of("app", "sheet")),
                    entry("start", Set.of("app", "app.folder", "app.window")));

    private static final Set<String> CORE =
            Set.of("model", "sheet", "calculation", "importing", "report", "settings");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(ArchitectureTest::isMain).importPackages(ROOT);

    /** By the folder's name alone: the build directory may be another one. */
    private static boolean isMain(Location location) {
        return !location.contains("/test-classes/");
    }

    @Test
    void everyPackageUsesOnlyThoseBelowIt() {
        MAY_USE.forEach(
                (name, used) -> {
                    List<String> allowed = new ArrayList<>();
                    Stream.concat(Stream.of(name), used.stream())
                            .forEach(other -> allowed.add(ROOT + "." + other));
                    classes()
                            .that()
                            .resideInAPackage(ROOT + "." + name)
                            .should()
                            .onlyDependOnClassesThat(
                                    resideInAnyPackage(allowed.toArray(String[]::new))
                                            .or(
                                                    DescribedPredicate.not(
                                                            resideInAPackage(ROOT + ".."))))
                            .allowEmptyShould(true)
                            .check(CODE);
                });
    }

    @Test
    void everyPackageStandsInThePicture() {
        Set<String> packages =
                Set.copyOf(
                        CODE.stream()
                                .map(type -> type.getPackageName().substring(ROOT.length() + 1))
                                .toList());
        assertThat(MAY_USE.keySet()).containsAll(packages);
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
                                        "picocli..",
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
    void poiStaysInWorkbookAndTheStatisticsLibraryInCalculation() {
        only("org.apache.poi..", "workbook");
        only("org.apache.commons.math3..", "calculation");
        only("picocli..", "app");
        only("javax.swing..", "app.window");
        only("com.formdev..", "app.window");
    }

    private static void only(String library, String user) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + user + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CODE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CODE);
    }

    /** The columnar store is the one exception: {@code Dataset} and what it is made of. */
    @Test
    void theModelIsMadeOfValues() {
        Set<String> store =
                Set.of(
                        "Dataset",
                        "DatasetBuilder",
                        "DatasetColumns",
                        "DatasetMerge",
                        "FigureChunk",
                        "Numbering",
                        "PositionIndex",
                        "Names");
        classes()
                .that()
                .resideInAPackage(ROOT + ".model")
                .and(
                        DescribedPredicate.describe(
                                "are no part of the columnar store",
                                (JavaClass type) -> !store.contains(outermost(type))))
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
