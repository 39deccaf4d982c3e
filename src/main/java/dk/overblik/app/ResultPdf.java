package dk.overblik.app;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.access.WrittenPath;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.Sha256;
import dk.overblik.app.files.WholeFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The finished sheets of a result as PDF, made by LibreOffice where it is installed. The export's
 * own sheets and the list of all figures are left out: they are for the screen.
 *
 * @param program LibreOffice's own
 */
public record ResultPdf(Path program) {

    private static final long MINUTES = 3;

    /** A comment to readers of PDF; behind it stands the SHA-256 of all that stands before it. */
    private static final String SEAL = "%Overblik ";

    private static final int SEALED = SEAL.length() + 64 + 1;

    /** A PDF of sheets is far smaller. */
    private static final long LARGEST = 50_000_000;

    private static final Pattern SHEET = Pattern.compile("<sheet\\b[^>]*>");
    private static final Pattern PRINTED =
            Pattern.compile(
                    "<definedName name=\"_xlnm\\.Print_Area\"[^>]*localSheetId=\"(\\d+)\"[^>]*>"
                            + "[^<]*</definedName>");
    private static final String NOTES = "<sheet name=\"Noter";
    private static final String BASIS = "name=\"Grundlag";

    /** LibreOffice, on the path or where it is usually installed. */
    public static Optional<ResultPdf> found(Map<String, String> environment) {
        Stream<Path> onPath =
                Arrays.stream(
                                environment
                                        .getOrDefault("PATH", "")
                                        .split(Pattern.quote(File.pathSeparator), -1))
                        .flatMap(folder -> WrittenPath.of(folder).stream())
                        .map(folder -> folder.resolve("soffice"));
        Stream<Path> installed =
                Stream.of("ProgramFiles", "ProgramFiles(x86)")
                        .flatMap(name -> WrittenPath.of(environment, name).stream())
                        .map(
                                folder ->
                                        folder.resolve(
                                                Path.of("LibreOffice", "program", "soffice.exe")));
        Path mac = Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice");
        return Stream.of(onPath, installed, Stream.of(mac))
                .flatMap(places -> places)
                .filter(OnDisk::isFile)
                .findFirst()
                .map(ResultPdf::new);
    }

    /**
     * Makes the PDF beside the result, in the place of one that was made before, or else under a
     * name that no other file has.
     *
     * @throws IOException if it cannot be made or put there
     */
    public Path of(Path result) throws IOException {
        Path room = Files.createTempDirectory("overblik-pdf-");
        try {
            Path bare = room.resolve("overblik.xlsx");
            withoutExport(result, bare);
            convert(bare);
            seal(room.resolve("overblik.pdf"));
            return free(room.resolve("overblik.pdf"), result);
        } finally {
            remove(room);
        }
    }

    /** What LibreOffice still holds keeps the PDF from nobody. */
    private static void remove(Path room) {
        try {
            if (OnDisk.isFolderItself(room)) {
                FolderEntries.of(room).forEach(ResultPdf::remove);
            }
            OnDisk.remove(room);
        } catch (IOException e) {
            // Leavings harm nobody.
        }
    }

    private void convert(Path workbook) throws IOException {
        Path folder = Objects.requireNonNull(workbook.toAbsolutePath().getParent());
        Process process =
                new ProcessBuilder(
                                List.of(
                                        program.toString(),
                                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                                        "--headless",
                                        "--convert-to",
                                        "pdf",
                                        "--outdir",
                                        folder.toString(),
                                        workbook.toString()))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice did not answer");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /**
     * The PDF of a result as it was before it was made anew, for a sentence on it; empty where
     * there is none of ours.
     */
    public static Optional<Path> outdated(Path result) {
        Path pdf =
                FileName.numbered(FileName.folderOf(result), FileName.of(result).stem(), 1, "pdf");
        try {
            return OnDisk.isFile(pdf)
                            && OnDisk.changed(pdf).compareTo(OnDisk.changed(result)) < 0
                            && isOurs(pdf)
                    ? Optional.of(pdf)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes at the end, where readers of PDF allow for it, that nobody has changed it since. */
    private static void seal(Path pdf) throws IOException {
        byte[] seal = (SEAL + Sha256.of(pdf) + "\n").getBytes(StandardCharsets.US_ASCII);
        PatientFile.write(pdf, seal, StandardOpenOption.APPEND);
    }

    private static boolean isOurs(Path pdf) throws IOException {
        if (OnDisk.size(pdf) > LARGEST) {
            return false;
        }
        byte[] whole = PatientFile.bytes(pdf);
        int end = Math.max(0, whole.length - SEALED);
        MessageDigest digest = Sha256.start();
        digest.update(whole, 0, end);
        String seal = new String(whole, end, whole.length - end, StandardCharsets.ISO_8859_1);
        return seal.equals(SEAL + Sha256.hex(digest) + "\n");
    }

    /**
     * Puts a file beside the result; none that lies there is touched but an earlier one of ours.
     */
    private static Path free(Path made, Path result) throws IOException {
        String stem = FileName.of(result).stem();
        Path folder = FileName.folderOf(result);
        for (int number = 1; number < FileName.MOST_NUMBERS; number++) {
            Path place = FileName.numbered(folder, stem, number, "pdf");
            boolean free = !OnDisk.isThere(place);
            if (free || (OnDisk.isFile(place) && isOurs(place))) {
                WholeFile.copy(made, place);
                return place;
            }
        }
        throw new FileAlreadyExistsException(folder.toString());
    }

    /** The same workbook with those sheets hidden that are not to be printed. */
    private static void withoutExport(Path result, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(PatientFile.forLibraries(result));
                ZipOutputStream out =
                        new ZipOutputStream(PatientFile.out(to, StandardOpenOption.CREATE_NEW))) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    out.write(
                            entry.getName().equals("xl/workbook.xml")
                                    ? hiding(in.readAllBytes())
                                    : in.readAllBytes());
                }
                out.closeEntry();
            }
        }
    }

    /**
     * Ours stand first, up to the notes. A hidden sheet is printed all the same where it says what
     * of it is to be printed.
     */
    private static byte[] hiding(byte[] workbook) {
        String text = new String(workbook, StandardCharsets.UTF_8);
        int notes = text.indexOf(NOTES);
        StringBuilder shown = new StringBuilder();
        Set<String> hidden = new HashSet<>();
        Matcher sheets = SHEET.matcher(text);
        for (int number = 0; sheets.find(); number++) {
            String sheet = sheets.group();
            boolean ours = notes < 0 || (sheets.start() <= notes && !sheet.contains(BASIS));
            if (!ours) {
                hidden.add(Integer.toString(number));
            }
            sheets.appendReplacement(shown, Matcher.quoteReplacement(ours ? sheet : hidden(sheet)));
        }
        sheets.appendTail(shown);
        return PRINTED.matcher(shown)
                .replaceAll(
                        area ->
                                hidden.contains(area.group(1))
                                        ? ""
                                        : Matcher.quoteReplacement(area.group()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String hidden(String sheet) {
        return sheet.replaceAll(" state=\"\\w+\"", "")
                .replaceFirst("^<sheet\\b", "<sheet state=\"hidden\"");
    }
}
