package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pulseplan.sheet.Document.Banner;
import org.pulseplan.sheet.Document.Blanks;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Column;
import org.pulseplan.sheet.Document.Fact;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Notice;
import org.pulseplan.sheet.Document.Paragraph;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Signatures;
import org.pulseplan.sheet.Document.Table;
import org.pulseplan.sheet.Document.Tick;
import org.pulseplan.sheet.Document.Ticks;

/** Every text of a document in reading order: for screen readers, and to check that paper holds what the data say. */
public final class PlainText {
    private PlainText() {}

    /** All texts, those of every page first. */
    public static List<String> of(Document document) {
        List<String> texts = new ArrayList<>();
        texts.add(document.title());
        texts.addAll(document.identity());
        document.banners().stream().map(Banner::text).forEach(texts::add);
        document.blocks().forEach(block -> texts.addAll(of(block)));
        texts.addAll(document.footer());
        return List.copyOf(texts);
    }

    /** The texts of one block; none of a figure, whose letters are lines. */
    public static List<String> of(Block block) {
        if (block instanceof Heading heading) {
            return List.of(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.text());
        } else if (block instanceof Facts facts) {
            return facts.facts().stream().flatMap(PlainText::fact).toList();
        } else if (block instanceof Table table) {
            return Stream.concat(
                            table.columns().stream().map(Column::head),
                            table.rows().stream().flatMap(PlainText::row))
                    .toList();
        } else if (block instanceof Notice notice) {
            return Stream.concat(Stream.of(notice.level(), notice.text()), notice.notes().stream())
                    .toList();
        }
        return byHand(block);
    }

    private static List<String> byHand(Block block) {
        if (block instanceof Ticks ticks) {
            return Stream.concat(ticks.head().stream(), ticks.items().stream().map(Tick::text))
                    .toList();
        } else if (block instanceof Blanks blanks) {
            return blanks.lines().stream()
                    .flatMap(line -> Stream.of(line.label(), line.form()))
                    .toList();
        } else if (block instanceof Signatures signatures) {
            return Stream.concat(signatures.head().stream(), signatures.who().stream())
                    .toList();
        }
        if (block instanceof ChartFigure) {
            return List.of();
        }
        throw new IllegalStateException("no text of " + block.getClass());
    }

    private static Stream<String> fact(Fact fact) {
        return Stream.concat(Stream.of(fact.label(), fact.value()), fact.notes().stream());
    }

    private static Stream<String> row(Row row) {
        return Stream.concat(row.cells().stream(), row.notes().stream());
    }
}
