package dk.overblik.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        Path made = converted(List.of(workbook), folder, locale, "xlsx:Calc MS Excel 2007 XML");
        return made.resolve(stem(workbook) + ".xlsx");
    }

    /** The folder with the workbooks printed, each as {@code <its name>.pdf}: one start for all. */
    public static Path printed(List<Path> workbooks, Path folder, String locale)
            throws IOException {
        return converted(workbooks, folder, locale, "pdf");
    }

    /** The name of a workbook without its ending. */
    public static String stem(Path workbook) {
        String name = workbook.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Path converted(List<Path> workbooks, Path folder, String locale, String format)
            throws IOException {
        Path profile = Files.createDirectories(folder.resolve("profile").resolve("user"));
        Files.writeString(
                profile.resolve("registrymodifications.xcu"),
                SETTINGS.replace("%s", locale),
                StandardCharsets.UTF_8);
        Path target = Files.createDirectories(folder.resolve("converted"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                System.getProperty("overblik.soffice"),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                target.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        OtherProgram.output(command);
        return target;
    }
}
