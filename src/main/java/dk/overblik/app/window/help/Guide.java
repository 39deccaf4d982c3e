package dk.overblik.app.window.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The guide inside the program, put where a browser can open it. */
public final class Guide {

    private static final String RESOURCES = "/dk/overblik/vejledning/";
    private static final String PAGE = "Vejledning.html";
    private static final String NEWS = "nyt.txt";

    /** What the page shows. */
    private static final List<String> PICTURES =
            List.of(
                    "billeder/1-tomt-vindue.png",
                    "billeder/2-faerdig.png",
                    "billeder/3-afvist.png",
                    "billeder/4-svar.png",
                    "billeder/5-skabelon.png",
                    "billeder/6-naeste-maaned.png",
                    "billeder/7-tjek.png");

    private Guide() {}

    /** Puts the guide in a folder, over the one of an earlier version, and says where it lies. */
    public static Path in(Path folder) throws IOException {
        Path place = folder.resolve("vejledning");
        Files.createDirectories(place.resolve("billeder"));
        for (String picture : PICTURES) {
            put(picture, place);
        }
        return put(PAGE, place);
    }

    private static Path put(String name, Path place) throws IOException {
        try (InputStream stream = stream(name)) {
            Path file = place.resolve(name);
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
    }

    private static InputStream stream(String name) throws IOException {
        InputStream stream = Guide.class.getResourceAsStream(RESOURCES + name);
        if (stream == null) {
            throw new IOException("Missing in the jar: " + name);
        }
        return stream;
    }

    /** What is new in this version, a line each. */
    static String news() throws IOException {
        try (InputStream stream = stream(NEWS)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
