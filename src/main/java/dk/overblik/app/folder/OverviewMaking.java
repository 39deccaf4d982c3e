package dk.overblik.app.folder;

import dk.overblik.app.Conversion;
import dk.overblik.app.Delivery;
import dk.overblik.app.EarlierResult.NoRecipe;
import dk.overblik.app.Repetition;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.app.job.FailureText.Failures;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.SettingsFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * The conversions of the program: one export, or the exports of a folder together; after an earlier
 * result, where one lies beside them to be the recipe.
 */
final class OverviewMaking {

    private final Options options;
    private final Conversion single;
    private final Conversion.Combination combined;

    OverviewMaking(Options options) {
        this.options = options;
        this.single = Conversion.of(options);
        this.combined = Conversion.Combination.of(options);
    }

    List<Outcome> make(Batch batch, Delivery delivery) throws IOException {
        Optional<Path> settings = batch.settings();
        List<Outcome> made =
                batch.drop().folder()
                        ? together(batch.drop().place(), batch.copies(), settings, delivery)
                        : alone(batch.drop().place(), batch.copies(), settings, delivery);
        List<String> unused = unused(batch.drop());
        return made.stream().map(outcome -> Repetition.told(outcome, unused)).toList();
    }

    /** What somebody may think is used, and is not, in Danish sentences. */
    private List<String> unused(Drop drop) {
        Path inbox = FileName.folderOf(drop.place());
        List<Path> folders =
                DropFolder.settingsFolders(drop.folder() ? drop.place() : inbox, inbox);
        List<String> unused = new ArrayList<>(DropFolder.unusedBeside(drop.place()));
        unused.addAll(SettingsFiles.unused(options, folders));
        return unused;
    }

    List<Outcome> alone(
            Path export,
            SortedMap<Path, WorkingCopy> copies,
            Optional<Path> settings,
            Delivery delivery)
            throws IOException {
        WorkingCopy copy = copies.values().iterator().next();
        Optional<Path> recipe = DropFolder.recipeBeside(export);
        if (recipe.isEmpty()) {
            return single.by(delivery, settings).convert(export, copy);
        }
        return repeated(
                recipe.get(),
                export,
                (again, lacking) -> {
                    if (again.exports() > 1) {
                        lacking.accept(FolderText.oneOfSeveral(recipe.get(), again.exports()));
                    }
                    return Conversion.of(again.options())
                            .by(delivery, again.options().settings().or(() -> settings))
                            .after(again, lacking)
                            .convert(export, copy);
                });
    }

    List<Outcome> together(
            Path folder,
            SortedMap<Path, WorkingCopy> copies,
            Optional<Path> settings,
            Delivery delivery)
            throws IOException {
        Optional<Path> recipe = DropFolder.recipeBeside(folder);
        if (recipe.isEmpty()) {
            return combined.by(delivery, settings).combine(folder, copies);
        }
        return repeated(
                recipe.get(),
                folder,
                (again, lacking) ->
                        Conversion.Combination.of(again.options())
                                .by(delivery, again.options().settings().or(() -> settings))
                                .after(again, lacking)
                                .combine(folder, copies));
    }

    /** What is made after an earlier result. */
    private interface Making {
        List<Outcome> make(Repetition again, Consumer<String> lacking);
    }

    /** The recipe says why, where it can be none: a report without it would be another one. */
    private List<Outcome> repeated(Path recipe, Path about, Making making) throws IOException {
        Repetition opened;
        try {
            opened = Repetition.beside(recipe, options);
        } catch (NoRecipe e) {
            return List.of(new Failed(about, Cause.OTHER_FILE, FolderText.ofRecipe(e.sentence())));
        } catch (IOException e) {
            // The export is well, and so is the place of the results.
            String sentence = Failures.of(recipe, e).sentence();
            return List.of(new Failed(about, Cause.OTHER_FILE, sentence, Optional.of(e)));
        }
        try (Repetition again = opened) {
            List<String> lacking = new ArrayList<>();
            List<Outcome> made =
                    making.make(again, lacking::add).stream()
                            .map(outcome -> Repetition.told(outcome, lacking))
                            .toList();
            String name = recipe.getFileName().toString();
            return RecipeChoice.of(again, name).told(made);
        }
    }
}
