package dk.overblik.app.folder;

import static java.util.stream.Collectors.toSet;

import dk.overblik.access.PatientFile;
import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.Outcome.Filled;
import dk.overblik.app.job.Outcome.Note;
import dk.overblik.option.Option;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a process is asked to convert.
 *
 * @param about the export or folder that the outcome names
 * @param copies by the exports that they were made of
 * @param settings the settings workbook that holds
 * @param words the command line, which holds the user's choices
 */
record TryMessages(
        Path about,
        boolean combined,
        SortedMap<Path, Path> copies,
        Optional<Path> settings,
        ResultMarks marks,
        List<String> words) {

    private static final int FIXED = 7;

    TryMessages {
        words = List.copyOf(words);
    }

    void write(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(written(about));
        texts.add(Boolean.toString(combined));
        texts.add(marks.source());
        texts.add(marks.key().content());
        texts.add(marks.key().settings());
        texts.add(settings.map(TryMessages::written).orElse(""));
        texts.add(Integer.toString(copies.size()));
        copies.forEach(
                (export, copy) -> {
                    texts.add(written(export));
                    texts.add(written(copy));
                });
        texts.addAll(words);
        TextList.write(texts, file);
    }

    static TryMessages read(Path file) throws IOException {
        List<String> texts = TextList.read(file);
        ConversionKey key = new ConversionKey(texts.get(3), texts.get(4));
        SortedMap<Path, Path> copies = new TreeMap<>();
        int next = FIXED;
        for (int left = Integer.parseInt(texts.get(FIXED - 1)); left > 0; left--) {
            copies.put(path(texts.get(next)), path(texts.get(next + 1)));
            next += 2;
        }
        return new TryMessages(
                path(texts.get(0)),
                Boolean.parseBoolean(texts.get(1)),
                copies,
                Optional.of(texts.get(5)).filter(name -> !name.isEmpty()).map(TryMessages::path),
                new ResultMarks(texts.get(2), key),
                texts.subList(next, texts.size()));
    }

    /** As an address, which holds what is no letter in the encoding of the system. */
    private static String written(Path path) {
        return path.toUri().toString();
    }

    private static Path path(String written) {
        return Path.of(URI.create(written));
    }

    /** Texts in a file between two processes; command lines lose letters on some systems. */
    private static final class TextList {

        private TextList() {}

        static void write(List<String> texts, Path file) throws IOException {
            try (DataOutputStream out =
                    new DataOutputStream(
                            PatientFile.out(
                                    file,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.TRUNCATE_EXISTING))) {
                out.writeInt(texts.size());
                for (String text : texts) {
                    out.writeUTF(text);
                }
            }
        }

        static List<String> read(Path file) throws IOException {
            try (DataInputStream in = new DataInputStream(PatientFile.in(file))) {
                List<String> texts = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    texts.add(in.readUTF());
                }
                return texts;
            }
        }
    }

    /** What a process says of the conversion that it was asked for. */
    static final class TryReport {

        private static final String DONE = "done";

        private TryReport() {}

        static void write(List<Outcome> outcomes, Path report) throws IOException {
            List<String> texts = new ArrayList<>();
            for (Outcome outcome : outcomes) {
                texts.add(written(outcome.export()));
                if (outcome instanceof Done done) {
                    texts.add(DONE);
                    texts.add(written(done.result()));
                    texts.add(done.note() instanceof Note.Written note ? written(note.file()) : "");
                    add(
                            texts,
                            done.note() instanceof Note.Failed f
                                    ? List.of(f.sentence())
                                    : List.of());
                    texts.add(done.filled().written().map(TryMessages::written).orElse(""));
                    add(texts, done.filled().missing());
                    add(texts, done.forgotten().stream().toList());
                    add(texts, done.remarks());
                    add(texts, done.problems());
                } else if (outcome instanceof Failed failed) {
                    texts.add(failed.cause().name());
                    texts.add(failed.sentence());
                    add(texts, failed.asked().stream().map(Option::name).sorted().toList());
                }
            }
            TextList.write(texts, report);
        }

        private static void add(List<String> texts, List<String> more) {
            texts.add(Integer.toString(more.size()));
            texts.addAll(more);
        }

        static List<Outcome> read(Path report) throws IOException {
            List<Outcome> outcomes = new ArrayList<>();
            for (Iterator<String> texts = TextList.read(report).iterator(); texts.hasNext(); ) {
                Path export = path(texts.next());
                String kind = texts.next();
                outcomes.add(
                        kind.equals(DONE)
                                ? done(export, texts)
                                : failed(export, Cause.valueOf(kind), texts));
            }
            return outcomes;
        }

        private static Failed failed(Path export, Cause cause, Iterator<String> texts) {
            String sentence = texts.next();
            Set<Option> asked = some(texts).stream().map(Option::valueOf).collect(toSet());
            return new Failed(export, cause, sentence, Optional.empty(), asked);
        }

        private static Done done(Path export, Iterator<String> texts) {
            Path result = path(texts.next());
            String written = texts.next();
            Note note = note(written, some(texts));
            Filled filled = filled(texts.next(), some(texts));
            Optional<String> forgotten = some(texts).stream().findFirst();
            return new Done(
                    export, result, note, filled, some(texts), some(texts), Set.of(), forgotten);
        }

        private static Note note(String written, List<String> failure) {
            if (!written.isEmpty()) {
                return new Note.Written(path(written));
            }
            return failure.isEmpty() ? new Note.Unwanted() : new Note.Failed(failure.get(0));
        }

        private static Filled filled(String written, List<String> missing) {
            if (written.isEmpty()) {
                return missing.isEmpty()
                        ? new Filled.Unwanted()
                        : new Filled.Refused(missing.get(0));
            }
            return new Filled.Written(path(written), missing);
        }

        private static List<String> some(Iterator<String> texts) {
            List<String> some = new ArrayList<>();
            for (int left = Integer.parseInt(texts.next()); left > 0; left--) {
                some.add(texts.next());
            }
            return some;
        }
    }
}
