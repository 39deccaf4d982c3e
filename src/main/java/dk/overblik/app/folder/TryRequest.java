package dk.overblik.app.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
record TryRequest(
        Path about,
        boolean combined,
        SortedMap<Path, Path> copies,
        Optional<Path> settings,
        Marks marks,
        List<String> words) {

    private static final int FIXED = 7;

    TryRequest {
        words = List.copyOf(words);
    }

    void write(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(about.toString());
        texts.add(Boolean.toString(combined));
        texts.add(marks.source());
        texts.add(marks.key().content());
        texts.add(marks.key().settings());
        texts.add(settings.map(Path::toString).orElse(""));
        texts.add(Integer.toString(copies.size()));
        copies.forEach(
                (export, copy) -> {
                    texts.add(export.toString());
                    texts.add(copy.toString());
                });
        texts.addAll(words);
        TextList.write(texts, file);
    }

    static TryRequest read(Path file) throws IOException {
        List<String> texts = TextList.read(file);
        ConversionKey key = new ConversionKey(texts.get(3), texts.get(4));
        SortedMap<Path, Path> copies = new TreeMap<>();
        int next = FIXED;
        for (int left = Integer.parseInt(texts.get(FIXED - 1)); left > 0; left--) {
            copies.put(Path.of(texts.get(next)), Path.of(texts.get(next + 1)));
            next += 2;
        }
        return new TryRequest(
                Path.of(texts.get(0)),
                Boolean.parseBoolean(texts.get(1)),
                copies,
                Optional.of(texts.get(5)).filter(name -> !name.isEmpty()).map(Path::of),
                new Marks(texts.get(2), key),
                texts.subList(next, texts.size()));
    }
}
