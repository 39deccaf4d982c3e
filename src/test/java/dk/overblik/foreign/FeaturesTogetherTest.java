package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any workbook with any features of others together is kept part by part, or refused. */
class FeaturesTogetherTest {

    private static final int MOST_FEATURES = 4;

    /** A fifth of the tries of other properties: each makes a workbook. */
    private static final int TRIES = Integer.getInteger("overblik.tries", 200) / 5;

    private final List<Feature> features = Features.all();
    private final List<String> bases = ForeignWorkbook.allStored();

    @TempDir Path folder;

    @Test
    void allIsKeptOrASentenceSaysWhyNot() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (int seed = 0; seed < TRIES; seed++) {
            int each = seed;
            all.check(() -> check(each));
        }
        all.assertAll();
    }

    private void check(int seed) throws IOException {
        Random random = new Random(seed);
        List<String> chosen = new ArrayList<>();
        ForeignWorkbook workbook = ForeignWorkbook.stored(bases.get(random.nextInt(bases.size())));
        for (int i = random.nextInt(MOST_FEATURES); i >= 0; i--) {
            Feature feature = features.get(random.nextInt(features.size()));
            try {
                workbook = feature.change().apply(workbook);
                chosen.add(feature.name());
            } catch (IllegalArgumentException | IndexOutOfBoundsException doesNotFit) {
                // Another workbook has no such part, or another feature has changed it.
            }
        }
        Path original = workbook.named("u" + seed).in(folder);
        byte[] before = Files.readAllBytes(original);
        Made made = Made.of("--kommune", "Hedensted", "--ud", folder.resolve("ud"), original);
        String what = seed + " " + chosen + " " + made.said();
        assertThat(made.code()).as(what).isIn(0, 3, 4);
        assertThat(made.said()).as(what).doesNotContain("kan ikke gemmes");
        assertThat(original).as(what).hasBinaryContent(before);
        if (made.code() == 0 && !made.said().contains("kun udtrækkets værdier")) {
            assertThat(Kept.faults(workbook, made.result())).as(what).isEmpty();
        }
        Files.delete(original);
    }
}
