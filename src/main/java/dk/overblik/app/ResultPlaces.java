package dk.overblik.app;

import dk.overblik.access.OnDisk;
import dk.overblik.access.Patience;
import dk.overblik.access.PatientFile;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.job.OwnResults;
import dk.overblik.app.job.PlacedBeside;
import dk.overblik.app.recipe.Recipe;
import dk.overblik.app.recipe.RecipeText;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Period;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where results go: beside the export or in one folder, and never over anybody's work. */
final class ResultPlaces implements Delivery.Placing {

    private final Optional<Path> folder;
    private final Set<Path> taken = ConcurrentHashMap.newKeySet();
    private final Map<Path, String> remarks = new ConcurrentHashMap<>();

    ResultPlaces(Optional<Path> folder) {
        this.folder = folder;
    }

    @Override
    public Path place(Path finished, Path beside, String stem, String ending) throws IOException {
        Path place = folder.orElse(beside);
        Patience.write(place, () -> made(place));
        boolean here = place.equals(beside);
        Optional<String> first = Optional.empty();
        for (int number = 1; number <= FileName.MOST_NUMBERS; number++) {
            Path target = FileName.numbered(place, stem, number, ending);
            Optional<String> kept = placed(finished, target, here, stem);
            first = first.or(() -> kept);
            if (kept.isEmpty()) {
                taken.add(target.toAbsolutePath().normalize());
                first.map(reason -> PlacedBeside.sentence(reason, target))
                        .ifPresent(
                                remark ->
                                        remarks.merge(
                                                target,
                                                remark,
                                                (replaced, placed) -> placed + " " + replaced));
                return target;
            }
        }
        throw new FileSystemException(FileName.numbered(place, stem, 1, ending).toString());
    }

    private static Path made(Path folder) throws IOException {
        InTheWay.foldersDownTo(folder);
        return OnDisk.makeFolders(folder);
    }

    @Override
    public Optional<String> remark(Path placed) {
        return Optional.ofNullable(remarks.get(placed));
    }

    /** Nothing where the result is now in its place; else why what stands there stays. */
    private Optional<String> placed(Path finished, Path target, boolean here, String stem)
            throws IOException {
        if (taken.contains(target.toAbsolutePath().normalize())) {
            return Optional.of(PlacedBeside.ofThisRun(target));
        }
        if (isNew(finished, target) || isTheSame(target, finished)) {
            return Optional.empty();
        }
        Optional<String> kept = kept(target, finished, here, stem);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<String> before =
                ownArea(target).filter(own -> !ownArea(finished).equals(Optional.of(own)));
        if (!copied(finished, target)) {
            return Optional.of(PlacedBeside.open(target, ""));
        }
        before.ifPresent(own -> remarks.put(target, PlacedBeside.replaced(target, own)));
        return Optional.empty();
    }

    /** Whom a result of ours is about; nothing of what has no recipe. */
    private static Optional<String> ownArea(Path result) {
        return recipe(result).flatMap(recipe -> recipe.shape().areas().stream().findFirst());
    }

    /** The period that a result of ours is of; nothing of what does not say. */
    private static Optional<Period> period(Path result) {
        return recipe(result)
                .map(Recipe::period)
                .or(() -> Optional.ofNullable(OwnResults.marks(result).get(OwnResults.PERIOD)))
                .flatMap(PeriodParser::parse);
    }

    private static Optional<Recipe> recipe(Path result) {
        try {
            Optional<ResultProperties> marks = ResultFile.properties(result);
            return marks.isEmpty() ? Optional.empty() : RecipeText.in(marks.get());
        } catch (UnreadableFile | RecipeText.NewerFormat unknown) {
            return Optional.empty();
        }
    }

    /**
     * Takes a name that is free; false where it is not, also where another run has just taken it.
     */
    private static boolean isNew(Path finished, Path target) throws IOException {
        try {
            WholeFile.copyNew(finished, target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /**
     * Nothing where a result of an earlier run stands there that nobody has touched since, that
     * tells nothing more, and that is of the same exports: where it lies beside them by their
     * names, which it is named after or marked with, and of the same period, else by what it holds
     * of them. Those who call their exports the same each month have handed on what stands there.
     *
     * @param here whether it lies beside them
     */
    private static Optional<String> kept(Path target, Path finished, boolean here, String stem) {
        if (!OnDisk.isFileItself(target)) {
            return Optional.of(PlacedBeside.noFileThere(target));
        }
        if (OwnResults.isDamaged(target)) {
            return Optional.of(PlacedBeside.damaged(target));
        }
        if (!OwnResults.isUnchanged(target)) {
            return Optional.of(PlacedBeside.changed(target));
        }
        if (!OwnResults.tellsAllOf(finished, target)) {
            return Optional.of(PlacedBeside.madeAfter(target));
        }
        if (OwnResults.isOfAnotherNote(target, finished)) {
            return Optional.of(PlacedBeside.ofAnotherNote(target));
        }
        if (OwnResults.areOfTheSame(target, finished)) {
            return Optional.empty();
        }
        if (!here || !isOfThoseNames(target, finished, stem)) {
            return Optional.of(PlacedBeside.ofOtherExports(target));
        }
        return period(target)
                .filter(then -> period(finished).filter(now -> !now.equals(then)).isPresent())
                .map(then -> PlacedBeside.ofAnotherPeriod(target, PeriodNames.of(then)));
    }

    /**
     * To the byte, as the commented copy of a note is, which bears no mark of ours; not where
     * nobody may look.
     */
    private static boolean isTheSame(Path target, Path finished) {
        try {
            return OnDisk.isFileItself(target) && PatientFile.areEqual(finished, target);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isOfThoseNames(Path target, Path finished, String stem) {
        return OwnResults.areOfTheSameNames(target, finished, ResultName.isOfItsSource(stem));
    }

    /** Copies in one step; false where another program holds what stands there. */
    private static boolean copied(Path finished, Path target) throws IOException {
        try {
            WholeFile.copy(finished, target);
            return true;
        } catch (WholeFile.TargetHeld e) {
            return false;
        }
    }
}
