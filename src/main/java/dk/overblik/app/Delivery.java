package dk.overblik.app;

import dk.overblik.app.files.FileName;
import dk.overblik.app.job.Options;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How results get to their users.
 *
 * @param marks what each result carries with it, beside the program's version
 */
public record Delivery(Placing placing, Map<String, String> marks) {

    public Delivery {
        marks = Map.copyOf(marks);
    }

    /** Beside the exports, unless it is not wanted any more when it is finished. */
    public static Delivery unless(BooleanSupplier unwanted) {
        return new Delivery(new Unless(new ResultPlaces(Optional.empty()), unwanted), Map.of());
    }

    /** Beside the exports or in the folder that was chosen, without marks. */
    public static Delivery of(Options options) {
        return new Delivery(new ResultPlaces(options.output()), Map.of());
    }

    /** The same with results in a folder of that name, where they would lie themselves. */
    Delivery into(String folder) {
        return new Delivery(placing.into(folder), marks);
    }

    /** The way in which a finished workbook gets to where its user finds it. */
    @FunctionalInterface
    public interface Placing {

        /**
         * Puts a finished workbook or note in its place, whole or not at all, and says where that
         * is.
         *
         * @param finished a file in a temporary folder
         * @param beside the folder to use where no other was chosen
         * @param stem of the result's name
         * @param ending of the result's name, "xlsx", "xlsm" or "docx"
         */
        Path place(Path finished, Path beside, String stem, String ending) throws IOException;

        /**
         * Why a result that was placed has another name than the one asked for: a Danish sentence.
         */
        default Optional<String> remark(Path placed) {
            return Optional.empty();
        }

        /** The same with results in a folder of that name, where they would lie themselves. */
        default Placing into(String folder) {
            return new Within(this, folder);
        }
    }

    /** Into a folder, where results would lie themselves. */
    private record Within(Placing places, String folder) implements Placing {
        @Override
        public Path place(Path finished, Path beside, String stem, String ending)
                throws IOException {
            return places.place(finished, FileName.in(beside, folder), stem, ending);
        }

        @Override
        public Optional<String> remark(Path placed) {
            return places.remark(placed);
        }
    }

    /** Nowhere where it is not wanted any more. */
    private record Unless(Placing places, BooleanSupplier unwanted) implements Placing {
        @Override
        public Path place(Path finished, Path beside, String stem, String ending)
                throws IOException {
            if (unwanted.getAsBoolean()) {
                throw new InterruptedIOException("No longer wanted");
            }
            return places.place(finished, beside, stem, ending);
        }

        @Override
        public Optional<String> remark(Path placed) {
            return places.remark(placed);
        }
    }
}
