package dk.overblik.checking.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReadingTest {

    @ParameterizedTest
    @EnumSource
    void aRoleIsThereAloneIfAWordOfItIs(Role role) {
        TextReading reading = new TextReading("ord", List.of(), List.of(new Hit(role, "", 0, 3)));

        assertThat(Arrays.stream(Role.values()).filter(reading::has)).containsExactly(role);
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsThereAloneIfItIsMentioned(Mention.Kind kind) {
        TextReading reading =
                new TextReading("ord", List.of(new Mention(kind, "ord", 0, 3)), List.of());

        assertThat(Arrays.stream(Mention.Kind.values()).filter(reading::has)).containsExactly(kind);
    }
}
