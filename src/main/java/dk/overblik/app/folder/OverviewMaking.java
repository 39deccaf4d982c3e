package dk.overblik.app.folder;

import dk.overblik.app.Conversion;
import dk.overblik.app.Delivery;
import dk.overblik.app.Options;
import dk.overblik.app.Outcome;
import dk.overblik.app.files.WorkingCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The conversions of the program: one export, or the exports of a folder together. */
final class OverviewMaking {

    private final Conversion single;
    private final Conversion.Combination combined;

    OverviewMaking(Options options) {
        this.single = Conversion.of(options);
        this.combined = Conversion.Combination.of(options);
    }

    List<Outcome> make(Batch batch, Delivery delivery) throws IOException {
        Optional<Path> settings = batch.settings();
        return batch.drop().folder()
                ? together(batch.drop().place(), batch.copies(), settings, delivery)
                : alone(batch.drop().place(), batch.copies(), settings, delivery);
    }

    List<Outcome> alone(
            Path export,
            SortedMap<Path, WorkingCopy> copies,
            Optional<Path> settings,
            Delivery delivery) {
        Conversion conversion = single.by(delivery, settings);
        return List.of(conversion.convert(export, copies.values().iterator().next()));
    }

    List<Outcome> together(
            Path folder,
            SortedMap<Path, WorkingCopy> copies,
            Optional<Path> settings,
            Delivery delivery) {
        return combined.by(delivery, settings).combine(folder, copies);
    }
}
