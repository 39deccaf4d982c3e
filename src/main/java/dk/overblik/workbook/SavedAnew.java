package dk.overblik.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook opened and saved by POI, which gives an unusual package the usual shape. */
final class SavedAnew {

    private SavedAnew() {}

    static void write(Path original, Path target) throws IOException {
        // From a stream: POI writes to a file that it opened itself.
        try (InputStream in = Files.newInputStream(original);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(target)) {
            Reproducibility.runWithSourceDateEpoch(() -> workbook.write(out));
        }
    }
}
