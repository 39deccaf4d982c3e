package dk.overblik.app;

import dk.overblik.access.OnDisk;
import dk.overblik.app.Export.ExportReader;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Answering;
import dk.overblik.app.job.OwnResults;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.reading.NoteReader;
import dk.overblik.model.Answers;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file is for among those that were handed over together. Its content tells, never its name;
 * what cannot be told for sure is an export, whose reader says what is wrong with it.
 */
public enum FileRole {
    /** Figures to be reported, or a folder of such files. */
    EXPORT,

    /** A result of ours that the same report is to be made after. */
    EARLIER,

    /** A finished note, whose figures are to be held against those of the exports. */
    NOTE,

    /** The user's own document, whose placeholders are to be filled. */
    TEMPLATE,

    /** A settings workbook, which holds for the exports in its folder. */
    SETTINGS;

    /** Notes that are no documents are short; exports of that size are read twice in no time. */
    private static final long LONGEST_NOTE = 1L << 20;

    private static final int WORDS_OF_A_SENTENCE = 6;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FIGURE = Pattern.compile("[-+\\d., ]*\\d[\\d., ]*%?");

    /** Fields of a line, which have no blank between them as clauses have. */
    private static final Pattern SEPARATED = Pattern.compile("[;\\t]\\S|\\p{L},[\\p{L}\\d]");

    /** The files by what they are for, each list in the order they came; every role is there. */
    public static Map<FileRole, List<Path>> of(List<Path> files) {
        Map<FileRole, List<Path>> roles = new EnumMap<>(FileRole.class);
        Stream.of(values()).forEach(role -> roles.put(role, new ArrayList<>()));
        files.forEach(file -> roles.computeIfAbsent(of(file), any -> new ArrayList<>()).add(file));
        return roles;
    }

    /** What one file is for. */
    public static FileRole of(Path file) {
        if (!OnDisk.isFile(file)) {
            return EXPORT;
        }
        if (SettingsFiles.isNamed(file)) {
            return SETTINGS;
        }
        if (OwnResults.isOurs(file)) {
            return isDocument(file) ? NOTE : EarlierResult.isOne(file) ? EARLIER : EXPORT;
        }
        if (TemplateFile.isOne(file)) {
            return TEMPLATE;
        }
        return isDocument(file) || isRunningText(file) ? NOTE : EXPORT;
    }

    /** What can be nothing but a note: a document in Word or PDF. */
    private static boolean isDocument(Path file) {
        try {
            NoteReader.Kind kind = NoteReader.kind(file);
            return kind == NoteReader.Kind.WORD || kind == NoteReader.Kind.PDF;
        } catch (UnreadableFile unreadable) {
            return false;
        }
    }

    /**
     * Whether a workbook, a page or a text says figures in sentences and has no table of them: a
     * table may be an export's, also one that nobody can read.
     */
    private static boolean isRunningText(Path file) {
        try {
            return OnDisk.size(file) <= LONGEST_NOTE
                    && isRunningText(NoteReader.read(file))
                    && !isExport(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isRunningText(Note note) {
        List<String> paragraphs =
                note.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).passage().text().strip())
                        .toList();
        return note.blocks().stream().noneMatch(FileRole::isTableOfFigures)
                && paragraphs.stream().noneMatch(text -> SEPARATED.matcher(text).find())
                && paragraphs.stream().anyMatch(FileRole::isSentence);
    }

    /** Running text that says a figure: some words, a digit among them, and a full stop. */
    private static boolean isSentence(String text) {
        return !text.isEmpty()
                && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.chars().anyMatch(Character::isDigit)
                && BLANKS.split(text).length >= WORDS_OF_A_SENTENCE;
    }

    private static boolean isTableOfFigures(Block block) {
        return block instanceof Block.Table table
                && table.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> FIGURE.matcher(cell.text()).matches());
    }

    private static boolean isExport(Path file) throws IOException {
        String name = file.getFileName().toString();
        ExportReader reader = new ExportReader(VocabularyReader.load());
        try {
            Export export = WorkingCopy.use(file, copy -> reader.read(copy, name, Answers.NONE));
            return export.hasFigures() || !Answering.asked(export.read()).isEmpty();
        } catch (UnreadableFile unreadable) {
            return false;
        }
    }
}
