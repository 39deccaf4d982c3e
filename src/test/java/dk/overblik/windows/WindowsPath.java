package dk.overblik.windows;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A path on a {@link WindowsDisk}: that of the memory below, but for whose it is. */
final class WindowsPath implements InvocationHandler {

    private final WindowsDisk disk;
    private final Path inner;

    private WindowsPath(WindowsDisk disk, Path inner) {
        this.disk = disk;
        this.inner = inner;
    }

    static Path of(WindowsDisk disk, Path inner) {
        return (Path)
                Proxy.newProxyInstance(
                        WindowsPath.class.getClassLoader(),
                        new Class<?>[] {Path.class},
                        new WindowsPath(disk, inner));
    }

    /** The path in the memory below; any other path as it is. */
    static Path inner(Path path) {
        return Proxy.isProxyClass(path.getClass())
                        && Proxy.getInvocationHandler(path) instanceof WindowsPath own
                ? own.inner
                : path;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] words)
            throws Throwable {
        return switch (method.getName()) {
            case "getFileSystem" -> disk;
            // No library may need a file of the old kind: it would not be one of this disk.
            case "toFile", "register" -> throw new UnsupportedOperationException(inner.toString());
            default -> called(method, words == null ? new Object[0] : words);
        };
    }

    private @Nullable Object called(Method method, Object[] words) throws Throwable {
        Object[] below =
                Arrays.stream(words)
                        .map(word -> word instanceof Path path ? inner(path) : word)
                        .toArray();
        try {
            return wrapped(method.invoke(inner, below));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private @Nullable Object wrapped(@Nullable Object result) {
        if (result instanceof Path path) {
            return of(disk, path);
        }
        return result instanceof Iterator<?>
                ? StreamSupport.stream(inner.spliterator(), false)
                        .map(path -> of(disk, path))
                        .iterator()
                : result;
    }
}
