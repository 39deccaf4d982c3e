package dk.overblik.app.folder.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.folder.journal.JournalEntry.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryLineTest {

    private static final String RESULT = "maj - overblik.xlsx";
    private static final String NOTE = "maj - notat.docx";

    @Property
    void anyEntryIsReadAsItWasWritten(
            @ForAll Event event, @ForAll String path, @ForAll String result, @ForAll String said) {
        JournalEntry entry = entry(event, inside(path), inside(result), said);
        String line = JournalEntry.EntryLine.of(entry);
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(JournalEntry.EntryLine.read(line)).contains(entry);
    }

    /** A name that a file in the folder can have, with what is left of any text. */
    private static String inside(String any) {
        StringBuilder name = new StringBuilder("x");
        any.codePoints()
                .filter(c -> c != 0 && c != '/' && (c < 0xD800 || c > 0xDFFF))
                .forEach(name::appendCodePoint);
        return name.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/hosts", "../maj.xlsx", "maj/../../maj.xlsx", "..", "./maj.xlsx"})
    void aLineThatLeadsOutOfTheFolderIsNone(String path) {
        JournalEntry out = entry(Event.DONE, path, "maj - overblik.xlsx", "");
        assertThat(JournalEntry.EntryLine.read(JournalEntry.EntryLine.of(out))).isEmpty();
        JournalEntry away = entry(Event.DONE, "maj.xlsx", path, "");
        assertThat(JournalEntry.EntryLine.read(JournalEntry.EntryLine.of(away))).isEmpty();
        JournalEntry beside = made(new JournalEntry.Made(RESULT, List.of(NOTE, path), List.of()));
        assertThat(JournalEntry.EntryLine.read(JournalEntry.EntryLine.of(beside))).isEmpty();
    }

    @Test
    void whatWasMadeIsReadAsItWasWritten() {
        List<String> lacks = List.of("Arkivet er væk.", "Notatet\tmangler.");
        for (JournalEntry.Made made :
                List.of(
                        JournalEntry.Made.alone(RESULT),
                        new JournalEntry.Made(RESULT, List.of(NOTE), List.of()),
                        new JournalEntry.Made("", List.of(), lacks),
                        new JournalEntry.Made(RESULT, List.of(NOTE, "maj/" + NOTE), lacks))) {
            assertThat(JournalEntry.EntryLine.read(JournalEntry.EntryLine.of(made(made))))
                    .map(JournalEntry::made)
                    .contains(made);
        }
    }

    /** Written by the version before notes and what is missing were told of. */
    @Test
    void aLineOfAnEarlierVersionIsOfAWholeWorkbookAlone() {
        String line =
                "sum\t2025-05-12T08:00:00Z\tDONE\tmaj.xlsx\t5/then\tab12\tcd34\tmaj - overblik.xlsx"
                        + "\t\t";
        String text = line.substring(line.indexOf('\t') + 1);
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String checked = String.format(Locale.ROOT, "%08x\t%s", sum.getValue(), text);
        assertThat(JournalEntry.EntryLine.read(checked))
                .map(JournalEntry::made)
                .contains(JournalEntry.Made.alone(RESULT));
    }

    private static JournalEntry made(JournalEntry.Made made) {
        return JournalEntry.done(
                Instant.EPOCH, "maj.xlsx", "5/then", new ConversionKey("ab12", "cd34"), made);
    }

    @Property
    void aLineThatIsCutShortIsNone(@ForAll @IntRange(max = 200) int length) {
        String line =
                JournalEntry.EntryLine.of(
                        entry(Event.DONE, "maj/æøå.xlsx", "maj - overblik.xlsx", ""));
        if (length < line.length()) {
            assertThat(JournalEntry.EntryLine.read(line.substring(0, length))).isEmpty();
        }
    }

    @Property
    void aLineWithAnotherCharacterInItIsNone(@ForAll @IntRange(max = 150) int at) {
        String line =
                JournalEntry.EntryLine.of(entry(Event.DONE, "maj.xlsx", "maj - overblik.xlsx", ""));
        int place = at % line.length();
        char other = line.charAt(place) == '0' ? '1' : '0';
        String damaged = line.substring(0, place) + other + line.substring(place + 1);
        assertThat(JournalEntry.EntryLine.read(damaged)).isEmpty();
    }

    private static JournalEntry entry(Event event, String path, String result, String said) {
        ConversionKey key = new ConversionKey("ab12", "cd34");
        Instant time = Instant.parse("2025-05-12T08:00:00Z");
        return new JournalEntry(event, time, path, "5/then", key, result, "NO_EXPORT 1.0.0", said);
    }
}
