package dk.overblik.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** What the cells of one old workbook need to be understood; it comes before them. */
final class XlsContext {

    private final Map<Integer, NumberKind> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private @Nullable SSTRecord shared;
    private boolean from1904;

    void share(SSTRecord texts) {
        shared = texts;
    }

    void add(FormatRecord format) {
        codes.put(format.getIndexCode(), NumberKind.ofCode(format.getFormatString()));
    }

    void add(ExtendedFormatRecord format) {
        formats.add((int) format.getFormatIndex());
    }

    void countFrom1904(boolean answer) {
        from1904 = answer;
    }

    boolean from1904() {
        return from1904;
    }

    String text(int number) {
        if (shared == null) {
            throw new IllegalArgumentException("No shared texts");
        }
        return shared.getString(number).getString();
    }

    NumberKind kind(int format) {
        if (format < 0 || format >= formats.size()) {
            return NumberKind.PLAIN;
        }
        int number = formats.get(format);
        NumberKind builtIn = NumberKind.ofBuiltIn(number);
        return builtIn == NumberKind.PLAIN ? codes.getOrDefault(number, builtIn) : builtIn;
    }
}
