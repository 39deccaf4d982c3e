package dk.overblik.checking;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.judging.Judge;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Past;
import dk.overblik.checking.placing.NotePlacing;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.importing.Importer;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.reading.SheetReader;
import dk.overblik.vocabulary.NoteWords;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Checks texts against exports without any file of a note. */
public final class Checked {

    private static final Vocabulary VOCABULARY = VocabularyReader.load();
    private static final NoteWords WORDS = VocabularyReader.noteWords();

    private final Figures figures;

    private Checked(Figures figures) {
        this.figures = figures;
    }

    /** What holds notes against exports, none of which has a figure of another one. */
    public static Checked against(Path... exports) throws IOException {
        DatasetBuilder all = new DatasetBuilder();
        for (Path export : exports) {
            ExportFile file =
                    new ExportFile(
                            export.getFileName().toString(),
                            SheetReader.read(export).sheets(),
                            Answers.NONE);
            new Importer(VOCABULARY).read(file).dataset().observations().forEach(all::add);
        }
        return new Checked(new Figures(all.build(), VOCABULARY));
    }

    /** The same of one export that is a text, written into a folder. */
    public static Checked againstText(Path folder, String csv) throws IOException {
        return against(Files.writeString(folder.resolve("udtræk.csv"), csv));
    }

    public Figures figures() {
        return figures;
    }

    /** The judgements on a note with some paragraphs. */
    public List<Judgement> text(String... paragraphs) {
        List<Block> blocks =
                Arrays.stream(paragraphs)
                        .<Block>map(text -> new Block.Paragraph(Passage.of(text, "Afsnit")))
                        .toList();
        return note(new Note(blocks));
    }

    public List<Judgement> note(Note note) {
        return note(note, Past.NONE);
    }

    public List<Judgement> note(Note note, Past past) {
        return Judge.of(NotePlacing.of(note, figures, WORDS), figures, past);
    }
}
