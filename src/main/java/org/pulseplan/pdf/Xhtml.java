package org.pulseplan.pdf;

import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.pulseplan.sheet.ChartFigure;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.Document.Banner;
import org.pulseplan.sheet.Document.Blank;
import org.pulseplan.sheet.Document.Blanks;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Column;
import org.pulseplan.sheet.Document.Emphasis;
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
import org.w3c.dom.Element;

/** A document as XHTML. Built as a tree, so that no typed text can ever become markup. */
final class Xhtml {
    private final Document document;
    private final String css;
    private final org.w3c.dom.Document tree;
    private final List<ChartFigure> figures;

    Xhtml(Document document, String css) {
        this.document = document;
        this.css = css;
        this.tree = emptyTree();
        this.figures = figures(document);
    }

    /** The drawings of a document, in order. */
    static List<ChartFigure> figures(Document document) {
        return document.blocks().stream()
                .filter(ChartFigure.class::isInstance)
                .map(ChartFigure.class::cast)
                .toList();
    }

    private static org.w3c.dom.Document emptyTree() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    org.w3c.dom.Document build() {
        Element html = tree.createElement("html");
        tree.appendChild(html);
        html.setAttribute("lang", document.language());
        head(add(html, "head", ""));
        Element body = add(html, "body", "");
        everyPage(body);
        text(add(body, "h1", ""), document.title());
        List<Block> blocks = document.blocks();
        for (int index = 0; index < blocks.size(); index++) {
            boolean beforeTable =
                    index + 1 < blocks.size() && blocks.get(index + 1) instanceof Table table && !isReference(table);
            block(body, blocks.get(index), beforeTable);
        }
        return tree;
    }

    private void head(Element head) {
        text(
                add(head, "title", ""),
                document.title() + ": " + document.identity().get(0));
        Element description = add(head, "meta", "");
        description.setAttribute("name", "subject");
        description.setAttribute("content", document.title());
        text(add(head, "style", ""), css);
    }

    private void everyPage(Element body) {
        Element header = add(body, "div", "header");
        Element row = add(add(header, "table", "identity"), "tr", "");
        Element who = add(row, "td", "who");
        for (int line = 0; line < document.identity().size(); line++) {
            text(
                    add(who, "div", line == 0 ? "name" : "detail"),
                    document.identity().get(line));
        }
        Element which = add(row, "td", "which");
        text(add(which, "div", "name"), document.title());
        add(which, "div", "detail pages");
        for (Banner banner : document.banners()) {
            text(add(header, "div", banner.stop() ? "banner stop" : "banner"), banner.text());
        }
        Element footer = add(body, "div", "footer");
        document.footer().forEach(line -> text(add(footer, "div", ""), line));
    }

    private void block(Element body, Block block, boolean beforeTable) {
        if (block instanceof Heading heading) {
            text(add(body, "h2", beforeTable ? "table" : ""), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            text(add(body, "p", css(paragraph.emphasis())), paragraph.text());
        } else if (block instanceof Facts facts) {
            facts(body, facts.facts());
        } else if (block instanceof Table table) {
            table(body, table);
        } else if (block instanceof Notice notice) {
            notice(body, notice);
        } else if (block instanceof Ticks ticks) {
            ticks(body, ticks);
        } else if (block instanceof Blanks blanks) {
            blanks(body, blanks.lines());
        } else if (block instanceof Signatures signatures) {
            signatures(body, signatures);
        } else if (block instanceof ChartFigure figure) {
            figure(body, figure);
        }
    }

    /** A place for the drawing, as large as it is; {@link FigureDrawer} draws it there. */
    private void figure(Element body, ChartFigure figure) {
        Element object = add(add(body, "div", "figure"), "object", "");
        object.setAttribute("type", FigureDrawer.TYPE);
        object.setAttribute(FigureDrawer.NUMBER, String.valueOf(figures.indexOf(figure)));
        object.setAttribute("alt", PdfDocumentWriter.printed(figure.alternative()));
        object.setAttribute(
                "style", String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", figure.width(), figure.height()));
    }

    private void facts(Element body, List<Fact> facts) {
        boolean twoInARow = facts.stream().allMatch(fact -> fact.notes().isEmpty()) && facts.size() > 1;
        Element table = add(body, "table", twoInARow ? "facts two" : "facts");
        int each = twoInARow ? 2 : 1;
        for (int first = 0; first < facts.size(); first += each) {
            Element row = add(table, "tr", "");
            List<Fact> inRow = facts.subList(first, Math.min(first + each, facts.size()));
            inRow.forEach(fact -> fact(row, fact));
            fill(row, each - inRow.size());
        }
    }

    /** Each row has as many cells as the others, or a screen reader loses count. */
    private void fill(Element row, int pairs) {
        if (pairs > 0) {
            add(row, "td", "").setAttribute("colspan", String.valueOf(2 * pairs));
        }
    }

    private void fact(Element row, Fact fact) {
        Element label = add(row, "th", "");
        label.setAttribute("scope", "row");
        text(label, fact.label());
        Element value = add(row, "td", "");
        text(add(value, "div", css(fact.emphasis())), fact.value());
        notes(value, fact.notes());
    }

    private void table(Element body, Table table) {
        Element element = add(body, "table", isReference(table) ? "rows groups reference" : "rows groups");
        int all = table.columns().stream().mapToInt(Column::share).sum();
        for (Column column : table.columns()) {
            add(element, "col", "").setAttribute("style", "width:" + 100.0 * column.share() / all + "%");
        }
        head(element, table.columns().stream().map(Column::head).toList());
        for (Row row : table.rows()) {
            row(add(element, "tbody", ""), table.columns(), row);
        }
    }

    /** What is looked up rather than read: a table of nothing but small print. */
    private static boolean isReference(Table table) {
        return table.columns().stream().allMatch(column -> column.emphasis() == Emphasis.SMALL);
    }

    private void row(Element group, List<Column> columns, Row row) {
        Element cells = add(group, "tr", row.notes().isEmpty() ? "last" : "noted");
        for (int column = 0; column < columns.size(); column++) {
            Element cell = add(cells, "td", css(columns.get(column).emphasis()));
            text(cell, row.cells().get(column));
        }
        if (!row.notes().isEmpty()) {
            Element line = add(group, "tr", "last");
            add(line, "td", "");
            Element under = add(line, "td", "");
            under.setAttribute("colspan", String.valueOf(columns.size() - 1));
            notes(under, row.notes());
        }
    }

    private void head(Element table, List<String> labels) {
        Element row = add(add(table, "thead", ""), "tr", "");
        for (int column = 0; column < labels.size(); column++) {
            Element cell = add(row, "th", column == 1 ? "" : "edge");
            cell.setAttribute("scope", "col");
            text(cell, labels.get(column));
        }
    }

    private void notice(Element body, Notice notice) {
        Element box = add(body, "div", "notice");
        Element line = add(box, "p", "");
        text(add(line, "span", "level"), notice.level());
        text(line, " " + notice.text());
        notes(box, notice.notes());
    }

    private void ticks(Element body, Ticks ticks) {
        Element table = add(body, "table", "rows ticks");
        for (int column = 0; column < ticks.head().size(); column++) {
            add(table, "col", column == 1 ? "" : column == 0 ? "tick" : "hand");
        }
        head(table, ticks.head());
        Element group = add(table, "tbody", "");
        for (Tick tick : ticks.items()) {
            Element row = add(group, "tr", "last");
            add(add(row, "td", "tick"), "span", "box");
            text(add(row, "td", css(tick.emphasis())), tick.text());
            for (int column = 2; column < ticks.head().size(); column++) {
                add(row, "td", "hand");
            }
        }
    }

    private void blanks(Element body, List<Blank> lines) {
        Element table = add(body, "table", "blanks");
        for (int first = 0; first < lines.size(); first += 2) {
            Element row = add(table, "tr", "");
            List<Blank> inRow = lines.subList(first, Math.min(first + 2, lines.size()));
            inRow.forEach(line -> blank(row, line));
            fill(row, 2 - inRow.size());
        }
    }

    private void blank(Element row, Blank line) {
        Element label = add(row, "th", "");
        label.setAttribute("scope", "row");
        text(label, line.label());
        text(add(add(row, "td", ""), "div", "line"), line.form());
    }

    private void signatures(Element body, Signatures signatures) {
        Element table = add(body, "table", "rows signatures");
        head(table, signatures.head());
        Element group = add(table, "tbody", "");
        for (String who : signatures.who()) {
            Element row = add(group, "tr", "last");
            Element label = add(row, "th", "");
            label.setAttribute("scope", "row");
            text(label, who);
            for (int column = 1; column < signatures.head().size(); column++) {
                add(row, "td", "hand");
            }
        }
    }

    private void notes(Element into, List<String> notes) {
        notes.forEach(note -> text(add(into, "div", "note"), note));
    }

    private Element add(Element parent, String name, String css) {
        Element element = tree.createElement(name);
        if (!css.isEmpty()) {
            element.setAttribute("class", css);
        }
        parent.appendChild(element);
        return element;
    }

    /** The text, a line break for each line feed. */
    private void text(Element into, String text) {
        String[] lines = PdfDocumentWriter.printed(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                into.appendChild(tree.createElement("br"));
            }
            into.appendChild(tree.createTextNode(lines[line]));
        }
    }

    private static String css(Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> "plain";
            case STRONG -> "strong";
            case SMALL -> "small";
        };
    }
}
