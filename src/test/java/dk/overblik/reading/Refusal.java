package dk.overblik.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The expectation that a file is refused, and why. */
public final class Refusal {

    private Refusal() {}

    public static void expect(Reason reason, ThrowingCallable reading) {
        expect(reason, "", reading);
    }

    public static void expect(Reason reason, String detail, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        unreadable -> {
                            Assertions.assertThat(unreadable.reason()).isEqualTo(reason);
                            Assertions.assertThat(unreadable).hasMessageContaining(detail);
                        });
    }
}
