package dk.overblik.app;

import dk.overblik.app.EarlierResult.NoRecipe;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.Sha256;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.recipe.Recipe;
import dk.overblik.danish.Quote;
import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.values.ValuesWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same report as an earlier result, of new exports.
 *
 * @param options those of the earlier report, under those that are chosen now
 * @param room holds the settings of the earlier report as long as it is open
 */
public record Repetition(EarlierResult earlier, Options options, WorkingCopy room)
        implements AutoCloseable {

    /**
     * Reads a result to be made again.
     *
     * @param now what is chosen now, which stands above what was chosen then
     * @throws NoRecipe where it cannot be made again
     */
    public static Repetition of(Path result, Options now) throws IOException, NoRecipe {
        EarlierResult earlier = EarlierResult.read(result, VocabularyReader.load());
        return of(earlier, earlier.recipe().under(now.chosen()));
    }

    /**
     * The same beside choices that stand for any report, such as those of the window: what was
     * chosen for the earlier report stands above them, and whose figures it shows does so too where
     * nothing was chosen.
     */
    public static Repetition beside(Path result, Options standing) throws IOException, NoRecipe {
        EarlierResult earlier = EarlierResult.read(result, VocabularyReader.load());
        return of(earlier, earlier.recipe().over(standing.chosen()));
    }

    /** The same where what was chosen for the earlier report is to be forgotten. */
    public static Repetition with(Path result, Options now) throws IOException, NoRecipe {
        return of(EarlierResult.read(result, VocabularyReader.load()), now.chosen());
    }

    private static Repetition of(EarlierResult earlier, Chosen options) throws IOException {
        Chosen chosen = options;
        WorkingCopy room = WorkingCopy.empty();
        Optional<Recipe.Workbook> settings = earlier.recipe().settings();
        if (settings.isPresent() && !chosen.has(Option.SETTINGS)) {
            Path file = room.beside(settings.get().name());
            ValuesWorkbook.write(settings.get().sheets(), file);
            chosen = chosen.with(Option.SETTINGS, List.of(file.toString()));
        }
        return new Repetition(earlier, new Options(chosen), room);
    }

    /** How many exports the earlier report is made of. */
    public int exports() {
        return earlier.recipe().exports().size();
    }

    /**
     * What the new exports of one report lack that the earlier report had, and what else it had:
     * Danish sentences.
     */
    List<String> lacking(List<Export> exports) {
        List<String> lacking = new ArrayList<>();
        lacking.addAll(earlier.lacking(exports.stream().map(e -> e.read().dataset()).toList()));
        lacking.addAll(template());
        return List.copyOf(lacking);
    }

    /** An outcome with sentences on what it lacks ahead of all others. */
    public static Outcome told(Outcome outcome, List<String> lacking) {
        return outcome instanceof Outcome.Done done ? done.remarking(lacking) : outcome;
    }

    /** A template is no part of a recipe, and is asked for. */
    private List<String> template() {
        String digest = earlier.recipe().template();
        if (digest.isEmpty()) {
            return List.of();
        }
        Optional<Path> template = options.template();
        if (template.isEmpty()) {
            return List.of(
                    Quote.of(earlier.name())
                            + " havde også en udfyldt skabelon. Nævn skabelonen med --skabelon for"
                            + " at få den igen.");
        }
        try {
            return Sha256.of(template.get()).equals(digest)
                    ? List.of()
                    : List.of(
                            "Skabelonen "
                                    + Quote.of(FileName.of(template.get()).stem())
                                    + " er ikke den samme som sidst.");
        } catch (IOException e) {
            // That it cannot be read is said when it is to be filled in.
            return List.of();
        }
    }

    @Override
    public void close() throws IOException {
        room.close();
    }
}
