package dk.overblik.app.folder.drop;

import dk.overblik.access.PatientFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Options;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings that hold for something dropped: what was chosen on the command line, and the
 * settings workbook as it was when it was read, so that one saved under way cannot mix two; and how
 * the last overview stood, which is no part of what tells two settings apart.
 */
public final class StandingSettings {

    private static final int LENGTH = 16;

    private final String key;
    private final Optional<Path> workbook;
    private final Optional<byte[]> content;
    private final String recipe;

    private StandingSettings(
            String key, Optional<Path> workbook, Optional<byte[]> content, String recipe) {
        this.key = key;
        this.workbook = workbook;
        this.content = content;
        this.recipe = recipe;
    }

    /**
     * With no workbook.
     *
     * @param template what tells the chosen template from another one
     */
    public static StandingSettings without(Options options, String template) {
        return new StandingSettings(
                key(options, template, ""), Optional.empty(), Optional.empty(), "");
    }

    /** With a workbook as it was when it was read. */
    public static StandingSettings of(
            Options options, Path workbook, byte[] content, String template) {
        String key = key(options, template, ConversionKey.of(content));
        return new StandingSettings(key, Optional.of(workbook), Optional.of(content), "");
    }

    /** With a workbook that cannot be read, which the conversion says in its own words. */
    public static StandingSettings unreadable(
            Options options, Path workbook, String stamp, String template) {
        String key = key(options, template, "unread " + stamp);
        return new StandingSettings(key, Optional.of(workbook), Optional.empty(), "");
    }

    /**
     * The same beside a last overview.
     *
     * @param stamp how that stands, as seen from outside; empty where there is none
     */
    public StandingSettings beside(String stamp) {
        return new StandingSettings(key, workbook, content, stamp);
    }

    /**
     * How the last overview stands, as seen from outside: what failed is tried again beside another
     * one, and what was made stands.
     */
    public String recipe() {
        return recipe;
    }

    /** Whether there is a workbook that could not be read, and perhaps can now. */
    public boolean isUnread() {
        return workbook.isPresent() && content.isEmpty();
    }

    /** What tells two settings apart: with other settings everything is made anew. */
    public String key() {
        return key;
    }

    /** The settings workbook as it was when it was read, beside a working copy. */
    public Optional<Path> in(WorkingCopy copy) throws IOException {
        if (workbook.isEmpty() || content.isEmpty()) {
            return workbook;
        }
        Path file = copy.beside(workbook.get().getFileName().toString());
        PatientFile.write(file, content.get(), StandardOpenOption.CREATE_NEW);
        return Optional.of(file);
    }

    private static String key(Options options, String template, String workbook) {
        return ConversionKey.of(text(options, template) + workbook).substring(0, LENGTH);
    }

    /** Only what was chosen, so that an option of a later version does not change the key. */
    private static String text(Options options, String template) {
        List<String> chosen = new ArrayList<>();
        for (Option option : Option.values()) {
            boolean counts =
                    option.decides() == Option.Decides.CONTENT
                            || option == Option.NOTE
                            || option == Option.TEMPLATE;
            if (counts && options.has(option)) {
                String values = String.join(",", options.chosen().values(option));
                chosen.add(option.word() + "=" + values);
            }
        }
        if (options.template().isPresent()) {
            chosen.add(template);
        }
        return String.join("\n", chosen);
    }
}
