package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DanishListTest {

    @Test
    void onlyTheLastTwoAreJoinedByOg() {
        assertThat(DanishList.of(List.of())).isEmpty();
        assertThat(DanishList.of(List.of("A"))).isEqualTo("A");
        assertThat(DanishList.of(List.of("A", "B"))).isEqualTo("A og B");
        assertThat(DanishList.of(List.of("A", "B", "C"))).isEqualTo("A, B og C");
        assertThat(DanishList.of(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C og D");
    }
}
