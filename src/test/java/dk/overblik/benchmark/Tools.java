package dk.overblik.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;

/** The commands that are compared, each as a process of its own. */
final class Tools {

    private static final Path SCRIPTS = Path.of("src", "test", "resources", "benchmark");
    private static final List<String> QUICK =
            List.of(
                    "-Xshare:auto",
                    "-Xlog:disable",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xms64m");

    private final Path jar;
    private final Path folder;
    private final Path archive;

    /**
     * @param jar the program
     * @param folder for what the commands write
     */
    Tools(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
        this.archive = folder.resolve("overblik.jsa");
    }

    List<String> overblik(List<String> flags, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    List<String> convert(List<String> flags, Path export) {
        String result = folder.resolve("results").toString();
        return overblik(flags, "--stille", "--ud", result, export.toString());
    }

    /** A report for every municipality of the export. */
    List<String> convertAll(List<String> flags, Path export) {
        String result = folder.resolve("results").toString();
        return overblik(flags, "--stille", "--kommune", "alle", "--ud", result, export.toString());
    }

    /** All figures as a table. */
    List<String> read(List<String> flags, Path export) {
        return overblik(flags, "laes", export.toString());
    }

    List<String> combine(Path exports) {
        String result = folder.resolve("results").toString();
        return overblik(List.of(), "--stille", "--samlet", "--ud", result, exports.toString());
    }

    /** The starter's flags, with the archive of classes that it makes. */
    List<String> quick() throws IOException, InterruptedException {
        if (!Files.exists(archive)) {
            List<String> flags = new ArrayList<>(QUICK);
            flags.add("-XX:ArchiveClassesAtExit=" + archive);
            Path export = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");
            ProcessRun.of(convert(flags, export));
        }
        List<String> flags = new ArrayList<>(QUICK);
        flags.add("-XX:SharedArchiveFile=" + archive);
        return flags;
    }

    List<String> usermodel(Path export, int sheets) {
        String copy = folder.resolve("usermodel.xlsx").toString();
        return java(
                List.of("-Xmx6g"),
                UsermodelCopy.class.getName(),
                export.toString(),
                copy,
                Integer.toString(sheets));
    }

    List<String> java(List<String> flags, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome());
        command.addAll(flags);
        String classes = Path.of("target", "test-classes").toAbsolutePath().toString();
        command.addAll(List.of("-cp", String.join(File.pathSeparator, libraries(classes)), main));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** The jar has no library for newer workbooks: those of the tests stand behind it. */
    private List<String> libraries(String classes) {
        List<String> path = new ArrayList<>(List.of(jar.toString(), classes));
        for (Class<?> each :
                List.of(
                        XSSFWorkbook.class,
                        CTWorkbook.class,
                        XmlObject.class,
                        ZipArchiveInputStream.class)) {
            path.add(
                    Path.of(
                                    URI.create(
                                            each.getProtectionDomain()
                                                    .getCodeSource()
                                                    .getLocation()
                                                    .toString()))
                            .toString());
        }
        return path;
    }

    /** Reading, calculating and writing with pandas and openpyxl. */
    Optional<List<String>> pandas(Path export) throws IOException, InterruptedException {
        return python("pandas, openpyxl", "overview.py", export, "pandas.xlsx");
    }

    /** Reading with pandas, and writing what was read as a text. */
    Optional<List<String>> pandasToText(Path export) throws IOException, InterruptedException {
        return python("pandas, openpyxl", "text.py", export, "pandas.csv");
    }

    /** Adding one plain sheet with openpyxl. */
    Optional<List<String>> openpyxl(Path export) throws IOException, InterruptedException {
        return python("openpyxl", "plain.py", export, "openpyxl.xlsx");
    }

    private Optional<List<String>> python(
            String libraries, String script, Path export, String result)
            throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (isThere(List.of(python, "-c", "import " + libraries))) {
                return Optional.of(
                        List.of(
                                python,
                                SCRIPTS.resolve(script).toString(),
                                export.toString(),
                                folder.resolve(result).toString()));
            }
        }
        return Optional.empty();
    }

    Optional<List<String>> office(Path export) throws IOException, InterruptedException {
        return isThere(List.of("soffice", "--version"))
                ? Optional.of(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=file://"
                                        + folder.resolve("office").toAbsolutePath(),
                                "--headless",
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                folder.resolve("office-results").toString(),
                                export.toString()))
                : Optional.empty();
    }

    private static boolean isThere(List<String> command) throws InterruptedException {
        try {
            return ProcessRun.of(command).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String javaHome() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
