package dk.overblik.writing.style;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Look;
import dk.overblik.page.Mark.Shade;
import dk.overblik.page.Mark.Tone;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Colours can be read and told apart, also by those who see them in another way.
 *
 * <p>Sources: WCAG 2.2, 1.4.3 and 1.4.11 (contrast); Machado, Oliveira and Fernandes 2009 (how
 * colours are seen without one kind of cones).
 */
final class ColoursThatCanBeSeenTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    /** Between two grounds that lie beside each other and mean different things. */
    private static final double NEIGHBOURS = 1.25;

    /** In CIE L*a*b*, where about 2 is the least that an eye sees. */
    private static final double TOLD_APART = 15;

    /** How a colour is seen: a matrix on linear red, green and blue. */
    @SuppressWarnings("ImmutableEnumChecker") // a matrix that nothing changes
    private enum Sight {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        WITHOUT_RED(
                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                1.051998),
        WITHOUT_GREEN(
                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                0.968881),
        WITHOUT_BLUE(
                1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
                0.303900);

        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }

        double[] of(double[] linear) {
            double[] seen = new double[3];
            for (int i = 0; i < 9; i++) {
                seen[i / 3] += matrix[i] * linear[i % 3];
            }
            return seen;
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(Palette.INK, Palette.PAPER),
                Arguments.of(Palette.QUIET, Palette.PAPER),
                Arguments.of(Palette.ACCENT, Palette.PAPER),
                Arguments.of(Palette.ACCENT, Palette.TINT),
                Arguments.of(Palette.INK, Palette.TINT),
                Arguments.of(Palette.LINK, Palette.PAPER),
                Arguments.of(Palette.GOOD_WORDS, Palette.PAPER),
                Arguments.of(Palette.BAD_WORDS, Palette.PAPER),
                Arguments.of(Palette.GOOD_WORDS, Palette.TINT),
                Arguments.of(Palette.BAD_WORDS, Palette.TINT),
                Arguments.of(Palette.INK, Palette.GOOD_GROUND),
                Arguments.of(Palette.INK, Palette.BAD_GROUND),
                Arguments.of(Palette.INK, Palette.NEUTRAL_GROUND));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsReadOnItsGround(Palette text, Palette ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void linesAndBarsAreSeenOnPaper() {
        assertThat(contrast(Palette.ACCENT, Palette.PAPER)).isGreaterThanOrEqualTo(GRAPHICS);
        assertThat(contrast(Palette.BESIDE_ACCENT, Palette.PAPER)).isGreaterThanOrEqualTo(GRAPHICS);
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void goodAndBadAreToldApartHoweverTheyAreSeen(Sight sight) {
        assertThat(distance(Palette.GOOD_GROUND, Palette.BAD_GROUND, sight))
                .isGreaterThan(TOLD_APART);
        assertThat(distance(Palette.words(Tone.GOOD), Palette.words(Tone.BAD), sight))
                .isGreaterThan(TOLD_APART);
    }

    /** A tile without a figure is white. */
    @ParameterizedTest
    @EnumSource(Shade.class)
    void aTileWithoutAFigureIsLikeNoneThatHasOne(Shade shade) {
        assertThat(contrast(Palette.ground(shade), Palette.PAPER)).isGreaterThan(NEIGHBOURS);
        assertThat(contrast(Palette.on(shade), Palette.ground(shade))).isGreaterThanOrEqualTo(TEXT);
        assertThat(HouseStyle.format(Look.TILE_FIGURE).fill()).contains(Palette.PAPER.opaque());
        assertThat(HouseStyle.format(Look.TILE_FIGURE).border())
                .contains(Palette.BESIDE_ACCENT.opaque());
    }

    @Test
    void theLevelsOfAMapAreToldFromTheirNeighbours() {
        List<Shade> levels =
                List.of(Shade.LOWEST, Shade.LOW, Shade.MIDDLE, Shade.HIGH, Shade.HIGHEST);
        for (int i = 1; i < levels.size(); i++) {
            Palette lower = Palette.ground(levels.get(i - 1));
            assertThat(contrast(lower, Palette.ground(levels.get(i)))).isGreaterThan(NEIGHBOURS);
        }
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void theOwnAreaIsToldFromTheOthersHoweverItIsSeen(Sight sight) {
        assertThat(distance(Palette.ACCENT, Palette.BESIDE_ACCENT, sight))
                .isGreaterThan(TOLD_APART);
    }

    @Test
    void theMeasureKnowsBlackFromWhite() {
        assertThat(contrast(Palette.PAPER, Palette.PAPER)).isEqualTo(1);
        assertThat(distance(Palette.PAPER, Palette.PAPER, Sight.WITHOUT_RED)).isZero();
    }

    private static double contrast(Palette one, Palette other) {
        double first = luminance(linear(one));
        double second = luminance(linear(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(double[] linear) {
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double[] linear(Palette colour) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            int part = Integer.parseInt(colour.rgb().substring(2 * i, 2 * i + 2), 16);
            double share = part / 255.0;
            linear[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double distance(Palette one, Palette other, Sight sight) {
        double[] first = lab(sight.of(linear(one)));
        double[] second = lab(sight.of(linear(other)));
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (first[i] - second[i]) * (first[i] - second[i]);
        }
        return Math.sqrt(sum);
    }

    /** CIE L*a*b* under daylight (D65). */
    private static double[] lab(double[] rgb) {
        double x = bent((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = bent(luminance(rgb));
        double z = bent((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
    }
}
