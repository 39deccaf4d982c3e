package dk.overblik.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words on a command line mean, for whatever options the table holds. */
class OptionWordsTest {

    private static final int LINES = 5_000;
    private static final Set<Task> ALL = EnumSet.allOf(Task.class);
    private static final List<String> VALUES =
            List.of(
                    "Hedensted",
                    "RAR Østjylland",
                    "2017M09",
                    "a=b",
                    "=",
                    "'a b'",
                    "en/to.csv",
                    "å");
    private static final List<String> FILES =
            List.of("udtræk & co.xlsx", "-", "en mappe/to.csv", "@liste", "laes", "=", "7");
    private static final List<String> ODD_FILES = List.of("-x.csv", "--kommune", "--", "--fisk=1");

    @Test
    void anyOrderAndEitherSpellingOfOptionsAndFilesIsReadAsItWasMeant() {
        Random random = new Random(11);
        int options = 0;
        for (int i = 0; i < LINES; i++) {
            Meant meant = Meant.random(random);
            CommandLine read = CommandLine.of(meant.words(), ALL);
            assertThat(read)
                    .as("%s", meant.words())
                    .isEqualTo(new CommandLine(meant.task(), meant.chosen(), meant.files()));
            options += meant.words().size() - meant.files().size();
        }
        assertThat(options).isGreaterThan(LINES);
    }

    /** A line with what it means, made from its meaning. */
    private record Meant(Task task, Chosen chosen, List<String> files, List<String> words) {

        static Meant random(Random random) {
            Task task = Task.values()[random.nextInt(Task.values().length)];
            Chosen chosen = Chosen.NOTHING;
            List<List<String>> groups = new ArrayList<>();
            for (Option option : Option.written()) {
                if (random.nextInt(4) == 0) {
                    List<String> values = values(option, random);
                    chosen = chosen.with(option, values);
                    groups.add(written(option, values, random));
                }
            }
            int places = random.nextInt(3);
            List<String> files = new ArrayList<>();
            Collections.shuffle(groups, random);
            List<String> words = new ArrayList<>(Stream.of(task.word()).toList());
            words.removeIf(String::isEmpty);
            for (List<String> group : groups) {
                if (places-- > 0 && !words.isEmpty()) {
                    add(FILES, random, files, words);
                }
                words.addAll(group);
            }
            if (random.nextInt(3) == 0) {
                words.add("--");
                add(ODD_FILES, random, files, words);
                add(FILES, random, files, words);
            }
            return new Meant(task, chosen, files, words);
        }

        private static void add(
                List<String> from, Random random, List<String> files, List<String> words) {
            String file = from.get(random.nextInt(from.size()));
            files.add(file);
            words.add(file);
        }

        private static List<String> values(Option option, Random random) {
            int count =
                    switch (option.kind()) {
                        case FLAG -> 0;
                        case VALUE, PATH -> 1;
                        case LIST -> 1 + random.nextInt(3);
                    };
            return Stream.generate(() -> VALUES.get(random.nextInt(VALUES.size())))
                    .limit(count)
                    .toList();
        }

        private static List<String> written(Option option, List<String> values, Random random) {
            List<String> names = option.onCommandLine().names();
            String name = names.get(random.nextInt(names.size()));
            if (values.isEmpty()) {
                return List.of(name);
            }
            if (random.nextBoolean()) {
                String value = String.join(random.nextBoolean() ? "," : ",,", values);
                return random.nextBoolean() ? List.of(name, value) : List.of(name + "=" + value);
            }
            return values.stream().flatMap(value -> Stream.of(name, value)).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Option.class)
    void anOptionMayStandWhereTheTableSaysAndNowhereElse(Option option) {
        for (Task task : Task.values()) {
            Chosen chosen = Chosen.NOTHING.with(option, List.of("x"));
            Optional<String> misuse = new CommandLine(task, chosen, List.of("fil")).misuse();
            boolean written = !option.onCommandLine().names().isEmpty();
            assertThat(misuse.isPresent()).isEqualTo(written && !option.tasks().contains(task));
            misuse.ifPresent(said -> assertThat(said).contains(option.named()).endsWith("."));
        }
    }

    @ParameterizedTest
    @EnumSource(Option.class)
    void whatIsWrongWithAnOptionIsSaidByItsName(Option option) {
        for (String name : option.onCommandLine().names()) {
            String said = option.named();
            if (option.kind() == Option.Kind.FLAG) {
                assertWrong("Værdien efter " + said + " kan ikke bruges.", name + "=ja");
                assertWrong("Tilvalget " + said + " er skrevet to gange.", name, name);
            } else {
                for (String after : List.of("--", "--json", name, "--ud=x")) {
                    assertWrong("Tilvalget " + said + " mangler en værdi.", name, after);
                }
                assertWrong("Tilvalget " + said + " mangler en værdi.", name);
            }
            if (option.kind() == Option.Kind.VALUE || option.kind() == Option.Kind.PATH) {
                assertWrong("Tilvalget " + said + " er skrevet to gange.", name, "a", name + "=b");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--komune;--kommune",
                "--komune=Vejle;--kommune",
                "--samenlign;--sammenlign",
                "--notater;--notat",
                "-json;--json",
                "--Stille;--stille"
            })
    void anUnknownOptionIsNamedWithTheOneThatWasMeant(String written, String nearest) {
        assertWrong("Tilvalget " + written + " findes ikke. Mente du " + nearest + "?", written);
    }

    /** Programs for letters make one dash of two hyphens, and others set a dash or a minus. */
    @ParameterizedTest
    @ValueSource(strings = {"\u2013", "\u2014", "\u2212", "\u2010\u2010", "\u2013-", "-\u2013"})
    void optionsCopiedOutOfALetterAreMeant(String dash) {
        for (Option option : Option.written()) {
            String word = dash + option.named().substring("--".length());
            boolean flag = option.kind() == Option.Kind.FLAG;
            List<String> words = flag ? List.of(word, "a.csv") : List.of(word, "7", "a.csv");
            List<String> typed =
                    words.stream().map(each -> each.equals(word) ? option.named() : each).toList();
            assertThat(CommandLine.of(words, ALL)).isEqualTo(CommandLine.of(typed, ALL));
            if (!flag) {
                assertWrong("Tilvalget " + option.named() + " mangler en værdi.", word, word);
                assertThat(CommandLine.of(List.of(word + "=7", "a.csv"), ALL))
                        .isEqualTo(CommandLine.of(typed, ALL));
            }
        }
    }

    @Test
    void filesMayBeginWithADash() {
        assertThat(CommandLine.of(List.of("\u2013fil.csv", "--", "\u2013kommune"), ALL).files())
                .containsExactly("\u2013fil.csv", "\u2013kommune");
    }

    private static void assertWrong(String sentence, String... words) {
        assertThatThrownBy(() -> CommandLine.of(List.of(words), ALL))
                .isInstanceOfSatisfying(
                        CommandLine.WrongUse.class,
                        wrong -> assertThat(wrong.sentence()).isEqualTo(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "læs, laes",
        "overvåg, overvaag",
        "--område, --omraade",
        "--måling, --maaling",
        "--udtræksperiode, --udtraeksperiode",
        "--hjælp, --hjaelp",
        "--udførligt, --udfoerligt"
    })
    void whatIsWrittenWithDanishLettersIsMeantAsItIsKeptWithoutThem(String danish, String kept) {
        assertThat(
                        danish.startsWith("-")
                                ? Option.named(danish).map(Object.class::cast)
                                : Task.called(danish).map(Object.class::cast))
                .isPresent()
                .isEqualTo(
                        kept.startsWith("-")
                                ? Option.named(kept).map(Object.class::cast)
                                : Task.called(kept).map(Object.class::cast));
    }

    @Test
    void aCommandIsTheFirstWordAndOnlyWhereThereIsOne() {
        assertThat(CommandLine.of(List.of("laes", "a.csv"), ALL).task()).isEqualTo(Task.READ);
        CommandLine later = CommandLine.of(List.of("--stille", "laes"), ALL);
        assertThat(later.task()).isEqualTo(Task.MAKE);
        assertThat(later.files()).containsExactly("laes");
        CommandLine unknown = CommandLine.of(List.of("overvaag"), EnumSet.of(Task.MAKE));
        assertThat(unknown.files()).containsExactly("overvaag");
    }

    @Test
    void theTableHasEachNameKeyLabelAndMnemonicOnce() {
        assertThat(names()).doesNotHaveDuplicates().allMatch(name -> name.startsWith("-"));
        assertThat(fields().map(Option.Field::key)).doesNotHaveDuplicates();
        assertThat(fields().map(Option.Field::mnemonic)).doesNotHaveDuplicates();
        assertThat(settings().map(Option.Setting::label)).doesNotHaveDuplicates();
        assertThat(fields())
                .allMatch(
                        field ->
                                field.label().toUpperCase(Locale.ROOT).indexOf(field.mnemonic())
                                        >= 0);
    }

    @Test
    void theHelpHasEveryCommandAndOptionInLinesThatFitAConsole() {
        String help = HelpText.text();
        assertThat(help.lines())
                .allMatch(line -> line.length() <= 105)
                .noneMatch(line -> line.endsWith(" "));
        for (Option option : Option.written()) {
            boolean forPeople = option != Option.FROM_WINDOW;
            assertThat(help).contains(option.onCommandLine().help());
            for (String name : option.onCommandLine().names()) {
                assertThat(help.contains(name)).as(name).isEqualTo(forPeople);
            }
        }
        for (Task task : Task.values()) {
            assertThat(help).contains(task.help()).contains(task.usages());
        }
    }

    private static Stream<String> names() {
        return Option.written().stream().flatMap(option -> option.onCommandLine().names().stream());
    }

    private static Stream<Option.Field> fields() {
        return Arrays.stream(Option.values()).flatMap(option -> option.field().stream());
    }

    private static Stream<Option.Setting> settings() {
        return Arrays.stream(Option.values()).flatMap(option -> option.setting().stream());
    }
}
