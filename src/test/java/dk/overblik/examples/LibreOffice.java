package dk.overblik.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window, as an independent spreadsheet engine. */
public final class LibreOffice {

    private static final String SETTINGS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Setup/L10N">
            <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>%s</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {}

    /** Whether the build was told where it is: {@code -Doverblik.soffice=PATH}. */
    public static boolean isInstalled() {
        return !System.getProperty("overblik.soffice", "").isEmpty();
    }

    /** The workbook with all formulas calculated anew. */
    public static Path recalculated(Path workbook, Path folder, String locale) throws IOException {
        return converted(workbook, folder, locale, "xlsx:Calc MS Excel 2007 XML");
    }

    /** The workbook printed. */
    public static Path printed(Path workbook, Path folder, String locale) throws IOException {
        return converted(workbook, folder, locale, "pdf");
    }

    private static Path converted(Path workbook, Path folder, String locale, String format)
            throws IOException {
        Path profile = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(
                profile.resolve("registrymodifications.xcu"),
                SETTINGS.replace("%s", locale),
                StandardCharsets.UTF_8);
        Path target = Files.createDirectories(folder.resolve("converted"));
        Process process =
                new ProcessBuilder(
                                System.getProperty("overblik.soffice"),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                target.toString(),
                                workbook.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("soffice.log").toFile())
                        .start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice took too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        String name = workbook.getFileName().toString();
        String ending = format.substring(0, format.contains(":") ? format.indexOf(':') : 3);
        return target.resolve(name.substring(0, name.lastIndexOf('.')) + "." + ending);
    }
}
