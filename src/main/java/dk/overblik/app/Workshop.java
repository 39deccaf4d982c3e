package dk.overblik.app;

import dk.overblik.model.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;

/** What reports are made with: how exports are read, and how and where results are written. */
record Workshop(Vocabulary vocabulary, Options options, ExportReader reader, ReportWriter writer) {

    /** With the vocabulary that the program brings, and results where the user wants them. */
    static Workshop of(Options options) {
        Vocabulary vocabulary = VocabularyFiles.load();
        return of(
                vocabulary,
                options,
                SettingsFiles.nearest(vocabulary, options),
                Delivery.of(options));
    }

    /** The same with its results delivered in another way. */
    Workshop by(Delivery delivery) {
        return of(vocabulary, options, SettingsFiles.nearest(vocabulary, options), delivery);
    }

    /**
     * The same with its results delivered in another way.
     *
     * @param settings the one settings workbook that holds, wherever others lie
     */
    Workshop by(Delivery delivery, Optional<Path> settings) {
        return of(vocabulary, options, SettingsFiles.only(vocabulary, options, settings), delivery);
    }

    private static Workshop of(
            Vocabulary vocabulary, Options options, SettingsFiles settings, Delivery delivery) {
        return new Workshop(
                vocabulary,
                options,
                new ExportReader(vocabulary, options.benefit()),
                new ReportWriter(vocabulary, options, settings, delivery));
    }
}
