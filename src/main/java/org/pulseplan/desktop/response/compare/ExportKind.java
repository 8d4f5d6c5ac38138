package org.pulseplan.desktop.response.compare;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pulseplan.desktop.response.export.Csv;
import org.pulseplan.desktop.response.export.PngFigure;
import org.pulseplan.desktop.response.export.SvgFigure;
import org.pulseplan.text.Language;

/** What the comparison can be saved as. */
public enum ExportKind {
    SVG {
        @Override
        byte[] write(ForestPage page, Language language) {
            return SvgFigure.of(ForestFigure.of(page, language)).getBytes(StandardCharsets.UTF_8);
        }
    },
    PNG {
        @Override
        byte[] write(ForestPage page, Language language) {
            return PngFigure.of(ForestFigure.of(page, language));
        }
    },
    CSV {
        @Override
        byte[] write(ForestPage page, Language language) {
            return Csv.of(ComparisonTable.of(page, language));
        }
    };

    /** How its files end, such as ".svg". */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    abstract byte[] write(ForestPage page, Language language);
}
