package dk.overblik.app;

import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Answering;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Version;
import dk.overblik.app.recipe.Recipe;
import dk.overblik.app.recipe.Recipe.Held;
import dk.overblik.app.recipe.Recipe.HeldSheet;
import dk.overblik.app.recipe.Recipe.Shape;
import dk.overblik.app.recipe.RecipeText;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.PeriodParser;
import dk.overblik.danish.Quote;
import dk.overblik.importing.CombinedImport;
import dk.overblik.importing.CombinedImport.Part;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.importing.ReleaseDate;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import dk.overblik.reading.SheetReader;
import dk.overblik.report.basis.BasisPage;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.layout.Destination;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.Vocabulary.MeasureNames;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A result that the same report is to be made after: its recipe, and the figures of the exports
 * that it holds.
 */
public record EarlierResult(String name, Recipe recipe, Dataset figures, MeasureNames measures) {

    /** What may be well again in a moment, and says nothing of what the file is. */
    private static final Set<Reason> AWAY =
            EnumSet.of(
                    Reason.MISSING,
                    Reason.LOCKED,
                    Reason.NO_ACCESS,
                    Reason.CHANGING,
                    Reason.INPUT_OUTPUT);

    /** How a result may have been saved so that nobody sees what it is. */
    private static final Set<Reason> CLOSED =
            EnumSet.of(Reason.ENCRYPTED, Reason.BINARY_WORKBOOK, Reason.STRICT_OPEN_XML);

    /** Says why a file cannot be the recipe of another report, in one Danish sentence. */
    public static final class NoRecipe extends Exception {

        private static final long serialVersionUID = 1L;

        NoRecipe(String sentence) {
            super(sentence);
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** Whether a file is a result with a recipe that this version can read. */
    public static boolean isOne(Path file) {
        try {
            return !recipe(file, file).exports().isEmpty();
        } catch (UnreadableFile | NoRecipe e) {
            return false;
        }
    }

    /**
     * What a result says of its own making.
     *
     * @param chosen what was chosen for it and holds for the next one, the area that it shows among
     *     it
     * @param hasSettings whether settings held as well
     * @param period that it reports, in Danish; empty where nobody knows
     * @param areas that it shows, the own one first
     * @param exports what it is made of, by the names that its sources call them
     */
    public record Declared(
            Chosen chosen,
            boolean hasSettings,
            Optional<String> period,
            List<String> areas,
            List<String> exports) {
        public Declared {
            areas = List.copyOf(areas);
            exports = List.copyOf(exports);
        }

        /** Whether it has the say of an option for the next one, and nobody else. */
        public boolean decides(Option option) {
            return chosen.has(option) || Recipe.OF_WHOM.contains(option);
        }
    }

    /** What a file says of its own making; empty where it is no result with a recipe. */
    public static Optional<Declared> declared(Path file) {
        try {
            Recipe recipe = recipe(file, file);
            return Optional.of(
                    new Declared(
                            recipe.holding(),
                            recipe.settings().isPresent(),
                            PeriodParser.parse(recipe.period()).map(PeriodNames::of),
                            recipe.shape().areas(),
                            recipe.exports().stream().map(Held::name).toList()));
        } catch (UnreadableFile | NoRecipe e) {
            return Optional.empty();
        }
    }

    /**
     * @param file what it is called in sentences
     * @param copy what is read
     */
    private static Recipe recipe(Path file, Path copy) throws UnreadableFile, NoRecipe {
        ResultProperties properties =
                ResultFile.properties(copy).orElseThrow(() -> new NoRecipe(foreign(file)));
        try {
            return RecipeText.in(properties).orElseThrow(() -> new NoRecipe(without(file)));
        } catch (RecipeText.NewerFormat e) {
            throw new NoRecipe(
                    named(file)
                            + " er lavet af en nyere udgave af Overblik. Hent den nyeste udgave, og"
                            + " prøv igen.");
        }
    }

    /** The same, and looks closer where there is none. */
    private static Recipe recipeOrReason(Path file, Path copy) throws IOException, NoRecipe {
        try {
            return recipe(file, copy);
        } catch (NoRecipe none) {
            throw isStripped(copy) ? new NoRecipe(stripped(file)) : none;
        }
    }

    /** Whether a report of ours is in it, which another program has saved without its marks. */
    private static boolean isStripped(Path copy) throws IOException {
        try {
            return ResultFile.properties(copy).isEmpty()
                    && BasisPage.isAmong(SheetReader.read(copy).sheets());
        } catch (UnreadableFile e) {
            if (CLOSED.contains(e.reason())) {
                throw e;
            }
            return false;
        }
    }

    private static String stripped(Path file) {
        return named(file)
                + " er lavet af Overblik, men gemt af et andet program, så opskriften mangler. Vælg"
                + " den \"… - overblik.xlsx\", som Overblik selv lavede.";
    }

    private static String without(Path file) {
        return named(file)
                + " har ingen opskrift, som den næste kan laves efter. Vælg et \"… -"
                + " overblik.xlsx\", eller lav et nyt af udtrækkene.";
    }

    private static String named(Path file) {
        return "Filen " + Quote.of(file.getFileName().toString());
    }

    private static String foreign(Path file) {
        return named(file)
                + " er ikke et resultat fra Overblik. Vælg et \"… - overblik.xlsx\", og nævn så de"
                + " nye udtræk.";
    }

    /**
     * Reads a result.
     *
     * @throws NoRecipe where it is none, or one that has no recipe
     * @throws UnreadableFile where it is not there, or held by another program
     */
    public static EarlierResult read(Path file, Vocabulary vocabulary)
            throws IOException, NoRecipe {
        try (WorkingCopy copy = WorkingCopy.of(file)) {
            Recipe recipe = recipeOrReason(file, copy.file());
            List<Sheet> sheets = SheetReader.read(copy.file()).sheets();
            Importer importer = new Importer(vocabulary);
            Answering answering = Answering.of(new Options(recipe.chosen()), Settings.none());
            List<Part> parts =
                    recipe.exports().stream()
                            .map(held -> part(held, sheets, importer, answering))
                            .toList();
            Import read =
                    parts.size() == 1
                            ? parts.get(0).read()
                            : CombinedImport.of(parts, vocabulary.measures());
            String name = file.getFileName().toString();
            return new EarlierResult(name, recipe, read.dataset(), vocabulary.measures());
        } catch (UnreadableFile e) {
            if (AWAY.contains(e.reason())) {
                throw e;
            }
            throw new NoRecipe(FailureText.of(file.getFileName().toString(), e));
        }
    }

    private static Part part(
            Held held, List<Sheet> sheets, Importer importer, Answering answering) {
        List<Sheet> own = new ArrayList<>();
        for (Sheet sheet : sheets) {
            held.sheets().stream()
                    .filter(known -> known.inResult().equals(sheet.name()))
                    .findFirst()
                    .ifPresent(known -> own.add(sheet.renamed(known.name())));
        }
        ExportFile file = new ExportFile(held.name(), own, answering.of(held.name()));
        return new Part(held.name(), importer.read(file), ReleaseDate.of(own));
    }

    /** The period that it reports. */
    Optional<PeriodWish> period() {
        return PeriodWish.parse(recipe.period());
    }

    /** What there were figures of and are none any more: Danish sentences. */
    public List<String> lacking(List<Dataset> figures) {
        Shape now =
                new Shape(
                        figures.stream().flatMap(f -> f.areas().stream()).map(Area::name).toList(),
                        figures.stream()
                                .flatMap(f -> f.benefits().stream())
                                .map(BenefitGroup::name)
                                .toList(),
                        figures.stream()
                                .flatMap(f -> f.measures().stream())
                                .map(Measure::label)
                                .toList());
        Map<String, Set<Kind>> exports = kinds();
        Set<String> absent = absent(exports, figures);
        Shape then = recipe.shape();
        List<String> lacking = new ArrayList<>();
        absentExports(absent).ifPresent(lacking::add);
        exports.keySet().removeAll(absent);
        lacking("området", "områderne", then.areas(), now.areas()::contains)
                .ifPresent(lacking::add);
        lacking(
                        "ydelsen",
                        "ydelserne",
                        among(exports, then.benefits(), kind -> kind.benefit().name()),
                        now.benefits()::contains)
                .ifPresent(lacking::add);
        lacking(
                        "målingen",
                        "målingerne",
                        among(exports, then.measures(), kind -> kind.measure().label()),
                        name -> isAmong(now.measures(), name))
                .ifPresent(lacking::add);
        return lacking;
    }

    /** What there are figures of, of whatever areas. */
    private record Kind(BenefitGroup benefit, Measure measure) {}

    /** Of each export that it is made of. */
    private Map<String, Set<Kind>> kinds() {
        Map<String, Set<Kind>> kinds = new LinkedHashMap<>();
        figures.contents()
                .forEach(
                        (file, contents) ->
                                kinds.put(
                                        file,
                                        contents.series().stream()
                                                .map(key -> new Kind(key.benefit(), key.measure()))
                                                .collect(Collectors.toSet())));
        return kinds;
    }

    /** Which of several exports have none among the new ones that is like them. */
    private Set<String> absent(Map<String, Set<Kind>> exports, List<Dataset> now) {
        Set<Kind> there =
                now.stream()
                        .flatMap(dataset -> dataset.series().stream())
                        .map(key -> new Kind(key.benefit(), key.measure()))
                        .collect(Collectors.toSet());
        Set<String> absent = new LinkedHashSet<>();
        exports.forEach(
                (file, kinds) -> {
                    boolean alike =
                            kinds.stream()
                                    .anyMatch(
                                            kind ->
                                                    there.stream()
                                                            .anyMatch(of -> isSame(kind, of)));
                    if (!alike && exports.size() > 1) {
                        absent.add(file);
                    }
                });
        return absent;
    }

    private boolean isSame(Kind one, Kind other) {
        return one.benefit().equals(other.benefit())
                && measures.isSame(one.measure().label(), other.measure().label());
    }

    /** Those names that the exports have which are not absent as a whole. */
    private static List<String> among(
            Map<String, Set<Kind>> exports, List<String> names, Function<Kind, String> name) {
        Set<String> there =
                exports.values().stream()
                        .flatMap(Set::stream)
                        .map(name)
                        .collect(Collectors.toSet());
        return names.stream().filter(there::contains).toList();
    }

    private Optional<String> absentExports(Set<String> absent) {
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Blandt de nye udtræk mangler "
                                + (absent.size() == 1 ? "et som " : "nogle som ")
                                + DanishList.of(absent.stream().map(Quote::of).toList())
                                + ", som "
                                + Quote.of(name)
                                + " er lavet af.");
    }

    private boolean isAmong(List<String> labels, String label) {
        return labels.stream().anyMatch(other -> measures.isSame(label, other));
    }

    private Optional<String> lacking(
            String one, String many, List<String> before, Predicate<String> isThere) {
        List<String> gone = before.stream().filter(isThere.negate()).toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "De nye udtræk mangler "
                                + (gone.size() == 1 ? one : many)
                                + " "
                                + String.join(", ", gone.stream().map(Quote::of).toList())
                                + ", som "
                                + Quote.of(name)
                                + " har.");
    }

    private static Shape shape(Dataset figures, List<Area> areas) {
        return new Shape(
                areas.stream().map(Area::name).toList(),
                figures.benefits().stream().map(BenefitGroup::name).distinct().toList(),
                figures.measures().stream().map(Measure::label).distinct().toList());
    }

    /**
     * The recipe of a report.
     *
     * @param settings the workbook of the settings that hold
     */
    static Recipe recipe(
            Options options,
            Optional<Path> settings,
            Dataset figures,
            Scope scope,
            List<String> files,
            Destination destination)
            throws IOException {
        String template = TemplateFile.digest(options);
        return new Recipe(
                Version.number(),
                Recipe.lasting(options.chosen()),
                settings.isPresent() ? Optional.of(workbook(settings.get())) : Optional.empty(),
                template,
                scope.period().id(),
                held(files, destination),
                shape(
                        figures,
                        scope.areas().stream()
                                .filter(area -> figures.areas().contains(area))
                                .toList()));
    }

    private static Recipe.Workbook workbook(Path file) throws IOException {
        try (WorkingCopy copy = WorkingCopy.of(file)) {
            return new Recipe.Workbook(
                    file.getFileName().toString(), SheetReader.read(copy.file()).sheets());
        }
    }

    /** Files of one name from several folders are told apart by numbers. */
    private static List<Held> held(List<String> files, Destination destination) {
        List<Held> held = new ArrayList<>();
        for (String file : files) {
            List<HeldSheet> sheets =
                    destination.sheets().entrySet().stream()
                            .filter(sheet -> sheet.getKey().file().equals(file))
                            .sorted(Map.Entry.comparingByValue())
                            .map(sheet -> new HeldSheet(sheet.getKey().sheet(), sheet.getValue()))
                            .toList();
            String name =
                    file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
            boolean taken = held.stream().anyMatch(other -> other.name().equals(name));
            held.add(new Held(taken ? (held.size() + 1) + " " + name : name, sheets));
        }
        return held;
    }
}
