package dk.overblik.app.folder.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.folder.journal.JournalEntry.Event;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EntryLineTest {

    @Property
    void anyEntryIsReadAsItWasWritten(
            @ForAll Event event, @ForAll String path, @ForAll String result, @ForAll String said) {
        JournalEntry entry = entry(event, path, result, said);
        String line = JournalEntry.EntryLine.of(entry);
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(JournalEntry.EntryLine.read(line)).contains(entry);
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
