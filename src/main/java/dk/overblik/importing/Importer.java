package dk.overblik.importing;

import static java.util.Collections.disjoint;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.layout.LeftOut;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.Recognition;
import dk.overblik.importing.layout.SheetView;
import dk.overblik.importing.layout.SurroundingTexts;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.importing.layout.TableFinder;
import dk.overblik.importing.meaning.BodyReading;
import dk.overblik.importing.meaning.ExtraDimensions;
import dk.overblik.importing.meaning.MemberReading;
import dk.overblik.importing.meaning.TableMeaning;
import dk.overblik.importing.meaning.TableReading;
import dk.overblik.importing.meaning.UnderstoodTable;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Problem;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.plausibility.Doubt;
import dk.overblik.plausibility.Doubt.Ground;
import dk.overblik.plausibility.LonePeriod;
import dk.overblik.plausibility.Plausibility;
import dk.overblik.plausibility.UnendedPeriods;
import dk.overblik.sheet.Sheet;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.Vocabulary.BenefitKinship;
import dk.overblik.vocabulary.Vocabulary.BenefitNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the figures of an export, whatever way its tables are laid out. */
public final class Importer {

    private static final int NAMED = 8;

    /** What places a figure of an export; a list of other things rarely has both. */
    private static final Set<String> PLACING =
            Set.of(Dimension.AREA.name(), Dimension.PERIOD.name());

    private final Vocabulary vocabulary;

    public Importer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The figures of a file, and the problems with them. */
    public Import read(ExportFile file) {
        return read(file, true);
    }

    /** The same before any figure is doubted: what the cells hold, true or not. */
    Import readAsWritten(ExportFile file) {
        return read(file, false);
    }

    private Import read(ExportFile file, boolean doubting) {
        ProblemLog log = new ProblemLog();
        Lexicon lexicon = new Lexicon(vocabulary);
        List<UnderstoodTable> tables = tables(file, lexicon, log);
        if (tables.isEmpty()) {
            log.add(Kind.NO_TABLE, Source.file(file.name()));
        }
        DatasetBuilder figures = new DatasetBuilder();
        ExtraDimensions extras = new ExtraDimensions(tables, lexicon, log);
        MemberReading members = new MemberReading(vocabulary, log);
        List<BodyReading> bodies = new ArrayList<>();
        for (UnderstoodTable table : tables) {
            TableMeaning meaning = TableMeaning.of(table, members, extras);
            BodyReading body = new BodyReading(table, meaning, figures, log);
            body.read(table.labels().cursor());
            bodies.add(body);
        }
        tellWithoutTotal(file, bodies, log);
        if (doubting) {
            doubt(figures, log);
        }
        boolean unended = doubting && doubtUnended(file, figures, log);
        Dataset read = figures.build();
        if (!unended) {
            tellLonePeriods(read, log);
        }
        return new Import(read, told(file, read.size() > 0, lexicon, log));
    }

    /**
     * The problems of a file. What is no export is not asked what its figures are about: answers
     * would make statistics of anything; but who has answered already says that it is one.
     */
    private static List<Problem> told(
            ExportFile file, boolean hasFigures, Lexicon lexicon, ProblemLog log) {
        List<Problem> problems = log.problems();
        boolean foreign = !hasFigures && isAsking(problems) && Recognition.isForeign(file, lexicon);
        return foreign ? List.of(Problem.of(Kind.NO_EXPORT, Source.file(file.name()))) : problems;
    }

    /**
     * Whether answers are asked for, and none was given. A table that has areas and periods on its
     * sides is asked about whatever it is called.
     */
    private static boolean isAsking(List<Problem> problems) {
        Set<Kind> kinds = problems.stream().map(Problem::kind).collect(toSet());
        boolean asking = kinds.contains(Kind.NOT_SAID) || kinds.contains(Kind.NO_BENEFIT);
        return asking
                && !kinds.contains(Kind.ANSWERED)
                && problems.stream()
                        .filter(problem -> problem.kind() == Kind.NOT_SAID)
                        .noneMatch(problem -> disjoint(PLACING, problem.details()));
    }

    /** An area whose parts alone are there must not be lost without a word. */
    private static void tellWithoutTotal(
            ExportFile file, List<BodyReading> bodies, ProblemLog log) {
        Set<Area> areas = new LinkedHashSet<>();
        bodies.forEach(body -> areas.addAll(body.areasWithoutTotal()));
        if (!areas.isEmpty()) {
            String names = areas.stream().limit(NAMED).map(Area::name).collect(joining(", "));
            String more = areas.size() > NAMED ? " m.fl." : "";
            log.add(Kind.TOTAL_LACKS, Source.file(file.name()), names + more);
        }
    }

    private static void tellLonePeriods(Dataset read, ProblemLog log) {
        for (LonePeriod lone : LonePeriod.of(read.periods())) {
            log.add(
                    Kind.LONE_PERIOD,
                    firstOf(lone.newest(), read),
                    PeriodNames.of(lone.newest()),
                    PeriodNames.of(lone.before()));
        }
    }

    /** Where the first figure of a period stands. */
    private static Source firstOf(Period period, Dataset read) {
        int number = 0;
        while (!read.observation(number).period().equals(period)) {
            number++;
        }
        return read.observation(number).source();
    }

    /** Takes figures that cannot be true for missing: one remark for all of a kind. */
    private void doubt(DatasetBuilder figures, ProblemLog log) {
        Dataset read = figures.soFar();
        Map<Ground, List<Doubt>> byGround = new EnumMap<>(Ground.class);
        for (Doubt doubt :
                Plausibility.doubts(
                        read, vocabulary.areas()::around, vocabulary.measures()::plain)) {
            byGround.computeIfAbsent(doubt.ground(), g -> new ArrayList<>()).add(doubt);
        }
        if (byGround.containsKey(Ground.SUM_OF_SHOWN) && showsMostBenefits(read)) {
            byGround.remove(Ground.SUM_OF_SHOWN);
        }
        byGround.forEach((ground, doubts) -> tell(ground, doubts, read, log));
        byGround.values().stream()
                .flatMap(List::stream)
                .filter(doubt -> doubt.ground().isDoubt())
                .forEach(doubt -> figures.doubt(doubt.number()));
    }

    /**
     * Takes figures of periods for missing that were not over on the day that the export says its
     * figures are of: one of the two is a slip of the pen, and such a period would be the newest,
     * which the report is about. Another measure may look ahead, as budgets and forecasts do.
     *
     * @return whether there are such figures
     */
    private boolean doubtUnended(ExportFile file, DatasetBuilder figures, ProblemLog log) {
        Optional<LocalDate> updated = ReleaseDate.of(file.sheets());
        if (updated.isEmpty()) {
            return false;
        }
        Dataset read = figures.soFar();
        UnendedPeriods ahead = UnendedPeriods.of(read.periods(), updated.get());
        List<Observation> doubted = new ArrayList<>();
        List<Observation> others = new ArrayList<>();
        boolean any = !ahead.doubted().isEmpty() || !ahead.outvoted().isEmpty();
        for (int number = 0; any && number < read.size(); number++) {
            Observation each = read.observation(number);
            boolean known = each.figure() instanceof Figure.Known && isKnown(each.key().measure());
            if (known && ahead.doubted().contains(each.period())) {
                doubted.add(each);
                figures.doubt(number);
            } else if (known && ahead.outvoted().contains(each.period())) {
                others.add(each);
            }
        }
        tellUnended(Kind.UNENDED_PERIOD, doubted, updated.get(), log);
        tellUnended(Kind.OLD_UPDATE, others, updated.get(), log);
        return !doubted.isEmpty();
    }

    private boolean isKnown(Measure measure) {
        return vocabulary.measures().find(measure.label()).filter(measure::equals).isPresent();
    }

    private static void tellUnended(
            Kind kind, List<Observation> unended, LocalDate updated, ProblemLog log) {
        if (!unended.isEmpty()) {
            Observation first = unended.get(0);
            log.add(
                    kind,
                    first.source(),
                    PeriodNames.of(first.period()),
                    PeriodNames.day(updated),
                    String.valueOf(unended.size()));
        }
    }

    /**
     * Whether figures are of half or more of the benefits that an export of all has, by their names
     * or others: then their sum may be the total.
     */
    private boolean showsMostBenefits(Dataset read) {
        Period newest = Collections.max(read.periods());
        BenefitNames names = vocabulary.benefits();
        Set<String> lacking = new HashSet<>();
        Set<String> shown = new HashSet<>();
        for (BenefitGroup benefit : names.ordered()) {
            boolean usual =
                    names.kinship(benefit).filter(BenefitKinship::usual).isPresent()
                            && vocabulary.rulebook().at(newest).isPaidThroughout(benefit);
            names.kinship(benefit).filter(kin -> usual).ifPresent(kin -> lacking.add(kin.kin()));
        }
        for (BenefitGroup benefit : read.benefits()) {
            names.kinship(benefit).ifPresent(kin -> shown.add(kin.kin()));
        }
        shown.retainAll(lacking);
        lacking.removeAll(shown);
        return shown.size() >= lacking.size();
    }

    private static void tell(Ground ground, List<Doubt> doubts, Dataset read, ProblemLog log) {
        Doubt first = doubts.get(0);
        Observation observation = read.observation(first.number());
        String figure =
                String.join(
                        ", ",
                        observation.key().area().name(),
                        observation.key().measure().label(),
                        observation.period().id());
        double expected = first.expected();
        log.add(
                kind(ground),
                observation.source(),
                written(observation.figure()),
                figure,
                String.valueOf(doubts.size()),
                Double.isNaN(expected) ? "" : DanishFormat.fixed(expected, 1));
    }

    /** A count as a reader would write it; what has decimals as it stands in its cell. */
    private static String written(Figure figure) {
        return figure instanceof Figure.Known known && known.value() == Math.rint(known.value())
                ? DanishFormat.fixed(known.value(), 0)
                : figure.plain();
    }

    private static Kind kind(Ground ground) {
        return switch (ground) {
            case LOST_THOUSANDS -> Kind.LOST_THOUSANDS;
            case NEGATIVE -> Kind.NEGATIVE_LEVEL;
            case ABOVE_PEOPLE -> Kind.ABOVE_PEOPLE;
            case ABOVE_ALL -> Kind.SHARE_ABOVE_ALL;
            case AMONG_ABOVE_ALL -> Kind.SHARE_AMONG_ABOVE_ALL;
            case LOST_PERCENT -> Kind.LOST_PERCENT;
            case STRAY_FRACTION -> Kind.STRAY_FRACTION;
            case UNLIKE_COUNT -> Kind.SHARE_UNLIKE_COUNT;
            case SUM_OF_PERSONS -> Kind.SUM_OF_PERSONS;
            case SUM_OF_SHOWN -> Kind.SUM_OF_SHOWN;
            case OFF_COUNT -> Kind.SHARE_OFF_COUNT;
            case ABOVE_WHOLE -> Kind.ABOVE_WHOLE;
            case AVERAGES -> Kind.AVERAGES;
        };
    }

    private static List<UnderstoodTable> tables(ExportFile file, Lexicon lexicon, ProblemLog log) {
        TableReading reading = new TableReading(file, lexicon, log);
        List<UnderstoodTable> tables = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            SheetView view = new SheetView(file.name(), AreaCodes.named(sheet, lexicon), lexicon);
            List<TableBlock> blocks = TableFinder.blocks(view);
            SurroundingTexts texts = new SurroundingTexts(view, blocks);
            blocks.forEach(block -> reading.table(block, texts).ifPresent(tables::add));
            if (!blocks.isEmpty() && sheet.hidden()) {
                log.add(Kind.HIDDEN_SHEET, view.source());
            }
            LeftOut.tell(view, blocks, log);
            LeftOut.tellUnknown(view, log);
            LeftOut.IgnoredColumns.tell(view, blocks, log);
        }
        return tables;
    }
}
