package org.pulseplan.desktop.response.compare;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pulseplan.desktop.response.export.Csv;
import org.pulseplan.desktop.response.export.PngFigure;
import org.pulseplan.desktop.response.export.SvgFigure;
import org.pulseplan.sheet.FigureWriter;
import org.pulseplan.sheet.UnprintableException;
import org.pulseplan.text.Language;

/** What the comparison can be saved as. */
public enum ExportKind {
    SVG {
        @Override
        byte[] write(ForestPage page, Language language, FigureWriter pdf) {
            return SvgFigure.of(ForestFigure.of(page, language)).getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF {
        @Override
        byte[] write(ForestPage page, Language language, FigureWriter pdf) throws UnprintableException {
            return pdf.write(ForestFigure.of(page, language), language.locale());
        }
    },
    PNG {
        @Override
        byte[] write(ForestPage page, Language language, FigureWriter pdf) {
            return PngFigure.of(ForestFigure.of(page, language));
        }
    },
    CSV {
        @Override
        byte[] write(ForestPage page, Language language, FigureWriter pdf) {
            return Csv.of(ComparisonTable.of(page, language));
        }
    };

    /** How its files end, such as ".svg". */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @param pdf writes the picture where it is to be a PDF */
    abstract byte[] write(ForestPage page, Language language, FigureWriter pdf) throws UnprintableException;
}
