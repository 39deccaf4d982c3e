package dk.overblik.app;

import dk.overblik.app.ReportWriter.Subject;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.Sha256;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.Outcome.Filled;
import dk.overblik.danish.Quote;
import dk.overblik.reading.source.FileKind;
import dk.overblik.report.Report;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.template.Material;
import dk.overblik.template.TemplateAnswers;
import dk.overblik.template.Unfilled;
import dk.overblik.template.UnusableTemplate;
import dk.overblik.template.UnusableTemplate.Reason;
import dk.overblik.template.document.DocumentPackage;
import dk.overblik.template.document.Filling;
import dk.overblik.template.document.TextParts;
import dk.overblik.template.document.TextsAround;
import dk.overblik.template.slides.SlideTemplate;
import dk.overblik.template.word.WordTemplate;
import dk.overblik.template.workbook.WorkbookTemplate;
import dk.overblik.writing.mark.CustomProperties;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user's own document beside a finished workbook; whatever goes wrong with it, the workbook
 * stands.
 */
public final class TemplateFile {

    /** Many more than a template that is being written has; what has more is no template yet. */
    private static final int MOST_SAID = 50;

    private static final String WITHOUT =
            "Projektmappen er lavet, men skabelonen er ikke udfyldt. ";

    private final Path template;
    private final Subject subject;
    private final Delivery.Placing placing;

    TemplateFile(Path template, Subject subject, Delivery.Placing placing) {
        this.template = template;
        this.subject = subject;
        this.placing = placing;
    }

    /** Whether a file is a document with a placeholder in it, whole or misspelt. */
    public static boolean isOne(Path file) {
        try (DocumentPackage document = DocumentPackage.open(file)) {
            return TextParts.ask(document);
        } catch (IOException | RuntimeException none) {
            // Of a damaged document nobody can tell what it was meant for.
            return false;
        }
    }

    /**
     * A template that stands among exports, such as one that was made in their folder.
     *
     * @return empty of any other file
     */
    static Optional<Failed> amongExports(Path file) {
        return isOne(file)
                ? Optional.of(
                        new Failed(
                                file,
                                Cause.NO_EXPORT,
                                "Filen "
                                        + Quote.of(FileName.shown(file))
                                        + " er en skabelon med pladsholdere og ikke et udtræk. Vælg"
                                        + " den med --skabelon, så bliver den udfyldt."))
                : Optional.empty();
    }

    /**
     * What tells the chosen template from another one, the SHA-256 of its file; empty where none
     * was chosen, or it cannot be read, which is said where it is filled.
     */
    public static String digest(Options options) {
        if (options.template().isEmpty()) {
            return "";
        }
        try {
            return Sha256.of(options.template().get());
        } catch (IOException missing) {
            return "";
        }
    }

    /**
     * Fills the template and puts the document in its place.
     *
     * @param workbook the finished one
     * @param room for the unfinished document
     */
    Filled filled(
            Report.Published published,
            ResultProperties properties,
            Path workbook,
            WorkingCopy room) {
        try (WorkingCopy copy = WorkingCopy.of(template)) {
            ResultProperties marked =
                    properties.with(ResultFile.EXPORTS, ResultFile.exports(workbook));
            return written(published, marked, copy, room.beside("document"));
        } catch (UnusableTemplate unusable) {
            return new Filled.Refused(WITHOUT + named() + unusable.reason().words() + ".");
        } catch (UnreadableFile unreadable) {
            return new Filled.Refused(WITHOUT + FailureText.ofTemplate(name(), unreadable));
        } catch (IOException | RuntimeException | Error e) {
            String sentence = FailureText.Failures.of(template, e).sentence();
            return new Filled.Refused(WITHOUT + sentence);
        }
    }

    private String name() {
        return String.valueOf(template.getFileName());
    }

    private String named() {
        return "Filen " + Quote.of(name()) + " ";
    }

    private Filled written(
            Report.Published published,
            ResultProperties properties,
            WorkingCopy copy,
            Path finished)
            throws IOException {
        Filling filling = new Filling(new TemplateAnswers(material(published)));
        String ending = made(copy.file(), filling, properties, finished);
        String stem = ResultName.ofFilled(subject.stem(), FileName.of(template).stem());
        Path result = placing.place(finished, subject.folder(), stem, ending);
        return new Filled.Written(result, sentences(filling.unfilled()));
    }

    /** The first ones, and how many more there are: all of them stand in the document. */
    private static List<String> sentences(List<Unfilled> unfilled) {
        int more = unfilled.size() - MOST_SAID;
        Stream<String> first = unfilled.stream().limit(MOST_SAID).map(Unfilled::sentence);
        Stream<String> others =
                more <= 0
                        ? Stream.empty()
                        : Stream.of(
                                "Andre pladsholdere, som heller ikke er udfyldt: "
                                        + more
                                        + ". De står i dokumentet, som de er skrevet.");
        return Stream.concat(first, others).toList();
    }

    /** What a report has to fill templates with. */
    static Material material(Report.Published published) {
        return new Material(
                published.scope(), published.origins(), published.chapters(), published.pages());
    }

    /** Writes the document, and gives the ending of its name. */
    private static String made(
            Path template, Filling filling, ResultProperties properties, Path finished)
            throws IOException {
        refuseOthers(template);
        try (DocumentPackage document = DocumentPackage.open(template)) {
            switch (document.kind().program()) {
                case WORD -> WordTemplate.fill(document, filling);
                case POWERPOINT -> SlideTemplate.fill(document, filling);
                case EXCEL -> {
                    WorkbookTemplate.fill(document, filling);
                    mark(document, properties);
                }
            }
            TextsAround.fill(document, filling);
            if (filling.foundNone()) {
                TextParts.readAll(document);
                throw new UnusableTemplate(Reason.NO_PLACEHOLDER);
            }
            document.write(finished, parts -> ResultFile.seal(parts, properties));
            return document.kind().ending();
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        } catch (IOException | RuntimeException fault) {
            if (DocumentPackage.isDamage(fault)) {
                throw DocumentPackage.damaged(fault);
            }
            throw fault;
        }
    }

    /** A workbook must be told from an export also when Excel has saved it since. */
    private static void mark(DocumentPackage document, ResultProperties properties)
            throws IOException {
        List<String> there = CustomProperties.parts(document.file());
        if (!there.isEmpty() && CustomProperties.canHold(document.file(), there.get(0))) {
            byte[] before = document.bytes(there.get(0));
            document.change(there.get(0), CustomProperties.with(before, properties));
        } else if (there.isEmpty()) {
            String part = document.freeName("docProps/custom", ".xml");
            byte[] content = CustomProperties.with(CustomProperties.none(), properties);
            document.add(part, CustomProperties.CONTENT_TYPE, content);
            document.relate("", CustomProperties.RELATION, part);
        }
    }

    private static void refuseOthers(Path template) throws IOException {
        switch (FileKind.Envelope.of(template)) {
            case ZIP -> {}
            case OLE2 -> throw new UnusableTemplate(Reason.ENCRYPTED);
            case EMPTY_ZIP, EMPTY -> throw new UnusableTemplate(Reason.DAMAGED);
            case OTHER -> throw new UnusableTemplate(Reason.UNKNOWN);
        }
    }
}
