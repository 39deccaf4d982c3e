package dk.overblik.app.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The program's version, the same from the jar and from the classes. */
public final class Version {

    private static final String RESOURCE = "/dk/overblik/version.properties";

    /** What is new, for the window; its first line says it in one sentence. */
    private static final String NEWS = "/dk/overblik/vejledning/nyt.txt";

    private Version() {}

    public static String number() {
        Properties properties = new Properties();
        try (InputStream stream = resource(RESOURCE)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    /** What is new in it, in one Danish line. */
    public static String news() {
        try (BufferedReader news =
                new BufferedReader(new InputStreamReader(resource(NEWS), StandardCharsets.UTF_8))) {
            return String.valueOf(news.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = Version.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("Missing in the jar: " + name);
        }
        return stream;
    }
}
