package dk.overblik.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OnDiskTest {

    @TempDir Path folder;

    static Stream<Method> all() {
        return Stream.of(OnDisk.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    /** Whatever is asked of a place, or done to it: of one that hangs, nothing is known or done. */
    @ParameterizedTest
    @MethodSource("all")
    void nothingIsWaitedForForEver(Method method) throws IOException {
        Path file = Files.writeString(folder.resolve("maj.csv"), "maj");
        Path place = method.getName().startsWith("make") ? folder.resolve("ny") : file;
        HangingPlace.during(
                place,
                () -> {
                    if (method.getReturnType() == boolean.class
                            && method.getExceptionTypes().length == 0) {
                        boolean maybe = !method.getName().equals("isMissing");
                        assertThat(asked(method, place)).isEqualTo(maybe);
                    } else {
                        assertThatThrownBy(() -> asked(method, place))
                                .isInstanceOf(IOException.class)
                                .hasMessageContaining("nothing comes");
                    }
                    return place;
                });
        assertThat(file).hasContent("maj");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    private Object asked(Method method, Path place) throws IOException {
        List<Object> values = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            boolean first = values.isEmpty();
            boolean from = method.getName().equals("move");
            values.add(
                    type == CopyOption[].class
                            ? new CopyOption[0]
                            : first != from ? place : folder.resolve("andet"));
        }
        try {
            return method.invoke(null, values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsToldIsSo() throws IOException {
        Path file = Files.writeString(folder.resolve("maj.csv"), "maj");
        Path nowhere = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("væk"));
        assertThat(List.of(OnDisk.exists(file), OnDisk.isFile(file), OnDisk.isFileItself(file)))
                .containsOnly(true);
        assertThat(List.of(OnDisk.isFolder(folder), OnDisk.isFolderItself(folder)))
                .containsOnly(true);
        assertThat(
                        List.of(
                                OnDisk.isThere(nowhere),
                                OnDisk.isLink(nowhere),
                                OnDisk.isMissing(nowhere)))
                .containsOnly(true);
        assertThat(List.of(OnDisk.exists(nowhere), OnDisk.isFile(folder), OnDisk.isFolder(file)))
                .containsOnly(false);
        assertThat(OnDisk.size(file)).isEqualTo(3);
        assertThat(OnDisk.attributes(file).lastModifiedTime()).isEqualTo(OnDisk.changed(file));
        assertThat(OnDisk.ownAttributes(nowhere).isSymbolicLink()).isTrue();
    }
}
